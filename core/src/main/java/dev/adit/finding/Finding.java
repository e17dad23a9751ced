package dev.adit.finding;

import dev.adit.claim.Claim;
import dev.adit.network.Actor;
import dev.adit.rule.Consequence;
import java.util.List;

/**
 * A red flag or data gap at an actor, with what bears it out.
 *
 * @param rule the rule's id, or {@link #CONFLICT}
 * @param theme a hyphen if the rule has none
 * @param says a sentence for people
 * @param missing names of the attributes, or clauses to suppliers, that would settle a gap; empty for a red flag
 * @param evidence the claims behind a red flag; for a gap, answers that have expired; may be empty
 */
public record Finding(
        String rule,
        Actor actor,
        State state,
        String theme,
        Consequence consequence,
        String says,
        List<String> missing,
        List<Claim> evidence) {
    /** In place of a rule's id: sources disagree on one day, or a later answer of lower grade took an adverse one back. */
    public static final String CONFLICT = "CONFLICT";

    /** {@code yes} or {@code unknown}. */
    public String answer() {
        return state == State.GAP ? "unknown" : "yes";
    }
}
