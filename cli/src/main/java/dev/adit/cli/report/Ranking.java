package dev.adit.cli.report;

import dev.adit.assess.ScoredSupplier;
import dev.adit.network.ActorKind;
import dev.adit.rule.Consequence;
import dev.adit.value.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The suppliers, the most urgent first; further down, those alike in everything that was found are told in one line.
 *
 * @param more how many are left out here
 */
public record Ranking(List<Line> lines, int more, String bandEdges) {
    static final int MOST = 200;

    /** So many stand in a line each, alike or not. */
    private static final int EACH = 50;

    private static final int NAMED = 3;

    /**
     * A supplier, or several that are alike.
     *
     * @param rank a number; of several, from the first to the last
     * @param anchor where its details are; empty if they are not on the page
     * @param place of its band, 0 for the gravest
     * @param score low, point and high
     * @param atRisk the range of the volume, with the {@code point} if it is one
     */
    public record Line(
            String rank,
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
            String point,
            String unknown,
            String redFlags,
            String dataGaps) {}

    /** What makes suppliers alike; {@code alone} is 0, or the rank of one that stands alone. */
    record Likeness(ActorKind kind, String band, Range score, String knockout, Consequence consequence, int alone) {
        static Likeness of(ScoredSupplier supplier, int alone) {
            return new Likeness(
                    supplier.actor().kind(),
                    supplier.card().band(),
                    supplier.card().score(),
                    supplier.card().knockout().word(),
                    supplier.consequence(),
                    alone);
        }
    }

    /** @param detailed the ranks of suppliers with details on the page */
    static Ranking of(Ground ground, Set<Integer> detailed) {
        List<ScoredSupplier> suppliers = ground.assessment.suppliers();
        Map<Likeness, List<Integer>> alike = new LinkedHashMap<>();
        for (int rank = 1; rank <= suppliers.size(); rank++)
            alike.computeIfAbsent(
                            Likeness.of(suppliers.get(rank - 1), isAlone(suppliers.get(rank - 1), rank) ? rank : 0),
                            first -> new ArrayList<>())
                    .add(rank);
        List<Line> lines = new ArrayList<>();
        int told = 0;
        for (List<Integer> ranks : alike.values()) {
            if (lines.size() == MOST) break;
            lines.add(ranks.size() == 1 ? line(ground, ranks.get(0), detailed) : line(ground, ranks));
            told += ranks.size();
        }
        List<String> edges = ground.method.bands().stream()
                .filter(band -> band.from() > 0)
                .map(band -> band.name() + " from " + band.from())
                .toList();
        return new Ranking(lines, suppliers.size() - told, Words.some(edges, edges.size()));
    }

    private static boolean isAlone(ScoredSupplier supplier, int rank) {
        return rank <= EACH || supplier.redFlags() > 0 || supplier.card().verdict() != null;
    }

    private static Line line(Ground ground, int rank, Set<Integer> detailed) {
        ScoredSupplier supplier = ground.assessment.suppliers().get(rank - 1);
        int place = ground.place(supplier.card().band());
        String kind = Words.kind(supplier.actor().kind());
        return new Line(
                Integer.toString(rank),
                detailed.contains(rank) ? Profiles.anchor(rank) : "",
                Words.name(supplier.actor().name()),
                supplier.actor().country() == null
                        ? kind + ", country not known"
                        : kind + ", " + supplier.actor().country().code(),
                supplier.card().band(),
                place,
                ground.scoreBar.of(supplier.card().score(), place),
                supplier.card().score(),
                ground.knockout(supplier),
                Words.consequence(supplier.consequence()),
                Intake.atRisk(supplier.card()).range(),
                Intake.atRisk(supplier.card()).point(),
                ground.intake.unknown(supplier.card()),
                Words.count(supplier.redFlags()),
                Words.count(supplier.dataGaps()));
    }

    private static Line line(Ground ground, List<Integer> ranks) {
        List<ScoredSupplier> alike = ranks.stream()
                .map(rank -> ground.assessment.suppliers().get(rank - 1))
                .toList();
        ScoredSupplier first = alike.get(0);
        int place = ground.place(first.card().band());
        List<String> names = alike.stream()
                .map(supplier -> Words.name(supplier.actor().name()))
                .toList();
        List<Integer> actors = alike.stream()
                .map(supplier -> ground.names.network().number(supplier.card().actor()))
                .toList();
        return new Line(
                ranks.get(0) + "\u2013" + ranks.get(ranks.size() - 1),
                "",
                Words.count(alike.size(), first.actor().kind()) + " alike, without red flags",
                Words.some(names, NAMED),
                first.card().band(),
                place,
                ground.scoreBar.of(first.card().score(), place),
                first.card().score(),
                ground.noneFound(actors),
                Words.consequence(first.consequence()),
                Intake.atRisk(alike).range(),
                Intake.atRisk(alike).point(),
                unknown(ground, alike),
                "0",
                gaps(alike));
    }

    private static String unknown(Ground ground, List<ScoredSupplier> alike) {
        Set<String> unknown = new TreeSet<>();
        for (ScoredSupplier supplier : alike) unknown.add(ground.intake.unknown(supplier.card()));
        return unknown.size() == 1 ? unknown.iterator().next() : "differs";
    }

    private static String gaps(List<ScoredSupplier> alike) {
        TreeSet<Integer> gaps = new TreeSet<>();
        for (ScoredSupplier supplier : alike) gaps.add(supplier.dataGaps());
        return gaps.size() == 1
                ? Words.count(gaps.first())
                : Words.count(gaps.first()) + "\u2013" + Words.count(gaps.last()) + " each";
    }
}
