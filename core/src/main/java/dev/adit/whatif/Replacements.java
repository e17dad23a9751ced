package dev.adit.whatif;

import dev.adit.ask.Fact;
import dev.adit.spread.Told;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Tells whether somebody is left who can deliver what ended flows brought: without, leaving only makes unknown origin. */
final class Replacements {
    private final Told told;

    Replacements(Told told) {
        this.told = told;
    }

    /** Whether nobody else delivers what a link does; false for other facts. */
    boolean isSole(Fact fact) {
        return fact.kind() == Fact.Kind.LINK && told.sellers(told.intake(fact.part())).length <= 1;
    }

    /** An intake to which nothing comes any more once some actions are done, by number; -1 if there is none. */
    int emptied(List<Action> actions) {
        BitSet ended = new BitSet();
        for (Action action : actions)
            if (action.fact().kind() == Fact.Kind.LINK) ended.set(action.fact().part());
        return ended.stream()
                .map(told::intake)
                .filter(intake -> IntStream.of(sellers(intake)).allMatch(ended::get))
                .findFirst()
                .orElse(-1);
    }

    /** The flows that bring something into an intake, by number. */
    int[] sellers(int intake) {
        return told.sellers(intake);
    }
}
