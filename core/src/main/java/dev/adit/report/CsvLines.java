package dev.adit.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV by RFC 4180 with line feeds. A text that a spreadsheet would run as a formula is given a leading
 * apostrophe and quoted (CWE-1236); numbers are written by {@link #number} and stay numbers.
 */
public final class CsvLines {
    /** First characters at which spreadsheets begin to calculate, the full-width ones included. */
    private static final String FORMULA = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer out;
    private boolean begun;

    public CsvLines(Writer out) {
        this.out = out;
    }

    /** Writes the heading line. */
    public void heading(List<String> names) throws IOException {
        for (String name : names) text(name);
        end();
    }

    /** Writes a cell of text; empty for null. */
    public CsvLines text(@Nullable String text) throws IOException {
        comma();
        if (text != null) out.write(cell(text));
        return this;
    }

    /** Writes a cell that is a number. */
    public CsvLines number(long number) throws IOException {
        comma();
        out.write(Long.toString(number));
        return this;
    }

    /** Ends the line. */
    public void end() throws IOException {
        out.write('\n');
        begun = false;
    }

    private void comma() throws IOException {
        if (begun) out.write(',');
        begun = true;
    }

    /** A text as a cell: neutralised, and quoted where needed. */
    static String cell(String text) {
        if (text.isEmpty()) return text;
        if (FORMULA.indexOf(text.charAt(0)) >= 0) return quoted("'" + text);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == ',' || unit == '\n' || unit == '\r' || unit == ';') return quoted(text);
        }
        return text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ' ? quoted(text) : text;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Cells as one line of CSV inside a cell of its own. */
    static String line(List<String> cells) {
        return String.join(",", cells.stream().map(CsvLines::inner).toList());
    }

    private static String inner(String text) {
        boolean plain = text.chars().allMatch(unit -> unit != '"' && unit != ',' && unit != '\n' && unit != '\r');
        return plain ? text : quoted(text);
    }
}
