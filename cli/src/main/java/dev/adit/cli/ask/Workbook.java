package dev.adit.cli.ask;

import dev.adit.value.Guarded;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The sheet as a workbook (ECMA-376) of one page. Every text is a text, so no spreadsheet runs it, and nothing of the
 * day or the machine is in it: the same questions give the same bytes.
 */
public final class Workbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The first day that zip files know. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** In UTF-16 units, as a spreadsheet counts and as a reader counts them before it undoes escapes. */
    private static final int LONGEST_CELL = 32_767;

    /** What a reader would take for a character that XML cannot hold. */
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int WIDE = 48;

    private Workbook() {}

    /** Writes the workbook, and leaves {@code out} open. */
    public static void write(List<QuestionRow> rows, Sheet sheet, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", types());
        part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        part(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"questions\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part(zip, "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
        part(zip, "xl/worksheets/sheet1.xml", page(rows, sheet));
        zip.finish();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DAY);
        zip.putNextEntry(entry);
        zip.write((HEAD + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                + "vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\""
                + " ContentType=\"" + TYPE + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\""
                + " ContentType=\"" + TYPE + "worksheet+xml\"/></Types>";
    }

    private static String relations(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/"
                + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String page(List<QuestionRow> rows, Sheet sheet) throws IOException {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"")
                .append(MAIN)
                .append("\"><sheetViews><sheetView"
                        + " workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView>"
                        + "</sheetViews>");
        int question = sheet.headings().indexOf("question") + 1;
        xml.append("<cols><col min=\"" + question + "\" max=\"" + question + "\" width=\"" + WIDE
                + "\" customWidth=\"1\"/></cols><sheetData><row>");
        for (String heading : sheet.headings()) text(heading, xml);
        xml.append("</row>");
        Sheet.Cells cells = cells(xml);
        for (QuestionRow row : rows) {
            xml.append("<row>");
            sheet.cells(row, cells);
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static Sheet.Cells cells(StringBuilder xml) {
        return new Sheet.Cells() {
            @Override
            public void number(long number) {
                xml.append("<c><v>").append(number).append("</v></c>");
            }

            @Override
            public void text(String text) {
                Workbook.text(text, xml);
            }
        };
    }

    private static void text(String text, StringBuilder xml) {
        if (text.isEmpty()) {
            xml.append("<c/>");
            return;
        }
        xml.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        fitting(readable(text)).codePoints().forEach(point -> append(point, xml));
        xml.append("</t></is></c>");
    }

    /**
     * The text so that a reader of the workbook gets it as it is: what looks like an escape is escaped, and an apostrophe
     * that readers take for a guard against formulas gets another one. A text cell needs no such guard itself.
     */
    private static String readable(String text) {
        String kept = Guarded.plain(text).equals(text) ? text : Guarded.of(text);
        return LIKE_AN_ESCAPE.matcher(kept).replaceAll("_x005F_");
    }

    /** As much as a cell may hold, without half a character at the end. */
    private static String fitting(String text) {
        if (text.length() <= LONGEST_CELL) return text;
        int end = Character.isHighSurrogate(text.charAt(LONGEST_CELL - 1)) ? LONGEST_CELL - 1 : LONGEST_CELL;
        return text.substring(0, end);
    }

    private static void append(int point, StringBuilder xml) {
        switch (point) {
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '&' -> xml.append("&amp;");
            case '\n', '\t' -> xml.append((char) point);
            default -> xml.appendCodePoint(point < ' ' || point == 0xFFFE || point == 0xFFFF ? 0xFFFD : point);
        }
    }
}
