package dev.adit.cli.table;

import dev.adit.assess.ScoredSupplier;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sums a group up, exactly. */
final class GroupSums {
    private final List<String> bands;
    private final Integer[] counts;
    private int suppliers;
    private BigInteger weight = BigInteger.ZERO;
    private BigInteger atRisk = BigInteger.ZERO;
    private int worstPoint;
    private long redFlags;
    private long dataGaps;

    GroupSums(List<String> bands) {
        this.bands = bands;
        this.counts = new Integer[bands.size()];
        Arrays.fill(counts, 0);
    }

    void add(Handled row) {
        ScoredSupplier supplier = row.supplier();
        BigInteger its = BigInteger.valueOf(supplier.weight());
        suppliers++;
        weight = weight.add(its);
        atRisk = atRisk.add(its.multiply(BigInteger.valueOf(row.volumeAtRisk())));
        worstPoint = Math.max(worstPoint, supplier.card().score().point());
        int band = bands.indexOf(supplier.card().band());
        if (band >= 0) counts[band]++;
        redFlags += supplier.redFlags();
        dataGaps += supplier.dataGaps();
    }

    PortfolioRow row(List<String> group) {
        int share = weight.signum() == 0 ? 0 : atRisk.divide(weight).intValueExact();
        List<Integer> inBands = new ArrayList<>(Arrays.asList(counts));
        return new PortfolioRow(group, suppliers, weight, worstPoint, inBands, share, redFlags, dataGaps);
    }
}
