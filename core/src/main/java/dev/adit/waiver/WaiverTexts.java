package dev.adit.waiver;

import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.tree.Fields;

/** The texts of one entry, each fit to stand in every report; what is wrong with one is told without repeating it. */
final class WaiverTexts {
    private final Fields fields;
    private final Problems problems;

    WaiverTexts(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** A text on one line, without the space around it; empty, with a problem noted, if it is missing or not that. */
    String line(String key) {
        String text = fields.requiredText(key).orElse("").strip();
        if (OneLine.is(text)) return text;
        problems.add(
                Code.V09,
                fields.at(key),
                "'" + key + "' holds a line break or a control character",
                "write it on one line, or after '>' without a blank line in it; a space instead of a tab");
        return "";
    }

    /** A line that tells nothing of single people. */
    String about(String key) {
        String text = line(key);
        return PersonalText.isIn(text) ? personal(key) : text;
    }

    /** The same for a ticket. */
    String number(String key) {
        String text = line(key);
        return PersonalText.isInNumber(text) ? personal(key) : text;
    }

    private String personal(String key) {
        problems.add(
                Code.V10,
                fields.at(key),
                "'" + key
                        + "' may point to a person: an age below 18, a year of birth, an e-mail address or a telephone"
                        + " number stands in it",
                "keep that with the ticket and say here what was decided; write a time in months or with its days");
        return "";
    }
}
