package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.value.Days;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The assessments of all files. An actor has one status, though schemes assess it metal by metal: it is the gravest
 * of its metals, so that an audit of one metal never clears a failed one of another.
 */
final class Audits {
    /** The gravest first. */
    private static final List<String> BY_GRAVITY = List.of(
            "non-conformant",
            "withdrawn",
            "ineligible",
            "not-assessed",
            "eligible",
            "active",
            "cross-recognised",
            "conformant");

    private static final Set<String> FAILED = Set.of("non-conformant", "withdrawn");

    private static final Comparator<Audit> GRAVEST = Comparator.<Audit>comparingInt(
                    audit -> BY_GRAVITY.indexOf(audit.outcome()))
            .thenComparingInt(Audit::goodUntil)
            .thenComparing(Comparator.comparingInt(Audit::day).reversed())
            .thenComparing(audit -> audit.origin().source())
            .thenComparing(audit -> audit.origin().file())
            .thenComparingInt(audit -> audit.origin().line());

    private final Map<Integer, Map<Integer, NavigableSet<Audit>>> byActorAndDay = new TreeMap<>();

    /** What a scheme found; the metal is empty if nobody names it. */
    record Audit(String scheme, String metal, String outcome, int goodUntil, Claims.Origin origin) {
        int day() {
            return origin.observedOn();
        }
    }

    void add(int actor, Audit audit) {
        byActorAndDay
                .computeIfAbsent(actor, fresh -> new TreeMap<>())
                .computeIfAbsent(audit.day(), fresh -> new TreeSet<>(GRAVEST.thenComparing(Audit::metal)))
                .add(audit);
    }

    /** Tells the status of each actor whenever it changes; all flows must have been read. */
    void tell(Intake intake) {
        byActorAndDay.forEach((actor, days) -> tellStatus(actor, days, intake));
        BitSet audited = new BitSet();
        byActorAndDay.keySet().forEach(audited::set);
        audited.andNot(intake.saysAuditScope);
        if (audited.isEmpty()) return;
        intake.network.commodities(audited).forEach((actor, traded) -> {
            Map<Integer, NavigableSet<Audit>> days = byActorAndDay.get(actor);
            if (days != null) tellScope(actor, days, traded, intake);
        });
    }

    private static void tellStatus(int actor, Map<Integer, NavigableSet<Audit>> days, Intake intake) {
        Map<String, Map<String, Audit>> latest = new TreeMap<>();
        Audit[] told = new Audit[1];
        days.forEach((day, audits) -> {
            for (Audit audit : audits.descendingSet()) // of one day the gravest counts, so it is put last
            latest.computeIfAbsent(audit.metal(), fresh -> new TreeMap<>()).put(audit.scheme(), audit);
            Audit gravest =
                    latest.values().stream().map(Audits::ofMetal).min(GRAVEST).orElseThrow();
            if (!gravest.equals(told[0])) tell(actor, day, gravest, intake);
            told[0] = gravest;
        });
    }

    /** What a scheme failed only that scheme can pass; otherwise the latest assessment counts. */
    private static Audit ofMetal(Map<String, Audit> byScheme) {
        return byScheme.values().stream()
                .filter(audit -> FAILED.contains(audit.outcome()))
                .min(GRAVEST)
                .orElseGet(() -> byScheme.values().stream()
                        .min(Comparator.comparingInt(Audit::day).reversed().thenComparing(GRAVEST))
                        .orElseThrow());
    }

    private static void tell(int actor, int day, Audit audit, Intake intake) {
        Claims.Origin row = audit.origin();
        Claims.Origin origin = new Claims.Origin(day, Days.UNKNOWN, row.source(), row.grade(), row.file(), row.line());
        intake.told(actor, "audit_status", audit.outcome(), origin, "outcome");
        intake.told(actor, "audit_valid_until", audit.goodUntil(), origin, "date");
    }

    /** Audits that all name a metal, and none a metal of the actor's trade, are audits of something else. */
    private static void tellScope(
            int actor, Map<Integer, NavigableSet<Audit>> days, Set<String> traded, Intake intake) {
        Claims.@Nullable Origin last = null;
        for (NavigableSet<Audit> audits : days.values())
            for (Audit audit : audits.descendingSet()) {
                if (audit.metal().isEmpty() || traded.contains(audit.metal())) return;
                last = audit.origin();
            }
        if (last != null && !traded.isEmpty()) intake.told(actor, "audit_scope_matches", "no", last, "metal");
    }
}
