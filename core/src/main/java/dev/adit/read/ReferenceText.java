package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The text of a reference table, cut into rows; what cannot be cut is told as a problem. */
final class ReferenceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final Problems problems;
    private final List<String> headings = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** A row with the line it begins in, from 1. */
    record Line(int number, List<String> cells) {}

    ReferenceText(String file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(plain))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(plain), format)) {
            cut(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            problems.add(
                    Code.R14,
                    Position.file(file),
                    "the table cannot be read as CSV",
                    "double a quote inside a quoted cell, and close every quote");
        }
    }

    private static char delimiter(String text) {
        String heading = text.lines().findFirst().orElse("");
        return heading.indexOf(';') >= 0 && heading.indexOf(',') < 0 ? ';' : ',';
    }

    private void cut(CSVParser parser) {
        int at = 1;
        for (CSVRecord row : parser) {
            List<String> cells = row.stream().map(String::strip).toList();
            if (at == 1) cells.forEach(cell -> headings.add(cell.toLowerCase(Locale.ROOT)));
            else if (cells.size() == headings.size()) lines.add(new Line(at, cells));
            else if (cells.size() > 1 || !cells.get(0).isEmpty()) tellWidth(at, cells.size());
            at = (int) parser.getCurrentLineNumber() + 1;
        }
    }

    private void tellWidth(int at, int cells) {
        problems.add(
                Code.R14,
                Position.row(file, at),
                "the row has " + cells + " cells, the heading " + headings.size(),
                "give every row one cell a column, and quote a cell with a comma in it");
    }

    String file() {
        return file;
    }

    /** In lower case. */
    List<String> headings() {
        return headings;
    }

    List<Line> lines() {
        return lines;
    }
}
