package dev.adit.read;

import dev.adit.claim.Claims;
import java.util.Comparator;
import java.util.Set;

/**
 * Adds up a case register of one actor and period by the states that decide what follows. A case is being remedied
 * only while the child is out of the work, supported and followed up: a promise or a started plan is still open.
 */
final class CaseSums {
    /** The child may still be, or is again, in the work. */
    private static final Set<String> OPEN =
            Set.of("verified", "referred", "support_started", "re_entered", "dropped_out", "declined");

    /** Follow-up visits that a closed case needs to have had (ICI, CLMRS core criteria). */
    private static final long VISITS_BEFORE_CLOSING = 2;

    private static final Comparator<Claims.Origin> FIRST =
            Comparator.comparing(Claims.Origin::source).thenComparingInt(Claims.Origin::line);

    private Claims.Origin origin;
    private long worstOpen;
    private long hazardousOpen;
    private long underageOpen;
    private long suspected;
    private long remedied;
    private long closed;
    private long closedEarly;
    private long reported;
    private long followUps;
    private long followed;
    private boolean looked;
    private boolean supported;

    CaseSums(Claims.Origin origin) {
        this.origin = origin;
    }

    /** An actor and the last day of a period. */
    record Register(int actor, int end) implements Comparable<Register> {
        private static final Comparator<Register> ORDER =
                Comparator.comparingInt(Register::actor).thenComparingInt(Register::end);

        @Override
        public int compareTo(Register other) {
            return ORDER.compare(this, other);
        }
    }

    void add(String status, String form, long count, long followUpVisits, long visits, Claims.Origin row) {
        if (FIRST.compare(row, origin) < 0) origin = row;
        followUps += followUpVisits;
        looked |= visits > 0 || count > 0;
        if (status.equals("prevented") || form.equals("at_risk")) return;
        reported += count;
        if (status.equals("identified") || status.equals("unknown")) suspected += count;
        else if (OPEN.contains(status)) open(form, count);
        else follow(status, form, count, followUpVisits);
        supported |= count > 0
                && Set.of("support_started", "in_follow_up", "withdrawn", "closed_sustained")
                        .contains(status);
    }

    private void open(String form, long count) {
        if (form.equals("worst_form")) worstOpen += count;
        else if (form.equals("hazardous")) hazardousOpen += count;
        else underageOpen += count;
    }

    /** A child is being followed up if there was a visit for each, and a case is closed well after two for each. */
    private void follow(String status, String form, long count, long followUpVisits) {
        followed += count;
        if (status.equals("closed_sustained")) {
            if (followUpVisits >= VISITS_BEFORE_CLOSING * count) closed += count;
            else closedEarly += count;
        } else if (followUpVisits >= Math.max(1, count)) remedied += count;
        else open(form, count);
    }

    void tell(Register register, Intake intake) {
        int actor = register.actor();
        intake.told(actor, "worst_form_cases_open", worstOpen, origin, "count");
        intake.told(actor, "hazardous_cases_open", hazardousOpen, origin, "count");
        intake.told(actor, "underage_cases_open", underageOpen, origin, "count");
        intake.told(actor, "cases_suspected", suspected, origin, "count");
        intake.told(actor, "cases_in_remediation", remedied, origin, "count");
        intake.told(actor, "cases_closed", closed, origin, "count");
        intake.told(actor, "cases_closed_early", closedEarly, origin, "count");
        intake.told(actor, "cases_reported", reported, origin, "count");
        if (followed > 0) intake.told(actor, "follow_up_visits", followUps / followed, origin, "followup_visits");
        if (looked) intake.told(actor, "last_identification", register.end(), origin, "period_end");
        if (supported) intake.told(actor, "last_support", register.end(), origin, "period_end");
        if (followUps > 0) intake.told(actor, "last_follow_up", register.end(), origin, "period_end");
    }
}
