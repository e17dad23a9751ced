package dev.adit.compare;

import dev.adit.rule.RuleMark;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code assessment.json} holds, as far as it is compared. All maps are in the order of their keys.
 *
 * @param madeOf what the run was made of, in words by name: the day, the pack, its method, overlays, lists and inputs
 * @param bands the worst first
 * @param lists the edition or checksum of each reference table, and of each own one by its file
 * @param rules by id
 * @param suppliers the scored actors by id
 * @param findings all but those that say no
 * @param actors by id; empty if the document was written before it held them
 * @param waivers by actor and rule, whether in force or not; empty if no file of waivers was given
 */
public record Snapshot(
        String asOf,
        Map<String, String> madeOf,
        List<String> bands,
        Map<String, String> lists,
        Map<String, RuleMark> rules,
        Map<String, Scored> suppliers,
        Map<Key, Found> findings,
        Map<String, Known> actors,
        Map<Key, Waived> waivers) {
    /** What was found by which rule at whom; of a conflict also about which attribute, otherwise that is empty. */
    public record Key(String actor, String rule, String about) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byActor = actor.compareTo(other.actor);
            if (byActor != 0) return byActor;
            int byRule = rule.compareTo(other.rule);
            return byRule != 0 ? byRule : about.compareTo(other.about);
        }
    }

    /**
     * A finding.
     *
     * @param state open, stale, in-remediation or gap
     */
    public record Found(String state, String says, List<Evidence> evidence) {
        static final String GAP = "gap";
    }

    /**
     * An answer behind a finding.
     *
     * @param row where it stands in the file, 0 if it was measured; it says nothing of what is known
     */
    public record Evidence(String attribute, String value, String observedOn, String source, String file, int row) {
        /** Nobody said it: it was worked out of the flows, or of the visits to other sites, on the day of the report. */
        boolean isMeasured() {
            return source.equals("measured in the flows") || source.startsWith("counted from visits");
        }

        /** What it says, with the day if somebody said it on one. */
        String told() {
            String day = observedOn.isEmpty() || isMeasured() ? "" : " of " + observedOn;
            return attribute + " = " + value + day;
        }

        /** What it says and where that stands. */
        String toldWithPlace() {
            return isMeasured() || file.isEmpty() || row == 0 ? told() : told() + ", " + file + ":" + row;
        }

        /** What makes it another answer. */
        String content() {
            return isMeasured()
                    ? attribute + "\n" + value
                    : attribute + "\n" + value + "\n" + observedOn + "\n" + source;
        }
    }

    /**
     * A scored actor.
     *
     * @param knockout yes, possible or none-found
     * @param way the actors of its path and, if it is knocked out, of that one
     * @param withWaivers its score with the waivers in force; the same as without if there are none
     */
    public record Scored(
            String id,
            String name,
            int low,
            int point,
            int high,
            String band,
            String worstCaseBand,
            String knockout,
            String consequence,
            Set<String> way,
            Card withWaivers) {}

    /** A score and its bands. */
    public record Card(int low, int point, int high, String band, String worstCaseBand) {}

    /**
     * What was known of an actor, as hashes.
     *
     * @param expired the last day on which each answer counted that has outlived its time, by attribute
     */
    public record Known(
            String described,
            Map<String, String> answers,
            String flows,
            List<String> suppliers,
            Map<String, String> expired) {}

    /** A finding; null if the rule says no there, was not asked, or the actor is not there. */
    @Nullable
    Found found(Key key) {
        return findings.get(key);
    }

    /** An actor and everybody upstream of it, by id. */
    Set<String> upstream(String actor) {
        Set<String> seen = new TreeSet<>(Set.of(actor));
        Map<String, Known> open = new TreeMap<>();
        Known first = actors.get(actor);
        if (first != null) open.put(actor, first);
        while (!open.isEmpty()) {
            Map<String, Known> next = new TreeMap<>();
            for (Known known : open.values())
                for (String supplier : known.suppliers()) {
                    Known of = actors.get(supplier);
                    if (seen.add(supplier) && of != null) next.put(supplier, of);
                }
            open = next;
        }
        return seen;
    }
}
