package dev.adit.cli.report;

import dev.adit.assess.ScoredSupplier;
import dev.adit.value.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * The suppliers, the most urgent first.
 *
 * @param more how many are left out here
 */
public record Ranking(List<Line> lines, int more, int highLine, String bandEdges) {
    static final int MOST = 200;

    /**
     * A supplier.
     *
     * @param anchor where its details are; empty if they are not on the page
     * @param place of its band, 0 for the gravest
     * @param score low, point and high
     */
    public record Line(
            int rank,
            String anchor,
            String name,
            String kind,
            String band,
            int place,
            Picture bar,
            Range score,
            String knockout,
            String consequence,
            String atRisk,
            String unknown,
            String redFlags,
            String dataGaps) {}

    static Ranking of(Ground ground) {
        List<ScoredSupplier> suppliers = ground.assessment.suppliers();
        List<Line> lines = new ArrayList<>();
        for (ScoredSupplier supplier : suppliers.subList(0, Math.min(MOST, suppliers.size())))
            lines.add(line(ground, lines.size() + 1, supplier));
        List<String> edges = ground.method.bands().stream()
                .filter(band -> band.from() > 0)
                .map(band -> band.name() + " from " + band.from())
                .toList();
        return new Ranking(
                lines, Math.max(0, suppliers.size() - MOST), ground.highLine(), Words.some(edges, edges.size()));
    }

    private static Line line(Ground ground, int rank, ScoredSupplier supplier) {
        int place = ground.place(supplier.card().band());
        String kind = Words.kind(supplier.actor().kind());
        return new Line(
                rank,
                rank <= Profiles.MOST ? Profiles.anchor(rank) : "",
                Words.name(supplier.actor().name()),
                supplier.actor().country() == null
                        ? kind + ", country not known"
                        : kind + ", " + supplier.actor().country().code(),
                supplier.card().band(),
                place,
                ground.scoreBar.of(supplier.card().score(), place),
                supplier.card().score(),
                Ground.knockout(supplier),
                Words.consequence(supplier.consequence()),
                Words.percent(supplier.card().volumeAtRisk()),
                Words.percent(supplier.card().volumeUnknown()),
                Words.count(supplier.redFlags()),
                Words.count(supplier.dataGaps()));
    }
}
