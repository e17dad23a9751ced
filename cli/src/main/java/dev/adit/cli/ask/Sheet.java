package dev.adit.cli.ask;

import dev.adit.report.CsvLines;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Questions as a sheet whose empty columns are filled in and read again: {@code --answers}. */
public final class Sheet {
    /** The columns; {@code answers} in {@code docs/inputs.md}. */
    static final List<String> HEADINGS = List.of(
            "rank",
            "worth",
            "if_good",
            "if_bad",
            "suppliers",
            "ask",
            "ask_name",
            "actor",
            "actor_name",
            "actor_kind",
            "why",
            "rules",
            "question",
            "attribute",
            "allowed",
            "answer",
            "answered_on",
            "source",
            "grade",
            "change_in");

    /** So many of the first columns hold numbers. */
    static final int NUMBERS = 5;

    private Sheet() {}

    static List<Long> numbers(QuestionRow row) {
        return List.of(
                (long) row.rank(),
                (long) row.question().value(),
                (long) row.question().ifFavourable(),
                (long) row.question().ifAdverse(),
                (long) row.question().suppliers().size());
    }

    /** The cells after the numbers; what is to be filled in is empty. */
    static List<String> texts(QuestionRow row) {
        List<String> cells = new ArrayList<>(List.of(
                row.asked().id().text(),
                row.asked().name(),
                row.about().id().text(),
                row.about().name(),
                row.about().kind().word(),
                row.why(),
                String.join("; ", row.rules()),
                row.text(),
                row.attribute(),
                row.allowed()));
        cells.addAll(List.of("", "", "", "", row.changeIn()));
        return cells;
    }

    /** Writes CSV in which no cell is a formula. */
    public static void csv(List<QuestionRow> rows, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(HEADINGS);
        for (QuestionRow row : rows) {
            for (long number : numbers(row)) csv.number(number);
            for (String text : texts(row)) csv.text(text);
            csv.end();
        }
    }
}
