package dev.adit.cli.explain;

import dev.adit.claim.Claim;
import dev.adit.finding.Reason;
import dev.adit.value.Range;

/** How scores and evidence are put on one line. */
final class Wording {
    private Wording() {}

    static String range(Range range) {
        return range.point() + " (low " + range.low() + ", high " + range.high() + ")";
    }

    /** What somebody said, when, who, how well supported, and where it stands. */
    static String claim(Claim claim) {
        return claim.attribute().name() + " = " + claim.value() + ", " + claim.day() + ", " + claim.who() + ", grade "
                + claim.grade() + ", " + claim.at();
    }

    /** A question inside a rule, its answer, and what that rests on. */
    static String reason(Reason reason) {
        Claim claim = reason.claim();
        String on = claim == null
                ? ""
                : " (" + claim.value() + (claim.observedOn() == null ? "" : ", " + claim.observedOn()) + ", "
                        + claim.at() + ")";
        return reason.asked() + ": " + reason.answer().word() + on;
    }
}
