package dev.adit.spread;

import dev.adit.value.Millibits;

/**
 * Dial's buckets: what is to be looked at, by cost. Costs are integers up to {@link Millibits#CAP}, so no heap and no
 * logarithm is needed. R. B. Dial, Algorithm 360, CACM 12 (1969).
 */
final class Buckets {
    private final IntArray[] byCost = new IntArray[Millibits.CAP + 1];
    private int cost;
    private int next;
    private int highest;

    void add(int cost, int item) {
        IntArray bucket = byCost[cost];
        if (bucket == null) byCost[cost] = bucket = new IntArray();
        bucket.add(item);
        highest = Math.max(highest, cost);
    }

    /** Goes to the next item, in the order of cost and then of adding; false when there is none. */
    boolean advance() {
        while (cost <= highest) {
            IntArray bucket = byCost[cost];
            if (bucket != null && next < bucket.size()) {
                next++;
                return true;
            }
            byCost[cost] = null;
            cost++;
            next = 0;
        }
        return false;
    }

    /** Forgets everything, to begin anew. */
    void clear() {
        for (int i = cost; i <= highest; i++) byCost[i] = null;
        cost = 0;
        next = 0;
        highest = 0;
    }

    int cost() {
        return cost;
    }

    int item() {
        return java.util.Objects.requireNonNull(byCost[cost]).get(next - 1);
    }
}
