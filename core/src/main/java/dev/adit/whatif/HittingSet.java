package dev.adit.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lightest set that meets every constraint, by depth-first branch and bound. Of equally light sets the smaller one,
 * then the one with the lesser numbers.
 */
final class HittingSet {
    private final int[] weights;
    private final List<int[]> constraints = new ArrayList<>();
    private final int mostSteps;
    private final BitSet chosen = new BitSet();
    private final BitSet barred = new BitSet();
    private int[] best = new int[0];
    private int bestWeight;
    private int steps;

    /** @param mostSteps after which, over all searches, it is given up */
    HittingSet(int[] weights, int mostSteps) {
        this.weights = weights;
        this.mostSteps = mostSteps;
    }

    /** At least one of these is needed; in rising order. */
    void add(int[] constraint) {
        constraints.add(constraint);
    }

    /** The set, in rising order; null if the search was given up. */
    int @Nullable [] lightest() {
        chosen.clear();
        barred.clear();
        bestWeight = Integer.MAX_VALUE;
        search(0);
        return steps > mostSteps ? null : best;
    }

    private void search(int weight) {
        if (++steps > mostSteps) return;
        int[] open = narrowestOpen();
        if (open == null) {
            keepIfBetter(weight);
            return;
        }
        if (weight + atLeast() > bestWeight) return;
        int[] free = Arrays.stream(open).filter(item -> !barred.get(item)).toArray();
        for (int item : byWeight(free)) {
            chosen.set(item);
            search(weight + weights[item]);
            chosen.clear(item);
            barred.set(item);
        }
        for (int item : free) barred.clear(item);
    }

    private int[] byWeight(int[] items) {
        return Arrays.stream(items)
                .boxed()
                .sorted((left, right) -> weights[left] != weights[right]
                        ? Integer.compare(weights[left], weights[right])
                        : Integer.compare(left, right))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int @Nullable [] narrowestOpen() {
        int[] narrowest = null;
        int least = Integer.MAX_VALUE;
        for (int[] constraint : constraints) {
            if (meets(constraint, chosen)) continue;
            int free = 0;
            for (int item : constraint) if (!barred.get(item)) free++;
            if (free < least) {
                least = free;
                narrowest = constraint;
            }
        }
        return narrowest;
    }

    private static boolean meets(int[] constraint, BitSet items) {
        for (int item : constraint) if (items.get(item)) return true;
        return false;
    }

    /** What constraints that share nothing need, each for itself. */
    private int atLeast() {
        BitSet used = new BitSet();
        int sum = 0;
        for (int[] constraint : constraints) {
            if (meets(constraint, chosen) || meets(constraint, used)) continue;
            int lightest = Integer.MAX_VALUE;
            for (int item : constraint) {
                used.set(item);
                if (!barred.get(item)) lightest = Math.min(lightest, weights[item]);
            }
            if (lightest == Integer.MAX_VALUE) return bestWeight == Integer.MAX_VALUE ? 1_000_000 : bestWeight + 1;
            sum += lightest;
        }
        return sum;
    }

    private void keepIfBetter(int weight) {
        int[] set = chosen.stream().toArray();
        if (bestWeight != Integer.MAX_VALUE && !isBetter(weight, set)) return;
        bestWeight = weight;
        best = set;
    }

    private boolean isBetter(int weight, int[] set) {
        if (weight != bestWeight) return weight < bestWeight;
        if (set.length != best.length) return set.length < best.length;
        return Arrays.compare(set, best) < 0;
    }
}
