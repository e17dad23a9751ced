package dev.adit.waiver;

import dev.adit.problem.Position;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found at one actor is let pass for a time. It changes no finding: it is shown beside it.
 *
 * @param actor the actor's id
 * @param approver who answers for it: a role or a name
 * @param ticket where the decision is on file
 * @param since the first day it holds; null if it always did
 * @param expires the last day it holds
 */
public record Waiver(
        String rule,
        String actor,
        String reason,
        String approver,
        String ticket,
        @Nullable LocalDate since,
        LocalDate expires,
        Position at) {

    /** {@code waived until 2026-06-30 by head of sourcing (RS-142): the reason}. */
    public String words() {
        return "waived until " + expires + " by " + approver + " (" + ticket + "): " + reason;
    }
}
