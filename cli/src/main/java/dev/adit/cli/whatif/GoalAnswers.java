package dev.adit.cli.whatif;

import dev.adit.ask.Asked;
import dev.adit.ask.Fact;
import dev.adit.assess.Workings;
import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.rule.Rule;
import dev.adit.whatif.Action;
import dev.adit.whatif.Change;
import dev.adit.whatif.EngagementFirst;
import dev.adit.whatif.Goal;
import dev.adit.whatif.LeastChange;
import java.util.List;

/** Looks for the least change that reaches a goal, and puts it into words. */
public final class GoalAnswers {
    private final Asked asked;
    private final Network network;
    private final LeastChange least;
    private final StillOpen stillOpen;

    /** Looks in one world. */
    public GoalAnswers(Workings workings) {
        this.asked = Asked.of(workings);
        this.network = workings.inputs().network();
        this.least = new LeastChange(asked.ground());
        this.stillOpen = new StillOpen(workings);
    }

    /** Engagement first; flows are ended only where that alone does not help. */
    public GoalAnswer of(Goal goal) {
        Change change = EngagementFirst.of(least, goal);
        return new GoalAnswer(
                network.actors().get(goal.actor()),
                goal.line(),
                change,
                change.actions().stream().sorted(this::compare).map(this::step).toList(),
                Standings.words(change.stays(), network),
                stillOpen.beyond(change, goal.actor()));
    }

    /** Worst forms first, since whoever reads only the first steps is to read these; then as the change has them. */
    private int compare(Action left, Action right) {
        return Boolean.compare(asked.isWorstForm(right.fact()), asked.isWorstForm(left.fact()));
    }

    private GoalAnswer.Step step(Action action) {
        Fact fact = action.fact();
        Rule rule = asked.rule(fact);
        return new GoalAnswer.Step(
                words(action.kind(), fact),
                action.kind().weight(),
                action.kind() == Action.Kind.END_FLOW,
                rule == null ? List.of() : rule.next());
    }

    private String words(Action.Kind kind, Fact fact) {
        Actor at = asked.actor(fact);
        String place = at.name() + " (" + at.id() + ")";
        String title = "\u201C" + asked.title(fact) + "\u201D";
        Rule rule = asked.rule(fact);
        String named = rule == null ? title : rule.id() + " " + title;
        return switch (kind) {
            case ANSWER -> "find out that it is well at " + place + ": " + named;
            case CONTROL -> "put in place at " + place + ", so that it can be shown: " + named;
            case VERIFY -> "have it verified at " + place + ": " + title;
            case REMEDIATE -> "remedy and end at " + place + ": " + named;
            case END_FLOW ->
                "END THE FLOW of " + asked.material(fact) + " from "
                        + asked.seller(fact).name() + " (" + asked.seller(fact).id() + ") to " + place;
        };
    }
}
