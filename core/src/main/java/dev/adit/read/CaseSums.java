package dev.adit.read;

import dev.adit.claim.Claims;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the rows of one programme, actor and period by the states that decide what follows. A case is being remedied
 * only while the child is out of the work, supported and followed up: a promise or a started plan is still open.
 */
final class CaseSums {
    /** A register says nothing of this count. */
    static final long SILENT = -2;

    /** Some of its cases may belong to this count, and none certainly does; so it is not zero, and not known. */
    static final long LEFT_OPEN = -1;

    private static final String WORST = "worst_form_cases_open";
    private static final String HAZARDOUS = "hazardous_cases_open";
    private static final String UNDERAGE = "underage_cases_open";
    private static final String SUSPECTED = "cases_suspected";
    private static final String REMEDIED = "cases_in_remediation";
    private static final String CLOSED = "cases_closed";
    private static final String CLOSED_EARLY = "cases_closed_early";
    private static final String REPORTED = "cases_reported";
    private static final List<String> BY_FORM = List.of(WORST, HAZARDOUS, UNDERAGE);

    /** What a register can count. */
    static final List<String> COUNTS =
            List.of(WORST, HAZARDOUS, UNDERAGE, SUSPECTED, REMEDIED, CLOSED, CLOSED_EARLY, REPORTED);

    private static final Set<String> SUPPORTED =
            Set.of("support_started", "in_follow_up", "withdrawn", "closed_sustained");

    /** Follow-up visits that a closed case needs to have had (ICI, CLMRS core criteria). */
    private static final long VISITS_BEFORE_CLOSING = 2;

    /** Whose row is named for the sum, whatever the order of rows. */
    static final Comparator<Claims.Origin> FIRST = Comparator.comparing(Claims.Origin::source)
            .thenComparing(Claims.Origin::file)
            .thenComparingInt(Claims.Origin::line);

    private final Map<String, Long> sums = new HashMap<>();
    private final Set<String> leftOpen = new HashSet<>();
    private final Set<String> reportedForms = new HashSet<>();
    private Claims.Origin origin;
    private long followUps;
    private long followed;
    private boolean looked;
    private boolean supported;
    private boolean tellsOfCases;

    CaseSums(Claims.Origin origin) {
        this.origin = origin;
    }

    /**
     * A row of the register.
     *
     * @param followUps visits that followed these cases up; null if nobody says
     * @param visits visits made; 0 if nobody says, for then nobody is known to have looked
     */
    record Line(
            String status,
            String form,
            long count,
            @Nullable Long followUps,
            long visits,
            Claims.Origin origin) {}

    void add(Line line) {
        if (FIRST.compare(line.origin(), origin) < 0) origin = line.origin();
        looked |= line.visits() > 0 || line.count() > 0;
        if (line.followUps() != null) followUps += line.followUps();
        if (line.status().equals("prevented") || line.form().equals("at_risk")) return;
        tellsOfCases = true;
        reportedForms.addAll(countsOf(line.form()));
        if (line.count() == 0) return;
        sum(REPORTED, line.count());
        supported |= SUPPORTED.contains(line.status());
        switch (line.status()) {
            case "identified" -> suspect(line);
            case "unknown" -> {
                suspect(line);
                leftOpen.addAll(List.of(REMEDIED, CLOSED, CLOSED_EARLY));
            }
            case "in_follow_up", "withdrawn" -> follow(line);
            case "closed_sustained" -> close(line);
            default -> open(line); // the child may still be, or is again, in the work
        }
    }

    /** Which open counts cases of a form belong to; of cases of all forms together it may be any. */
    private static List<String> countsOf(String form) {
        return switch (form) {
            case "all" -> BY_FORM;
            case "worst_form" -> List.of(WORST);
            case "hazardous" -> List.of(HAZARDOUS);
            default -> List.of(UNDERAGE);
        };
    }

    private void sum(String count, long cases) {
        sums.merge(count, cases, Long::sum);
    }

    private void suspect(Line line) {
        sum(SUSPECTED, line.count());
        leftOpen.addAll(countsOf(line.form()));
    }

    /** Cases of all forms are below the minimum age at the least; how many are graver is not known. */
    private void open(Line line) {
        List<String> counts = countsOf(line.form());
        sum(counts.get(counts.size() - 1), line.count());
        leftOpen.addAll(counts);
    }

    /** A child is being followed up if there was a visit for each. */
    private void follow(Line line) {
        if (line.followUps() == null) {
            leftOpen.addAll(countsOf(line.form()));
            leftOpen.add(REMEDIED);
            return;
        }
        followed += line.count();
        if (line.followUps() >= line.count()) sum(REMEDIED, line.count());
        else open(line);
    }

    /** A case is closed well after two visits for each child. */
    private void close(Line line) {
        if (line.followUps() == null) {
            leftOpen.addAll(List.of(CLOSED, CLOSED_EARLY));
            return;
        }
        followed += line.count();
        sum(line.followUps() >= VISITS_BEFORE_CLOSING * line.count() ? CLOSED : CLOSED_EARLY, line.count());
    }

    /** How many cases a count has: at least so many if some are left open, or {@link #LEFT_OPEN}, or {@link #SILENT}. */
    long of(String count) {
        long cases = sums.getOrDefault(count, 0L);
        if (cases > 0) return cases;
        if (leftOpen.contains(count)) return LEFT_OPEN;
        boolean asked = tellsOfCases && looked && (!BY_FORM.contains(count) || reportedForms.contains(count));
        return asked ? 0 : SILENT;
    }

    Claims.Origin origin() {
        return origin;
    }

    long followUps() {
        return followUps;
    }

    /** Cases of which is known how often they were followed up. */
    long followed() {
        return followed;
    }

    /** Whether somebody looked for cases in the period. */
    boolean isLooked() {
        return looked;
    }

    boolean isSupported() {
        return supported;
    }
}
