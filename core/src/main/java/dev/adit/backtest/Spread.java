package dev.adit.backtest;

import dev.adit.value.Permille;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The variance of an area by Obuchowski, Biometrics 53 (1997): sums of placements by cluster. */
final class Spread {
    private final int[] scores;
    private final boolean[] positive;
    private final double area;
    private final long[] positivesUpTo = new long[Permille.ONE + 2];
    private final long[] negativesUpTo = new long[Permille.ONE + 2];
    private final List<Cluster> clusters;

    private static final class Cluster {
        private int positives;
        private int negatives;
        private double ofPositives;
        private double ofNegatives;
    }

    Spread(int[] scores, boolean[] positive, int[] clusterOf, double area) {
        this.scores = scores;
        this.positive = positive;
        this.area = area;
        for (int i = 0; i < scores.length; i++) (positive[i] ? positivesUpTo : negativesUpTo)[scores[i] + 1]++;
        for (int score = 1; score < positivesUpTo.length; score++) {
            positivesUpTo[score] += positivesUpTo[score - 1];
            negativesUpTo[score] += negativesUpTo[score - 1];
        }
        this.clusters = clusters(clusterOf);
    }

    private List<Cluster> clusters(int[] clusterOf) {
        Map<Integer, Cluster> byNumber = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            Cluster cluster = byNumber.computeIfAbsent(clusterOf[i], fresh -> new Cluster());
            if (positive[i]) {
                cluster.positives++;
                cluster.ofPositives += share(negativesUpTo, scores[i]);
            } else {
                cluster.negatives++;
                cluster.ofNegatives += 1 - share(positivesUpTo, scores[i]);
            }
        }
        return new ArrayList<>(byNumber.values());
    }

    /** Of the others, the share that scores less, those that score the same counted half. */
    private static double share(long[] upTo, int score) {
        return (upTo[score] + upTo[score + 1]) / (2.0 * upTo[upTo.length - 1]);
    }

    /** NaN where fewer than two clusters have positive observations, or negative ones. */
    double variance() {
        double all = positivesUpTo[positivesUpTo.length - 1];
        double others = negativesUpTo[negativesUpTo.length - 1];
        int withPositives = 0;
        int withNegatives = 0;
        double ofPositives = 0;
        double ofNegatives = 0;
        double ofBoth = 0;
        for (Cluster cluster : clusters) {
            if (cluster.positives > 0) withPositives++;
            if (cluster.negatives > 0) withNegatives++;
            double left = cluster.ofPositives - cluster.positives * area;
            double right = cluster.ofNegatives - cluster.negatives * area;
            ofPositives += left * left;
            ofNegatives += right * right;
            ofBoth += left * right;
        }
        if (withPositives < 2 || withNegatives < 2) return Double.NaN;
        double variance = ofPositives * withPositives / (withPositives - 1) / (all * all)
                + ofNegatives * withNegatives / (withNegatives - 1) / (others * others)
                + 2 * ofBoth * clusters.size() / (clusters.size() - 1) / (all * others);
        return Math.max(0, variance);
    }
}
