package dev.adit.whatif;

import dev.adit.spread.Way;
import java.util.List;

/**
 * What brings an actor under a line.
 *
 * @param actions in the order of the facts' names, ended flows last; none if nothing is needed or nothing helps
 * @param weight the sum of the actions' weights
 * @param least no set of actions that helps weighs less; equal to {@code weight} where the set is the least
 * @param before the score as things stand, in permille
 * @param engaged the score once everything is done that engagement can, where that was asked for; else as {@code after}
 * @param after the score once all actions are done; without any that helps, once everything is done
 * @param stays the worst path that is left, source first; it is over the line only if nothing helps
 * @param rounds how many candidates were tried
 */
public record Change(
        Outcome outcome,
        List<Action> actions,
        int weight,
        int least,
        int before,
        int engaged,
        int after,
        List<Way> stays,
        int rounds) {
    /** How sure the answer is. */
    public enum Outcome {
        /** the actor is under the line as things stand */
        NOTHING_NEEDED,
        /** nothing that weighs less helps */
        LEAST,
        /** engagement as far as it goes, and with it the fewest ended flows that were found */
        ENGAGED_FIRST,
        /** each action is needed with the others, but another set may weigh less: the search was cut */
        NONE_SPARE,
        /** all actions together do not help */
        NOTHING_HELPS
    }

    /** How many flows end. */
    long exits() {
        return actions.stream()
                .filter(action -> action.kind() == Action.Kind.END_FLOW)
                .count();
    }

    /** The same, found among fewer actions than there are: that it is the least is not shown, nor any bound. */
    Change notProven() {
        Outcome told = outcome == Outcome.LEAST ? Outcome.NONE_SPARE : outcome;
        return new Change(told, actions, weight, 0, before, engaged, after, stays, rounds);
    }
}
