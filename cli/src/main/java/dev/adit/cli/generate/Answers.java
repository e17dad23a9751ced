package dev.adit.cli.generate;

import dev.adit.report.CsvLines;
import java.io.IOException;

/** Writes what one source said of one actor on one day; of what is asked, part is not told. */
final class Answers {
    private final CsvLines csv;
    private final String actor;
    private final Dice dice;
    private final int unknown;
    private String day = "";
    private String source = "";
    private String grade = "";
    private int told;

    /** @param unknown share of the answers that are not told, in per cent */
    Answers(CsvLines csv, String actor, Dice dice, int unknown) {
        this.csv = csv;
        this.actor = actor;
        this.dice = dice;
        this.unknown = unknown;
    }

    /** From here on it is this source that speaks. */
    Answers by(String who, String evidenceGrade, String when) {
        source = who;
        grade = evidenceGrade;
        day = when;
        return this;
    }

    /** Tells an answer, or not. */
    Answers tell(String attribute, String value) throws IOException {
        return dice.percent(unknown) ? this : record(attribute, value);
    }

    /** Tells yes with a chance in per cent, otherwise no; or nothing. */
    Answers yes(String attribute, int chance) throws IOException {
        return tell(attribute, dice.percent(chance) ? "yes" : "no");
    }

    /** Tells a number; or nothing. */
    Answers count(String attribute, int least, int most) throws IOException {
        return tell(attribute, Integer.toString(dice.between(least, most)));
    }

    /** Tells an answer in any case: what was found is on record. */
    Answers record(String attribute, String value) throws IOException {
        csv.text(actor).text(attribute).text(value).text(day).text(null);
        csv.text(source).text(grade).end();
        told++;
        return this;
    }

    /** How many answers were told. */
    int told() {
        return told;
    }
}
