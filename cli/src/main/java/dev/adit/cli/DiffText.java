package dev.adit.cli;

import dev.adit.compare.Cause;
import dev.adit.compare.Comparison;
import dev.adit.compare.FindingChange;
import dev.adit.compare.Snapshot.Scored;
import dev.adit.compare.SupplierChange;
import dev.adit.compare.SupplierChange.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code diff} prints: what the runs were made of, the suppliers that moved, and the findings by rule. */
final class DiffText {
    private static final int SUPPLIERS_SHOWN = 20;
    private static final int CAUSES_SHOWN = 6;
    private static final String UNEXPLAINED = "not explained by what the documents hold";

    private final Comparison comparison;
    private final List<String> lines = new ArrayList<>();

    private DiffText(Comparison comparison) {
        this.comparison = comparison;
    }

    static List<String> lines(Comparison comparison) {
        DiffText text = new DiffText(comparison);
        text.madeOf();
        text.suppliers();
        text.findings();
        text.lines.addAll(new DiffWaivers(comparison).lines());
        return text.lines;
    }

    private void madeOf() {
        for (Comparison.Difference difference : comparison.madeOf())
            lines.add(Console.safe(
                    difference.part() + ": " + orNone(difference.was()) + " -> " + orNone(difference.is())));
        if (comparison.madeOf().isEmpty()) lines.add("both runs are made of the same");
        if (!comparison.isExplained())
            lines.add("causes are not told: a document was written before it held what they are found by");
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }

    private void suppliers() {
        StringBuilder counts = new StringBuilder("\n@|bold suppliers|@:");
        for (Direction direction : Direction.values()) {
            long count = comparison.suppliers().stream()
                    .filter(one -> one.direction() == direction)
                    .count();
            counts.append("  ").append(direction.word()).append(' ').append(count);
        }
        lines.add(counts.toString());
        for (Direction direction : List.of(Direction.WORSE, Direction.NEW, Direction.BETTER, Direction.GONE))
            suppliers(comparison.suppliers().stream()
                    .filter(one -> one.direction() == direction)
                    .sorted(Comparator.comparingInt(DiffText::distance).reversed())
                    .toList());
    }

    /** By how much a score moved: those that moved most are shown first. */
    private static int distance(SupplierChange change) {
        Scored was = change.was();
        Scored is = change.is();
        return was == null || is == null ? 0 : Math.abs(is.point() - was.point());
    }

    private void suppliers(List<SupplierChange> changes) {
        changes.stream().limit(SUPPLIERS_SHOWN).forEach(this::supplier);
        if (changes.size() > SUPPLIERS_SHOWN)
            lines.add("... and " + (changes.size() - SUPPLIERS_SHOWN) + " more that are "
                    + changes.get(0).direction().word() + " (--json has all)");
    }

    private void supplier(SupplierChange change) {
        lines.add("@|bold " + change.direction().word() + "|@  "
                + Console.safe(change.name() + " (" + change.id() + ")") + "  " + scores(change.was(), change.is()));
        List<Cause> causes = change.causes();
        if (causes.isEmpty() && comparison.isExplained()) lines.add("    " + UNEXPLAINED);
        for (Cause cause : causes.subList(0, Math.min(CAUSES_SHOWN, causes.size()))) lines.add("    " + told(cause));
        if (causes.size() > CAUSES_SHOWN) lines.add("    ... and " + (causes.size() - CAUSES_SHOWN) + " more causes");
    }

    /** What was and what is; only what moved of the bounds and the consequence. */
    private static String scores(@Nullable Scored was, @Nullable Scored is) {
        if (was == null || is == null) return told(was == null ? is : was);
        String bounds = was.low() == is.low() && was.high() == is.high()
                ? ""
                : " (" + was.low() + ".." + was.high() + " -> " + is.low() + ".." + is.high() + ")";
        String knockout =
                was.knockout().equals(is.knockout()) ? "" : ", knock-out " + was.knockout() + " -> " + is.knockout();
        String consequence =
                was.consequence().equals(is.consequence()) ? "" : ", " + was.consequence() + " -> " + is.consequence();
        return Console.safe(was.band() + " " + was.point() + " -> " + is.band() + " " + is.point() + bounds + knockout
                + consequence);
    }

    private static String told(@Nullable Scored scored) {
        return scored == null ? "" : Console.safe(scored.band() + " " + scored.point());
    }

    private static String told(Cause cause) {
        String where = (cause.rule().isEmpty() ? "" : cause.rule() + " ")
                + (cause.actor().isEmpty() ? "" : "at " + cause.actor());
        String more = cause.more() == 0 ? "" : ", and likewise at " + cause.more() + " more";
        String off = cause.onTheWay() ? "" : " (upstream, off its way" + more + ")";
        return Console.safe(
                cause.kind().word() + ": " + (where.isEmpty() ? "" : where.strip() + ": ") + cause.what() + off);
    }

    private void findings() {
        lines.add(
                "\n@|bold findings|@, gaps among them: " + comparison.findings().size() + " differ");
        Map<String, Group> groups = new LinkedHashMap<>();
        comparison.findings().stream()
                .sorted((one, other) -> one.rule().compareTo(other.rule()))
                .forEach(change -> groups.computeIfAbsent(
                                change.rule() + "  " + change.was() + " -> " + change.is(), fresh -> new Group())
                        .add(change));
        groups.forEach((head, group) -> lines.add(Console.safe(head + "  " + group.told(comparison.isExplained()))));
    }

    /** Findings of one rule that went the same way. */
    private static final class Group {
        private final List<String> actors = new ArrayList<>();
        private final Map<String, Integer> kinds = new LinkedHashMap<>();

        void add(FindingChange change) {
            actors.add(change.actor());
            if (change.causes().isEmpty()) kinds.merge(UNEXPLAINED, 1, Integer::sum);
            change.causes().stream()
                    .map(cause -> cause.kind().word())
                    .distinct()
                    .forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        }

        String told(boolean isExplained) {
            List<String> why = new ArrayList<>();
            kinds.forEach((kind, count) -> why.add(actors.size() == 1 ? kind : kind + " " + count));
            String where =
                    actors.size() == 1 ? "at " + actors.get(0) : actors.size() + " actors, first " + actors.get(0);
            return where + (isExplained ? "; " + String.join(", ", why) : "");
        }
    }
}
