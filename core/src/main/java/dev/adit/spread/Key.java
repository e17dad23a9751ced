package dev.adit.spread;

import dev.adit.value.Millibits;

/**
 * The order of paths, packed into a long: cost, then hops, then the rank of the source. Adding an arc adds its cost
 * and one hop and keeps the order strictly, so ties too are decided the same in any schedule.
 */
final class Key {
    /** No path at all. */
    static final long NONE = Long.MAX_VALUE;

    private static final int SOURCE_BITS = 27;
    private static final int HOP_BITS = 22;
    private static final long HOP = 1L << SOURCE_BITS;
    private static final long COST = 1L << (SOURCE_BITS + HOP_BITS);

    private Key() {}

    static long of(int cost, int hops, int source) {
        return cost * COST + hops * HOP + source;
    }

    /** One arc further; {@link #NONE} if that costs more than {@link Millibits#CAP}. */
    static long after(long key, int arcCost) {
        if (cost(key) + arcCost > Millibits.CAP) return NONE;
        return key + arcCost * COST + HOP;
    }

    static int cost(long key) {
        return (int) (key / COST);
    }

    static int hops(long key) {
        return (int) (key / HOP & ((1 << HOP_BITS) - 1));
    }

    static int source(long key) {
        return (int) (key & (HOP - 1));
    }
}
