package dev.adit.report;

import dev.adit.problem.Position;
import dev.adit.problem.Shown;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file on disk in which a position lies, which is the zip file or the workbook itself if it lies in one.
 *
 * @param name as the run calls it, relative
 * @param entry the file in the zip file; empty if there is none
 * @param sheet the sheet of the workbook; empty if there is none
 */
record RealFile(String name, String entry, String sheet) {
    private static final Pattern ZIPPED =
            Pattern.compile("(.+?\\.zip)!(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SHEET = Pattern.compile("(.*?\\.[A-Za-z0-9]{1,5})\\[(.*)]", Pattern.DOTALL);
    private static final String PLAIN = "-._~/";

    static RealFile of(Position at) {
        Matcher sheet = SHEET.matcher(at.file());
        String file = sheet.matches() ? sheet.group(1) : at.file();
        Matcher zipped = ZIPPED.matcher(file);
        String inside = sheet.matches() ? sheet.group(2) : "";
        return zipped.matches()
                ? new RealFile(zipped.group(1), zipped.group(2), inside)
                : new RealFile(file, "", inside);
    }

    /** Whether lines of the position are lines of this file. */
    boolean isText() {
        return entry.isEmpty() && sheet.isEmpty();
    }

    /** Where in it: entry, sheet, row and column, as far as there are any. */
    String within(Position at) {
        StringBuilder told = new StringBuilder(entry.isEmpty() ? "" : "file " + entry);
        if (!sheet.isEmpty()) add("sheet " + sheet, told);
        if (at.line() > 0) add("row " + at.line(), told);
        if (at.name() != null) add("column " + at.name(), told);
        return Shown.text(told.toString());
    }

    private static void add(String part, StringBuilder told) {
        told.append(told.isEmpty() ? "" : ", ").append(part);
    }

    /** A relative reference to it (RFC 3986): every byte of its UTF-8 name that is not plain is written as a number. */
    String uri() {
        HexFormat digits = HexFormat.of().withUpperCase();
        StringBuilder uri = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = one > 0 && (Character.isLetterOrDigit(one) || PLAIN.indexOf(one) >= 0);
            if (isPlain) uri.append((char) one);
            else uri.append('%').append(digits.toHexDigits(one));
        }
        return uri.toString();
    }
}
