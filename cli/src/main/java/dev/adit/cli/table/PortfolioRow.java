package dev.adit.cli.table;

import java.math.BigInteger;
import java.util.List;

/**
 * A group of scored suppliers.
 *
 * @param group its name by each of the groupings asked for
 * @param weight of all its suppliers; weights may be money of any size
 * @param worstPoint the highest point score among them, in permille; there is no mean, which would hide it
 * @param bands how many suppliers stand in each band, in the order of {@link PortfolioTable#bands}
 * @param volumeAtRisk ppm, weighted; rounded down
 * @param redFlags at the suppliers and upstream of each; what lies upstream of two of them counts with both
 * @param dataGaps the same
 */
public record PortfolioRow(
        List<String> group,
        int suppliers,
        BigInteger weight,
        int worstPoint,
        List<Integer> bands,
        int volumeAtRisk,
        long redFlags,
        long dataGaps) {}
