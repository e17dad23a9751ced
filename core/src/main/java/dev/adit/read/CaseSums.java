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
    private final Set<String> reported = new HashSet<>();
    private final Set<String> reportedOfTheYoungest = new HashSet<>();
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
     * @param band their ages; {@link AgeBand#ALL} if nobody says
     * @param followUps visits that followed these cases up; null if nobody says
     * @param visits visits made; 0 if nobody says, for then nobody is known to have looked
     */
    record Line(
            String status,
            String form,
            AgeBand band,
            long count,
            @Nullable Long followUps,
            long visits,
            Claims.Origin origin) {}

    void add(Line line) {
        if (FIRST.compare(line.origin(), origin) < 0) origin = line.origin();
        looked |= line.visits() > 0 || line.count() > 0;
        if (line.followUps() != null) followUps += line.followUps();
        if (line.status().equals("prevented")) prevent(line);
        if (line.status().equals("prevented") || line.form().equals("at_risk")) return;
        tellsOfCases = true;
        report(line);
        if (line.count() == 0) return;
        sum(CaseCounts.REPORTED, line.count());
        if (line.status().equals("withdrawn")) sum(CaseCounts.WITHDRAWN, line.count());
        if (line.status().equals("re_entered")) sum(CaseCounts.CAME_BACK, line.count());
        supported |= SUPPORTED.contains(line.status());
        switch (line.status()) {
            case "identified" -> suspect(line);
            case "unknown" -> {
                suspect(line);
                leaveRemediedOpen(line);
                leftOpen.addAll(List.of(CaseCounts.CLOSED, CaseCounts.CLOSED_EARLY));
            }
            case "in_follow_up", "withdrawn" -> follow(line);
            case "closed_sustained" -> close(line);
            default -> open(line); // the child may still be, or is again, in the work
        }
    }

    /** Children at risk who got help before they worked: no cases, and counted apart. */
    private void prevent(Line line) {
        reported.add(CaseCounts.PREVENTED);
        sum(CaseCounts.PREVENTED, line.count());
    }

    /** Notes what the row speaks of, so that a zero is told of that only. */
    private void report(Line line) {
        List<String> forms = CaseCounts.open(line);
        reported.addAll(forms);
        if (CaseCounts.mayBeOpen(line).contains(CaseCounts.YOUNG)) reported.add(CaseCounts.YOUNG);
        if (line.status().equals("re_entered")) reported.add(CaseCounts.CAME_BACK);
        if (line.band().coversBelowLightWork()) reportedOfTheYoungest.addAll(forms);
        if (reportedOfTheYoungest.containsAll(CaseCounts.BY_FORM)) reported.add(CaseCounts.LIGHT_AGE);
    }

    private void sum(String count, long cases) {
        sums.merge(count, cases, Long::sum);
    }

    private void suspect(Line line) {
        sum(CaseCounts.SUSPECTED, line.count());
        leaveOpen(line);
    }

    private void leaveOpen(Line line) {
        leftOpen.addAll(CaseCounts.open(line));
        leftOpen.addAll(CaseCounts.mayBeOpen(line));
    }

    /** Cases of all forms are below the minimum age at the least; how many are graver is not known. */
    private void open(Line line) {
        List<String> counts = CaseCounts.open(line);
        sum(counts.get(counts.size() - 1), line.count());
        if (line.band().isBelowLightWork()) sum(CaseCounts.LIGHT_AGE, line.count());
        leaveOpen(line);
    }

    /** A child is being followed up if there was a visit for each. */
    private void follow(Line line) {
        if (line.followUps() == null) {
            leaveOpen(line);
            leaveRemediedOpen(line);
            return;
        }
        followed += line.count();
        if (line.followUps() >= line.count()) remedy(line);
        else open(line);
    }

    private void remedy(Line line) {
        sum(CaseCounts.REMEDIED, line.count());
        List<String> counts = CaseCounts.remedied(CaseCounts.open(line));
        if (counts.size() == 1) sum(counts.get(0), line.count());
        else leftOpen.addAll(counts);
        if (line.band().isBelowLightWork()) sum(CaseCounts.LIGHT_AGE_REMEDIED, line.count());
        else if (line.band().mayBeBelowLightWork()) leftOpen.add(CaseCounts.LIGHT_AGE_REMEDIED);
    }

    private void leaveRemediedOpen(Line line) {
        leftOpen.add(CaseCounts.REMEDIED);
        leftOpen.addAll(CaseCounts.remedied(CaseCounts.open(line)));
        if (line.band().mayBeBelowLightWork()) leftOpen.add(CaseCounts.LIGHT_AGE_REMEDIED);
    }

    /** A case is closed well after two visits for each child; one that was closed too early is open as before. */
    private void close(Line line) {
        if (line.followUps() == null) {
            leaveOpen(line);
            leftOpen.addAll(List.of(CaseCounts.CLOSED, CaseCounts.CLOSED_EARLY));
            return;
        }
        followed += line.count();
        if (line.followUps() >= VISITS_BEFORE_CLOSING * line.count()) {
            sum(CaseCounts.CLOSED, line.count());
            return;
        }
        sum(CaseCounts.CLOSED_EARLY, line.count());
        open(line);
    }

    /** How many cases a count has: at least so many if some are left open, or {@link #LEFT_OPEN}, or {@link #SILENT}. */
    long of(String count) {
        long cases = sums.getOrDefault(count, 0L);
        if (cases > 0) return cases;
        if (leftOpen.contains(count)) return LEFT_OPEN;
        boolean asked =
                tellsOfCases && looked && (!CaseCounts.ONLY_IF_REPORTED.contains(count) || reported.contains(count));
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
