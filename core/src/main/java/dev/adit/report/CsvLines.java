package dev.adit.report;

import dev.adit.value.Guarded;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV by RFC 4180 with line feeds. A text that a spreadsheet would run as a formula is given a leading
 * apostrophe and quoted (CWE-1236); numbers are written by {@link #number} and stay numbers.
 */
public final class CsvLines {
    /** First characters that {@link Guarded} guards, and the apostrophes that may stand before them. */
    private static final String GUARDED = "=+-@'\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    /** What a terminal would obey; line ends and tabs are quoted instead. */
    private static final Pattern OBEYED = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    /** Below this unit a table tells whether a cell with it needs quotes; above it none does. */
    private static final boolean[] QUOTED = quotedUnits();

    private static boolean[] quotedUnits() {
        boolean[] quoted = new boolean[0x80];
        for (char unit : "\",;\t\n\r".toCharArray()) quoted[unit] = true;
        for (char unit = 0; unit < ' '; unit++) quoted[unit] = true;
        return quoted;
    }

    private final Writer out;
    private char[] line = new char[1 << 10];
    private int length;
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
    public CsvLines text(@Nullable String text) {
        comma();
        if (text == null || text.isEmpty()) return this;
        int begin = length;
        append(text);
        if (!isPlain(begin)) {
            length = begin;
            append(quoted(Guarded.of(OBEYED.matcher(text).replaceAll("\uFFFD"))));
        }
        return this;
    }

    /** Writes a cell that is a number. */
    public CsvLines number(long number) {
        comma();
        append(Long.toString(number));
        return this;
    }

    /** Ends the line, and hands it on. */
    public void end() throws IOException {
        append("\n");
        out.write(line, 0, length);
        length = 0;
        begun = false;
    }

    private void comma() {
        if (begun) append(",");
        begun = true;
    }

    private void append(String text) {
        int end = length + text.length();
        if (end > line.length) line = Arrays.copyOf(line, Math.max(end, 2 * line.length));
        text.getChars(0, text.length(), line, length);
        length = end;
    }

    /** Whether what stands from there to the end may stand as it is: no formula, and nothing that needs quotes. */
    private boolean isPlain(int begin) {
        if (GUARDED.indexOf(line[begin]) >= 0 || line[begin] == ' ' || line[length - 1] == ' ') return false;
        for (int i = begin; i < length; i++) if (line[i] < QUOTED.length && QUOTED[line[i]]) return false;
        return true;
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
