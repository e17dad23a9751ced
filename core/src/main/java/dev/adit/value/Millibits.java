package dev.adit.value;

/**
 * Integer log-costs: {@code cost = round(-1000 * log2(permille / 1000))}, from 0 (certain) to {@link #CAP}.
 *
 * <p>Costs add along a path, so a path's cost does not depend on the order of the additions; a product of rounded
 * factors would. Method: docs/method.md, "Why logarithms".
 */
public final class Millibits {
    /** The cost of one permille; what costs more scores less than that and is dropped. */
    public static final int CAP = 9966;

    /** More than any path can cost: stands for "never". */
    public static final int NEVER = 1_000_000;

    private static final int[] COST = new int[Permille.ONE + 1];
    private static final int[] PERMILLE = new int[CAP + 1];

    static {
        double ln2 = StrictMath.log(2);
        COST[0] = NEVER;
        for (int x = 1; x <= Permille.ONE; x++) COST[x] = round(-1000 * StrictMath.log(x / 1000.0) / ln2);
        for (int c = 0; c <= CAP; c++) PERMILLE[c] = round(1000 * StrictMath.pow(2, -c / 1000.0));
    }

    private Millibits() {}

    /** The cost of a factor of 0 to 1000 permille; {@link #NEVER} for 0. */
    public static int cost(int permille) {
        return COST[permille];
    }

    /** The score that is left after a cost; 0 beyond {@link #CAP}. */
    public static int permille(int cost) {
        return cost > CAP ? 0 : PERMILLE[cost];
    }

    /** Half up; no table entry but the exact 62.5 is near a tie (the checksums of both tables are tested). */
    private static int round(double exact) {
        return (int) StrictMath.floor(exact + 0.5);
    }
}
