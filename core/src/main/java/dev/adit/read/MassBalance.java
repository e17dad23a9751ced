package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;

/**
 * Nothing weighs more than what went into it: neither a lot more than its inputs, nor all lots together that were made
 * of one input more than that input had to give.
 */
final class MassBalance {
    /** Scales and moisture differ by as much (ours). */
    private static final int TOLERANCE_PERCENT = 2;

    private static final long ALL = 100;

    /** Sums go no higher, so that no file can make them overflow; a single lot is far below. */
    private static final long MOST = 80 * Lot.MOST_GRAMS;

    private final Problems problems;
    private final Anomalies anomalies;

    MassBalance(Problems problems, Anomalies anomalies) {
        this.problems = problems;
        this.anomalies = anomalies;
    }

    void check(Lineage lineage) {
        long[] needed = new long[lineage.size()];
        boolean[] heavier = new boolean[lineage.size()];
        for (int i = 0; i < lineage.size(); i++) heavier[i] = lot(lineage, i, needed);
        for (int i = 0; i < lineage.size(); i++) input(lineage, i, needed[i], heavier);
    }

    /** Whether a lot is heavier than its inputs; adds to each input what the lot must have taken from it. */
    private boolean lot(Lineage lineage, int place, long[] needed) {
        Lot lot = lineage.lot(place);
        boolean isWhole =
                lineage.missing(place).isEmpty() && !lineage.inputs(place).isEmpty();
        if (!isWhole || !lot.hasMass()) return false;
        long inputs = 0;
        for (int input : lineage.inputs(place)) {
            if (!lineage.lot(input).hasMass()) return false;
            inputs = Math.min(MOST, inputs + lineage.lot(input).grams());
        }
        if (exceeds(lot.grams(), inputs)) {
            tell(
                    lot,
                    LotChecks.called(lot) + " weighs " + Lot.kilograms(lot.grams()) + ", and what went into it only "
                            + Lot.kilograms(inputs));
            return true;
        }
        for (int input : lineage.inputs(place)) {
            long others = inputs - lineage.lot(input).grams();
            needed[input] = Math.min(MOST, needed[input] + Math.max(0, lot.grams() - others));
        }
        return false;
    }

    private void input(Lineage lineage, int place, long needed, boolean[] heavier) {
        Lot lot = lineage.lot(place);
        if (heavier[place] || !lot.hasMass() || !exceeds(needed, lot.grams())) return;
        tell(
                lot,
                LotChecks.called(lot) + " weighs " + Lot.kilograms(lot.grams())
                        + ", and the lots made of it took at least " + Lot.kilograms(needed) + " of it");
    }

    private static boolean exceeds(long mass, long source) {
        return mass * ALL > source * (ALL + TOLERANCE_PERCENT);
    }

    private void tell(Lot lot, String what) {
        Position at = lot.told().at(lot.told().massName());
        problems.add(Code.L02, at, what, "correct the masses, or name every lot that went into it");
        anomalies.ofVolume(lot, lot.told().massName());
    }
}
