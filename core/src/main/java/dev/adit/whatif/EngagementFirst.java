package dev.adit.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings an actor under a line by engagement; where that alone falls short, by engagement as far as it goes and the
 * fewest ended flows besides. What engagement can mend is mended first, however little is missing in the end.
 */
public final class EngagementFirst {
    private EngagementFirst() {}

    /** The change; {@link Change.Outcome#ENGAGED_FIRST} if flows have to end. */
    public static Change of(LeastChange least, Goal goal) {
        Change engaged = least.under(goal, Action.Kind.ENGAGEMENT);
        if (engaged.outcome() != Change.Outcome.NOTHING_HELPS) return engaged;
        List<Action> kept = engaged.after() < engaged.before()
                ? least.under(new Goal(goal.actor(), goal.scenario(), engaged.after() + 1), Action.Kind.ENGAGEMENT)
                        .actions()
                : List.of();
        Change rest = least.given(kept.stream().map(Action::fact).toList()).withFewestExits(goal);
        return rest.outcome() == Change.Outcome.NOTHING_HELPS ? stuck(rest, engaged) : both(kept, rest, engaged);
    }

    private static Change stuck(Change rest, Change engaged) {
        return new Change(
                Change.Outcome.NOTHING_HELPS,
                List.of(),
                0,
                0,
                engaged.before(),
                engaged.after(),
                rest.after(),
                rest.stays(),
                rest.rounds());
    }

    private static Change both(List<Action> kept, Change rest, Change engaged) {
        List<Action> actions = new ArrayList<>(kept);
        actions.addAll(rest.actions());
        actions.sort(Comparator.comparing(Action::kind));
        int weight = actions.stream().mapToInt(Action::weight).sum();
        return new Change(
                Change.Outcome.ENGAGED_FIRST,
                List.copyOf(actions),
                weight,
                weight,
                engaged.before(),
                engaged.after(),
                rest.after(),
                rest.stays(),
                rest.rounds());
    }
}
