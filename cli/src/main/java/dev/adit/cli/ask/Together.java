package dev.adit.cli.ask;

import dev.adit.ask.Asked;
import dev.adit.ask.Fact;
import dev.adit.ask.Questions;
import dev.adit.ask.RankedQuestion;
import dev.adit.cli.whatif.Standings;
import dev.adit.network.Network;
import dev.adit.value.Scenario;
import dev.adit.whatif.Action;
import dev.adit.whatif.Change;
import dev.adit.whatif.Goal;
import dev.adit.whatif.LeastChange;
import java.util.EnumSet;
import java.util.List;

/**
 * The least set of questions whose good answers together bring the upper end of an actor's range under a line: where
 * fifty things are equally unknown no single answer moves it.
 *
 * @param line in permille
 * @param questions the set, what each alone is worth first
 */
public record Together(int actor, int line, Change change, List<RankedQuestion> questions) {
    /** Looks for the set. */
    public static Together of(Asked asked, int actor, int line) {
        Change change = new LeastChange(asked.ground())
                .under(new Goal(actor, Scenario.HIGH, line), EnumSet.of(Action.Kind.ANSWER));
        List<Fact> facts = change.actions().stream().map(Action::fact).toList();
        return new Together(actor, line, change, Questions.of(asked.ground(), facts, new int[] {actor}));
    }

    /** What the set does, in words. */
    public String words(Network network) {
        String name = network.actors().get(actor).name();
        return switch (change.outcome()) {
            case NOTHING_NEEDED ->
                "What cannot be ruled out for " + name + " is " + change.before() + ": under " + line + " already.";
            case NOTHING_HELPS ->
                "Even if every answer were good, " + change.after() + " could not be ruled out for " + name + " (now "
                        + change.before() + "). What stays: " + Standings.words(change.stays(), network);
            case LEAST, NONE_SPARE, ENGAGED_FIRST ->
                "If all of these are answered well, what cannot be ruled out for " + name
                        + " falls from " + change.before() + " to " + change.after()
                        + (change.outcome() == Change.Outcome.LEAST
                                ? "; no smaller set does that."
                                : "; none of them can be spared, but a smaller set may do.");
        };
    }
}
