package dev.adit.cli.report;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.network.Network;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Volumes.Volume;
import dev.adit.value.Days;
import dev.adit.value.Ppm;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What suppliers take in, told as far as it is known: where shares were not declared the point is an even split, and
 * only the range says what is certain.
 */
final class Intake {
    static final String NOT_DECLARED = "shares not declared";

    /** Left by rounding down; no part that anybody declared. */
    private static final int ROUNDING = 1_000;

    private final Network network;
    private final int day;

    Intake(Assessment assessment) {
        this.network = assessment.inputs().network();
        this.day = Days.of(assessment.asOf());
    }

    /** A part of an intake: the range, or what is certain, and in small print the point of a range. */
    record Part(String range, String point) {
        static Part of(long low, long point, long high) {
            if (low == high) return new Part(Words.percent(point), "");
            return new Part(Words.percents(low, high), "point " + Words.percent(point));
        }

        String told() {
            return point.isEmpty() ? range : range + " (" + point + ")";
        }
    }

    static Part atRisk(ScoreCard card) {
        return Part.of(most(card, Volume::low), most(card, Volume::point), most(card, Volume::high));
    }

    private static int most(ScoreCard card, ToIntFunction<Volume> part) {
        return card.volumes().values().stream().mapToInt(part).max().orElse(0);
    }

    /** Weighted over all scored suppliers, as the method weighs them. */
    static Part atRisk(List<ScoredSupplier> suppliers) {
        return Part.of(
                weighted(suppliers, Volume::low),
                weighted(suppliers, Volume::point),
                weighted(suppliers, Volume::high));
    }

    private static long weighted(List<ScoredSupplier> suppliers, ToIntFunction<Volume> part) {
        BigInteger total = BigInteger.ZERO;
        BigInteger sum = BigInteger.ZERO;
        for (ScoredSupplier supplier : suppliers) {
            BigInteger weight = BigInteger.valueOf(supplier.weight());
            total = total.add(weight);
            sum = sum.add(weight.multiply(BigInteger.valueOf(most(supplier.card(), part))));
        }
        return total.signum() == 0 ? 0 : sum.divide(total).longValueExact();
    }

    String unknown(ScoreCard card) {
        return isUndeclared(card) ? NOT_DECLARED : Words.percent(card.volumeUnknown());
    }

    String unknown(ScoreCard card, String state, Volume volume) {
        return volume.unknown() < ROUNDING && hasUndeclared(card, Names.commodity(state))
                ? NOT_DECLARED
                : Words.percent(volume.unknown()) + " of unknown origin";
    }

    /** Whether that nothing is of unknown origin only means that nobody declared what comes from whom. */
    boolean isUndeclared(ScoreCard card) {
        return card.volumeUnknown() < ROUNDING && hasUndeclared(card, "");
    }

    long undeclared(Collection<ScoredSupplier> suppliers) {
        return suppliers.stream()
                .filter(supplier -> isUndeclared(supplier.card()))
                .count();
    }

    private boolean hasUndeclared(ScoreCard card, String commodity) {
        int actor = network.number(card.actor());
        for (int place = 0; place < network.inCount(actor); place++) {
            int flow = network.in(actor, place);
            boolean isMeant =
                    commodity.isEmpty() || Words.spaced(network.commodity(flow)).equals(commodity);
            if (isMeant && network.share(flow) == Ppm.UNKNOWN && network.isInForce(flow, day)) return true;
        }
        return false;
    }
}
