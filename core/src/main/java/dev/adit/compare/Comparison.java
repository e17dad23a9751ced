package dev.adit.compare;

import dev.adit.compare.Snapshot.Found;
import dev.adit.compare.Snapshot.Scored;
import dev.adit.compare.SupplierChange.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two assessments compared.
 *
 * @param madeOf what the runs were made of, where that differs
 * @param suppliers every scored actor of either, by id
 * @param findings those that differ, by actor and rule
 * @param waivers those that differ, by actor and rule
 * @param withWaivers scored actors of both whose score with waivers differs, by id; none if neither has waivers
 * @param isExplained false if one of the documents was written before it held what causes are found by
 */
public record Comparison(
        List<Difference> madeOf,
        List<SupplierChange> suppliers,
        List<FindingChange> findings,
        List<WaiverChange> waivers,
        List<WithWaiversChange> withWaivers,
        boolean isExplained) {
    /** A part of what a run is made of; empty where it has no such part. */
    public record Difference(String part, String was, String is) {}

    /** Compares; what is worse, better and so on is told of the second against the first. */
    public static Comparison of(Snapshot old, Snapshot now) {
        boolean isExplained = !old.actors().isEmpty() && !now.actors().isEmpty();
        List<FindingChange> findings = findings(old, now, isExplained);
        WaiverChanges waivers = new WaiverChanges(old, now);
        return new Comparison(
                madeOf(old, now),
                suppliers(old, now, findings, isExplained),
                findings,
                waivers.list(),
                waivers.scores(),
                isExplained);
    }

    /** Whether a score, with waivers or without, a finding or a waiver differs. */
    public boolean isDifferent() {
        return !findings.isEmpty()
                || !waivers.isEmpty()
                || !withWaivers.isEmpty()
                || suppliers.stream().anyMatch(one -> one.direction() != Direction.SAME);
    }

    private static List<Difference> madeOf(Snapshot old, Snapshot now) {
        List<Difference> differences = new ArrayList<>();
        for (String part : either(old.madeOf().keySet(), now.madeOf().keySet())) {
            String was = old.madeOf().getOrDefault(part, "");
            String is = now.madeOf().getOrDefault(part, "");
            if (!was.equals(is)) differences.add(new Difference(part, was, is));
        }
        return differences;
    }

    private static List<FindingChange> findings(Snapshot old, Snapshot now, boolean isExplained) {
        FindingCauses causes = new FindingCauses(old, now);
        List<FindingChange> changes = new ArrayList<>();
        for (Snapshot.Key key : either(old.findings().keySet(), now.findings().keySet())) {
            Found was = old.found(key);
            Found is = now.found(key);
            if (!differ(was, is)) continue;
            List<Cause> why = isExplained ? causes.of(key) : List.of();
            changes.add(new FindingChange(key.actor(), key.rule(), key.about(), state(was), state(is), why));
        }
        return changes;
    }

    private static boolean differ(@Nullable Found was, @Nullable Found is) {
        if (was == null || is == null) return !Objects.equals(was, is);
        return !was.state().equals(is.state()) || !contents(was).equals(contents(is));
    }

    private static Set<String> contents(Found found) {
        Set<String> contents = new TreeSet<>();
        for (Snapshot.Evidence evidence : found.evidence()) contents.add(evidence.content());
        return contents;
    }

    private static String state(@Nullable Found found) {
        return found == null ? FindingChange.NONE : found.state();
    }

    private static List<SupplierChange> suppliers(
            Snapshot old, Snapshot now, List<FindingChange> findings, boolean isExplained) {
        Map<String, List<FindingChange>> byActor = new TreeMap<>();
        for (FindingChange change : findings)
            byActor.computeIfAbsent(change.actor(), fresh -> new ArrayList<>()).add(change);
        SupplierCauses causes = new SupplierCauses(old, now, byActor);
        List<SupplierChange> changes = new ArrayList<>();
        for (String id : either(old.suppliers().keySet(), now.suppliers().keySet())) {
            Scored was = old.suppliers().get(id);
            Scored is = now.suppliers().get(id);
            Direction direction = direction(was, is, old, now);
            boolean isAsked = isExplained && direction != Direction.SAME;
            changes.add(new SupplierChange(id, direction, was, is, isAsked ? causes.of(id) : List.of()));
        }
        return changes;
    }

    private static Direction direction(@Nullable Scored was, @Nullable Scored is, Snapshot old, Snapshot now) {
        if (was == null) return Direction.NEW;
        if (is == null) return Direction.GONE;
        int order = Objects.compare(gravity(was, old), gravity(is, now), Comparator.naturalOrder());
        if (order == 0) return Direction.SAME;
        return order < 0 ? Direction.WORSE : Direction.BETTER;
    }

    private static Gravity gravity(Scored scored, Snapshot in) {
        return new Gravity(
                scored.knockout().equals("yes"),
                scored.point(),
                -in.bands().indexOf(scored.band()),
                scored.knockout().equals("possible"),
                scored.high(),
                scored.low(),
                List.of("monitor", "enhanced-due-diligence", "mitigate", "suspend")
                        .indexOf(scored.consequence()));
    }

    /** What counts first in telling worse from better stands first. */
    private record Gravity(
            boolean isKnockout, int point, int band, boolean mayBeKnockout, int high, int low, int consequence)
            implements Comparable<Gravity> {
        private static final Comparator<Gravity> ORDER = Comparator.comparing(Gravity::isKnockout)
                .thenComparing(Gravity::point)
                .thenComparing(Gravity::band)
                .thenComparing(Gravity::mayBeKnockout)
                .thenComparing(Gravity::high)
                .thenComparing(Gravity::low)
                .thenComparing(Gravity::consequence);

        @Override
        public int compareTo(Gravity other) {
            return ORDER.compare(this, other);
        }
    }

    static <T extends Comparable<T>> Set<T> either(Set<T> one, Set<T> other) {
        Set<T> either = new TreeSet<>(one);
        either.addAll(other);
        return either;
    }
}
