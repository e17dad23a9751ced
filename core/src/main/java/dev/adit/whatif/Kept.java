package dev.adit.whatif;

import java.util.BitSet;
import java.util.Comparator;
import java.util.function.ToLongFunction;

/**
 * Looks for the least change that leaves every intake somebody who can replace what ended. A change that ends all flows
 * into an intake is tried anew once with each of these flows kept; the best of what is found is the least. For one thread.
 */
final class Kept {
    /** After so many searches, intakes are kept whole, and what is found is not shown to be the least. */
    private static final int MOST_SEARCHES = 60;

    private final Replacements replacements;
    private final Searcher searcher;
    private final Comparator<Change> better;
    private int searches;
    private boolean isCut;

    /** Finds the least change that keeps some flows, by number. */
    interface Searcher {
        Change among(BitSet kept);
    }

    /** @param exitsLast whether fewer ended flows are better than less engagement */
    Kept(Replacements replacements, Searcher searcher, boolean exitsLast) {
        this.replacements = replacements;
        this.searcher = searcher;
        ToLongFunction<Change> exits = change -> exitsLast ? change.exits() : 0;
        this.better = Comparator.comparing((Change change) -> change.outcome() == Change.Outcome.NOTHING_HELPS)
                .thenComparingLong(exits)
                .thenComparingInt(Change::weight)
                .thenComparingInt(change -> change.actions().size())
                .thenComparingInt(Change::after);
    }

    Change least() {
        Change least = least(new BitSet());
        return isCut ? least.notProven() : least;
    }

    private Change least(BitSet kept) {
        searches++;
        Change change = searcher.among(kept);
        int intake = replacements.emptied(change.actions());
        if (intake < 0) return change;
        int[] sellers = replacements.sellers(intake);
        if (searches + sellers.length > MOST_SEARCHES) return whole(kept, sellers);
        Change best = null;
        for (int seller : sellers) {
            Change one = least(with(kept, seller));
            if (best == null || better.compare(one, best) < 0) best = one;
        }
        return best == null ? change : best;
    }

    private Change whole(BitSet kept, int[] sellers) {
        isCut = true;
        return least(with(kept, sellers));
    }

    private static BitSet with(BitSet kept, int... more) {
        BitSet all = (BitSet) kept.clone();
        for (int flow : more) all.set(flow);
        return all;
    }
}
