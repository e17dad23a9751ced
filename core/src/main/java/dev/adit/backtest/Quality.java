package dev.adit.backtest;

import dev.adit.value.Permille;
import java.util.ArrayList;
import java.util.List;

/**
 * How well scores tell the positive observations from the others.
 *
 * @param brier mean square of the difference between a thousandth of the score and what was seen
 * @param brierOfBaseRate the same if every score were the share of positives
 * @param lift share of positives in the highest tenth of the observations, over that in all; ties shared out evenly
 * @param tenths of the observations in the order of their scores; equal scores stay together, so some may be missing
 */
public record Quality(Area area, double brier, double brierOfBaseRate, double lift, List<Tenth> tenths) {
    private static final int PARTS = 10;

    /** A part of the observations, with the scores from least to most in it. */
    public record Tenth(int number, int least, int most, int observations, int positives) {}

    static Quality of(int[] scores, boolean[] positive, int[] clusters) {
        int[] all = new int[Permille.ONE + 1];
        int[] positives = new int[Permille.ONE + 1];
        double square = 0;
        for (int i = 0; i < scores.length; i++) {
            all[scores[i]]++;
            if (positive[i]) positives[scores[i]]++;
            double miss = scores[i] / (double) Permille.ONE - (positive[i] ? 1 : 0);
            square += miss * miss;
        }
        int found = 0;
        for (int count : positives) found += count;
        double rate = found / (double) scores.length;
        return new Quality(
                Area.of(scores, positive, clusters),
                square / scores.length,
                rate * (1 - rate),
                inTop(all, positives, scores.length / (double) PARTS) / rate,
                tenths(all, positives, scores.length));
    }

    private static double inTop(int[] all, int[] positives, double wanted) {
        double left = wanted;
        double found = 0;
        for (int score = Permille.ONE; score >= 0 && left > 0; score--) {
            if (all[score] == 0) continue;
            double taken = Math.min(left, all[score]);
            found += positives[score] * taken / all[score];
            left -= taken;
        }
        return found / wanted;
    }

    /** Equal scores belong to the tenth in which the middle one of them lies. */
    private static List<Tenth> tenths(int[] all, int[] positives, int size) {
        List<Tenth> tenths = new ArrayList<>();
        long before = 0;
        for (int score = 0; score <= Permille.ONE; score++) {
            if (all[score] == 0) continue;
            int number = (int) Math.min(PARTS - 1L, PARTS * (2 * before + all[score]) / (2L * size)) + 1;
            before += all[score];
            Tenth last = tenths.isEmpty() ? null : tenths.get(tenths.size() - 1);
            if (last == null || last.number() != number)
                tenths.add(new Tenth(number, score, score, all[score], positives[score]));
            else
                tenths.set(
                        tenths.size() - 1,
                        new Tenth(
                                number,
                                last.least(),
                                score,
                                last.observations() + all[score],
                                last.positives() + positives[score]));
        }
        return List.copyOf(tenths);
    }
}
