package dev.adit.cli.ask;

import dev.adit.ask.RankedQuestion;
import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.score.Scores;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Suppliers whose range is open though no single good answer lowers its upper end: several things are unknown alike.
 *
 * @param suppliers in the order in which they were asked about
 */
public record Unmoved(List<Actor> suppliers) {
    /** Nobody. */
    public static Unmoved none() {
        return new Unmoved(List.of());
    }

    /**
     * Those of some suppliers whom no good answer helps.
     *
     * @param questions all that were priced for the suppliers
     */
    public static Unmoved of(int[] suppliers, List<RankedQuestion> questions, Scores scores, Network network) {
        BitSet moved = new BitSet();
        for (RankedQuestion question : questions)
            for (RankedQuestion.Narrowing one : question.suppliers())
                if (one.ifFavourable() > 0) moved.set(one.supplier());
        return new Unmoved(IntStream.of(suppliers)
                .filter(supplier ->
                        !moved.get(supplier) && scores.score(supplier).width() > 0)
                .mapToObj(network.actors()::get)
                .toList());
    }

    /** What this means, and what helps. */
    public String words(int asked) {
        Actor first = suppliers.get(0);
        String whom = asked == 1
                ? "For " + first.name()
                : "For " + suppliers.size() + " of " + asked + ", " + first.name() + " for one,";
        return whom + " no single good answer lowers what cannot be ruled out, since several things are unknown"
                + " alike: --of " + first.id() + " --under SCORE finds the least set of answers that does.";
    }
}
