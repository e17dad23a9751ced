package dev.adit.cli.ask;

import dev.adit.report.CsvLines;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Questions as a sheet whose empty columns are filled in and read again: {@code --answers}. Its columns are those of
 * {@code answers} in {@code docs/inputs.md}; it asks for no grade, since nobody grades himself.
 */
public final class Sheet {
    /** What a party is not told: what its answer is worth to whom, and where the house keeps its flows. */
    private static final Set<String> OF_THE_HOUSE =
            Set.of("rank", "worth", "if_good", "if_bad", "suppliers", "change_in");

    private static final List<Column> COLUMNS = List.of(
            Column.of("rank", row -> row.rank()),
            Column.of("worth", row -> row.question().value()),
            Column.of("if_good", row -> row.question().ifFavourable()),
            Column.of("if_bad", row -> row.question().ifAdverse()),
            Column.of("suppliers", row -> row.question().suppliers().size()),
            Column.text("ask", row -> row.asked().id().text()),
            Column.text("ask_name", row -> row.asked().name()),
            Column.text("actor", row -> row.about().id().text()),
            Column.text("actor_name", row -> row.about().name()),
            Column.text("actor_kind", row -> row.about().kind().word()),
            Column.text("why", QuestionRow::why),
            Column.text("rules", row -> String.join("; ", row.rules())),
            Column.text("question", QuestionRow::text),
            Column.text("attribute", QuestionRow::attribute),
            Column.text("allowed", QuestionRow::allowed),
            Column.text("answer", row -> ""),
            Column.text("answered_on", row -> ""),
            Column.text("source", row -> ""),
            Column.text("change_in", QuestionRow::changeIn));

    private final List<Column> columns;

    private Sheet(Set<String> leftOut) {
        this.columns = COLUMNS.stream()
                .filter(column -> !leftOut.contains(column.heading))
                .toList();
    }

    /** A column of numbers or of texts. */
    private record Column(
            String heading, @Nullable ToLongFunction<QuestionRow> number, Function<QuestionRow, String> text) {
        static Column of(String heading, ToLongFunction<QuestionRow> number) {
            return new Column(heading, number, row -> "");
        }

        static Column text(String heading, Function<QuestionRow, String> text) {
            return new Column(heading, null, text);
        }
    }

    /**
     * The sheet in a language. Why something is asked is there in English only, and so left out of the others.
     *
     * @param isForParty whether one party is to get it, and not to see what is for the house alone
     */
    public static Sheet in(Language language, boolean isForParty) {
        List<String> leftOut = new ArrayList<>(isForParty ? OF_THE_HOUSE : Set.of());
        if (language != Language.EN) leftOut.add("why");
        return new Sheet(Set.copyOf(leftOut));
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** What takes the cells of a row one by one. */
    interface Cells {
        void number(long number) throws IOException;

        /** A cell that is empty where the text is. */
        void text(String text) throws IOException;
    }

    void cells(QuestionRow row, Cells to) throws IOException {
        for (Column column : columns) {
            ToLongFunction<QuestionRow> number = column.number;
            if (number == null) to.text(column.text.apply(row));
            else to.number(number.applyAsLong(row));
        }
    }

    /** Writes CSV in which no cell is a formula. */
    public void csv(List<QuestionRow> rows, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(headings());
        Cells cells = new Cells() {
            @Override
            public void number(long number) throws IOException {
                csv.number(number);
            }

            @Override
            public void text(String text) throws IOException {
                csv.text(text);
            }
        };
        for (QuestionRow row : rows) {
            cells(row, cells);
            csv.end();
        }
    }
}
