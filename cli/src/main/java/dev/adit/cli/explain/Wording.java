package dev.adit.cli.explain;

import dev.adit.claim.Claim;
import dev.adit.finding.Reason;
import dev.adit.value.Range;
import dev.adit.value.Truth;

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

    /** A question inside a rule, whether it holds, and what that rests on. */
    static String reason(Reason reason) {
        String asked = "\u201C" + reason.asked() + "\u201D " + holds(reason.answer());
        Claim claim = reason.claim();
        if (claim == null) return asked;
        String day = claim.observedOn() == null ? "" : ", " + claim.observedOn();
        return asked + ": the answer is " + claim.value() + day + ", " + claim.at();
    }

    private static String holds(Truth answer) {
        return switch (answer) {
            case YES -> "holds";
            case NO -> "does not hold";
            case UNKNOWN -> "is not known to hold";
        };
    }
}
