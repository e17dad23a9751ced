package dev.adit.score;

import dev.adit.spread.Knockouts.Why;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Permille;
import dev.adit.value.Ppm;
import dev.adit.value.Range;
import dev.adit.value.Truth;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What the method says of many actors together. There is no mean over all of them: it would hide the one that matters.
 *
 * @param worst the worst score, scenario by scenario
 * @param worstTenthMean mean point score of the worst tenth, at least one actor
 * @param weightAtOrOver ppm of the weight whose point score is at or over the threshold
 * @param volumeAtRisk ppm, weighted
 * @param volumeUnknown ppm, weighted
 * @param order actor ids: knock-outs first, then possible ones by link, then by point, high and volume
 */
public record Portfolio(
        Range worst,
        int worstTenthMean,
        int knockouts,
        int possibleKnockouts,
        int weightAtOrOver,
        int volumeAtRisk,
        int volumeUnknown,
        List<String> order) {
    private static final int RANK_OF_THE_REST = 2;

    /** The order in which score cards are looked at first. */
    public static final Comparator<ScoreCard> BY_URGENCY = Comparator.comparingInt(Portfolio::rank)
            .thenComparing(card -> -card.score().point())
            .thenComparing(card -> -card.score().high())
            .thenComparing(card -> -card.volumeAtRisk())
            .thenComparing(ScoreCard::actor, CodePointOrder.INSTANCE);

    private static int rank(ScoreCard card) {
        if (card.verdict() == null) return RANK_OF_THE_REST;
        return card.verdict().why() == Why.UNSCREENED
                ? RANK_OF_THE_REST
                : card.verdict().why().ordinal();
    }

    /**
     * Sums up.
     *
     * @param weights by actor id; the sum must be positive
     * @param threshold the point score from which weight counts
     */
    public static Portfolio of(List<ScoreCard> cards, Map<String, Long> weights, int threshold) {
        List<Integer> points = cards.stream()
                .map(card -> card.score().point())
                .sorted(Comparator.reverseOrder())
                .toList();
        int tenth = (points.size() + 9) / 10;
        long worstPoints =
                points.stream().limit(tenth).mapToLong(Integer::longValue).sum();
        return new Portfolio(
                worst(cards),
                (int) Permille.ratio(worstPoints, tenth),
                count(cards, Truth.YES),
                count(cards, Truth.UNKNOWN),
                weighted(cards, weights, card -> card.score().point() >= threshold ? Ppm.ONE : 0),
                weighted(cards, weights, ScoreCard::volumeAtRisk),
                weighted(cards, weights, ScoreCard::volumeUnknown),
                cards.stream().sorted(BY_URGENCY).map(ScoreCard::actor).toList());
    }

    private static Range worst(List<ScoreCard> cards) {
        int low = 0;
        int point = 0;
        int high = 0;
        for (ScoreCard card : cards) {
            low = Math.max(low, card.score().low());
            point = Math.max(point, card.score().point());
            high = Math.max(high, card.score().high());
        }
        return new Range(low, point, high);
    }

    private static int count(List<ScoreCard> cards, Truth knockout) {
        return (int) cards.stream().filter(card -> card.knockout() == knockout).count();
    }

    /** Rounded down; weights may be money of any size, hence big integers. */
    private static int weighted(List<ScoreCard> cards, Map<String, Long> weights, ToLongFunction<ScoreCard> ppm) {
        BigInteger total = BigInteger.ZERO;
        BigInteger sum = BigInteger.ZERO;
        for (ScoreCard card : cards) {
            BigInteger weight = BigInteger.valueOf(weights.getOrDefault(card.actor(), 0L));
            total = total.add(weight);
            sum = sum.add(weight.multiply(BigInteger.valueOf(ppm.applyAsLong(card))));
        }
        return total.signum() == 0 ? 0 : sum.divide(total).intValueExact();
    }
}
