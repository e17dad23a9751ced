package dev.adit.cli.whatif;

import dev.adit.network.Actor;
import dev.adit.whatif.Action;
import dev.adit.whatif.Change;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What brings an actor under a line, in words.
 *
 * @param steps what to do, in the order of the change's actions
 * @param stays the worst path that is left; it matters if nothing helps
 * @param staysOpen findings on children along the worst path that none of the steps is about, in words
 */
public record GoalAnswer(Actor actor, int line, Change change, List<Step> steps, String stays, List<String> staysOpen) {
    /**
     * Something to do.
     *
     * @param what it is, in words
     * @param next ids of the actions that the rule gives; empty for what concerns material
     */
    public record Step(String what, int weight, boolean endsFlow, List<String> next) {}

    /** Whether leaving somebody is among the steps. */
    public boolean endsFlows() {
        return steps.stream().anyMatch(Step::endsFlow);
    }

    /** Whether several harms are to be remedied at one place, which one deed may do. */
    public boolean mayBeOneDeed() {
        Set<Integer> places = new HashSet<>();
        return change.actions().stream()
                .filter(action -> action.kind() == Action.Kind.REMEDIATE)
                .anyMatch(action -> !places.add(action.fact().actor()));
    }

    /** Whether the actor is, or can be brought, under the line. */
    public boolean isReached() {
        return change.outcome() != Change.Outcome.NOTHING_HELPS;
    }
}
