package dev.adit.assess;

import dev.adit.claim.Claim;
import dev.adit.claim.Standing;
import dev.adit.fact.ReferenceList;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.spread.Material;
import dev.adit.value.Days;
import dev.adit.value.Ppm;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an analyst must know of a run beside its problems: what was left out, and what the graph had to mend. */
final class Remarks {
    private static final Position INPUTS = Position.file("the inputs");

    private static final Pattern OVERFULL =
            Pattern.compile("shares into (.*)\\|([^|]*)\\|([^|]*) add up to ([0-9]+) ppm; scaled");

    private Remarks() {}

    static List<Problem> of(Standing standing, List<ReferenceList> stale, List<String> warnings, int notInForce) {
        List<Problem> remarks = new ArrayList<>();
        for (Claim answer : standing.laterOfSheets())
            remarks.add(later(answer, standing.table().asOf()));
        int later = standing.later() - remarks.size();
        if (later > 0) remarks.add(remark(Code.D21, "answers given after the day of the result, left out: " + later));
        if (standing.undated() > 0)
            remarks.add(remark(
                    Code.D22,
                    "answers without a date, taken as given on the day of the result: " + standing.undated()));
        for (ReferenceList list : stale) remarks.add(stale(list));
        for (String warning : warnings)
            remarks.add(warning.startsWith("closed loop") ? remark(Code.N04, warning) : overfull(warning));
        if (notInForce > 0)
            remarks.add(remark(Code.N05, "flows not in force on the day of the result, left out: " + notInForce));
        return remarks;
    }

    /** The method says it in ppm of a state; people want the actor and per cent. */
    private static Problem overfull(String warning) {
        Matcher told = OVERFULL.matcher(warning);
        if (!told.matches()) return remark(Code.N03, warning);
        String stream = told.group(3).equals(Material.POOL) ? "" : ", stream " + told.group(3);
        return new Problem(
                Code.N03,
                INPUTS,
                "the shares of what '" + told.group(1) + "' takes in of " + told.group(2) + stream + " add up to "
                        + Ppm.asPercent(Long.parseLong(told.group(4))) + "; they were scaled down to 100 %",
                "correct the shares of the flows into it");
    }

    /** Who fills in a sheet dates it today; each answer that is so lost is named, since nobody expects that. */
    private static Problem later(Claim answer, int asOf) {
        return new Problem(
                Code.D21,
                Position.cell(answer.at().file(), answer.at().line(), "answered_on"),
                "the answer of " + answer.day() + " was left out: it was given after the day of the result, "
                        + Days.date(asOf),
                "score with --as-of " + answer.day() + " or later; the day is when it was said, so date back only what"
                        + " was mistyped");
    }

    private static Problem stale(ReferenceList list) {
        return new Problem(
                Code.N07,
                list.at(),
                "'" + list.name() + "' is of " + Days.date(list.dated()) + " (" + list.edition() + ")",
                "give a newer one with --list, and its date in a lists.csv");
    }

    private static Problem remark(Code code, String what) {
        return new Problem(code, INPUTS, what, null);
    }
}
