package dev.adit.value;

import java.util.regex.Pattern;

/**
 * Texts behind an apostrophe, so that no spreadsheet runs them as formulas (CWE-1236), and back: what was guarded and
 * is read again is what it was.
 */
public final class Guarded {
    private static final String FORMULA = "=+\\-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** Before a text at whose first character spreadsheets begin to calculate; apostrophes before it are doubled, so to say. */
    private static final Pattern BEGIN = Pattern.compile("^(?='*+[\t\r\n\0" + FORMULA + "])");

    private static final Pattern GUARDED_BEGIN = Pattern.compile("^'(?='*+[\t\r\n\0" + FORMULA + "])");

    /** Where a spreadsheet of another language splits the line at semicolons or tabs, a cell begins there as well. */
    private static final Pattern INSIDE = Pattern.compile("([;\t\r\n] *+)(?='*+[" + FORMULA + "])");

    private static final Pattern GUARDED_INSIDE = Pattern.compile("([;\t\r\n] *+)'(?='*+[" + FORMULA + "])");

    private Guarded() {}

    /** The text as it may be exported; most texts are that already. */
    public static String of(String text) {
        return INSIDE.matcher(BEGIN.matcher(text).replaceFirst("'")).replaceAll("$1'");
    }

    /** The text as it was before {@link #of}. */
    public static String plain(String guarded) {
        if (guarded.indexOf('\'') < 0) return guarded;
        return GUARDED_BEGIN
                .matcher(GUARDED_INSIDE.matcher(guarded).replaceAll("$1"))
                .replaceFirst("");
    }
}
