package dev.adit.assess;

import dev.adit.claim.Standing;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** What an analyst must know of a run beside its problems: what was left out, and what the graph had to mend. */
final class Remarks {
    private static final Position INPUTS = Position.file("the inputs");

    private Remarks() {}

    static List<Problem> of(Standing standing, List<String> warnings, int notInForce) {
        List<Problem> remarks = new ArrayList<>();
        if (standing.later() > 0)
            remarks.add(remark(Code.D21, "answers given after the day of the result, left out: " + standing.later()));
        if (standing.undated() > 0)
            remarks.add(remark(
                    Code.D22,
                    "answers without a date, taken as given on the day of the result: " + standing.undated()));
        for (String warning : warnings)
            remarks.add(remark(warning.startsWith("closed loop") ? Code.N04 : Code.N03, warning));
        if (notInForce > 0)
            remarks.add(remark(Code.N05, "flows not in force on the day of the result, left out: " + notInForce));
        return remarks;
    }

    private static Problem remark(Code code, String what) {
        return new Problem(code, INPUTS, what, null);
    }
}
