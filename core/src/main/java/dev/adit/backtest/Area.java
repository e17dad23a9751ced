package dev.adit.backtest;

import dev.adit.value.Permille;
import java.util.Arrays;

/**
 * The area under the receiver operating characteristic: how often a positive observation scores higher than another
 * one, ties counted half. The interval is that of Obuchowski (1997) for observations that hang together by cluster,
 * which is that of DeLong and others (1988) where each stands alone.
 *
 * @param low and {@code high} are the ends of the 95 % confidence interval; NaN if it cannot be told
 */
public record Area(double value, double low, double high) {
    private static final double TWO_SIDED_95 = 1.959963984540054;

    /** The area alone. */
    static double value(int[] scores, boolean[] positive) {
        long[] positives = new long[Permille.ONE + 1];
        long[] negatives = new long[Permille.ONE + 1];
        for (int i = 0; i < scores.length; i++) (positive[i] ? positives : negatives)[scores[i]]++;
        return value(positives, negatives);
    }

    /** The area of how many positive and other observations there are of each score; NaN if one sort is missing. */
    static double value(long[] positives, long[] negatives) {
        long all = 0;
        long below = 0;
        long twice = 0;
        for (int score = 0; score <= Permille.ONE; score++) {
            twice += positives[score] * (2 * below + negatives[score]);
            below += negatives[score];
            all += positives[score];
        }
        return all == 0 || below == 0 ? Double.NaN : (double) twice / (2.0 * all * below);
    }

    /**
     * The area with its interval.
     *
     * @param scores 0 to 1000
     * @param clusters a number for each observation; equal ones hang together
     */
    static Area of(int[] scores, boolean[] positive, int[] clusters) {
        double value = value(scores, positive);
        if (Double.isNaN(value)) return new Area(Double.NaN, Double.NaN, Double.NaN);
        double deviation = Math.sqrt(new Spread(scores, positive, clusters, value).variance());
        if (Double.isNaN(deviation)) return new Area(value, Double.NaN, Double.NaN);
        double reach = TWO_SIDED_95 * deviation;
        return new Area(value, Math.max(0, value - reach), Math.min(1, value + reach));
    }

    /** The area of some of the observations. */
    static Area of(int[] scores, boolean[] positive, int[] clusters, boolean[] included) {
        int count = 0;
        int[] someScores = new int[scores.length];
        boolean[] somePositive = new boolean[scores.length];
        int[] someClusters = new int[scores.length];
        for (int i = 0; i < scores.length; i++)
            if (included[i]) {
                someScores[count] = scores[i];
                somePositive[count] = positive[i];
                someClusters[count++] = clusters[i];
            }
        return of(
                Arrays.copyOf(someScores, count),
                Arrays.copyOf(somePositive, count),
                Arrays.copyOf(someClusters, count));
    }

    /** Whether the interval includes what a coin would reach, or cannot be told. */
    public boolean isChance() {
        return !(low > 0.5 || high < 0.5);
    }
}
