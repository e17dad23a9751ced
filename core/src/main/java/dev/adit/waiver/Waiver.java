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
 * @param since the first day it holds; null if nobody said, see {@link #from}
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

    /** How long one holds at most, so that somebody looks at each of them at least once a year. */
    public static final int MOST_MONTHS = 12;

    /**
     * The first day it holds. If nobody said, twelve months before its last one: counted from the day of a run, the same
     * file would be refused early and valid later.
     */
    public LocalDate from() {
        return since == null ? expires.minusMonths(MOST_MONTHS) : since;
    }

    /** {@code waived until 2026-06-30 by head of sourcing (RS-142): the reason}, on one line. */
    public String words() {
        return OneLine.of("waived until " + expires + " by " + approver + " (" + ticket + "): " + reason);
    }
}
