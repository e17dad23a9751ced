package dev.adit.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes XLSX files part by part, so that tests can make every workbook that a supplier can, and every one that nobody
 * should. Cells go to the sheet named last; the same bytes every time.
 */
public final class RawWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String DECLARED = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final List<RawSheet> sheets = new ArrayList<>();
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();
    private boolean since1904;

    /** A sheet to come; what follows goes there. */
    public RawWorkbook sheet(String name) {
        sheets.add(new RawSheet(name));
        return this;
    }

    /** The sheet is hidden ({@code hidden} or {@code veryHidden}). */
    public RawWorkbook state(String state) {
        sheet().state = state;
        return this;
    }

    /** A text by way of the shared strings. */
    public RawWorkbook text(String address, String text) {
        return shared(address, "<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>");
    }

    /** A text by way of the shared strings, its {@code <si>} element given. */
    public RawWorkbook shared(String address, String item) {
        Integer known = strings.putIfAbsent(item, strings.size());
        return cell(address, "t=\"s\"", "<v>" + (known == null ? strings.size() - 1 : known) + "</v>");
    }

    /** A text in the cell itself. */
    public RawWorkbook inline(String address, String text) {
        return cell(address, "t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + escaped(text) + "</t></is>");
    }

    public RawWorkbook number(String address, String number) {
        return cell(address, "", "<v>" + number + "</v>");
    }

    /** A number with a format code, such as {@code yyyy-mm-dd} or {@code 0000000000}. */
    public RawWorkbook number(String address, String number, String format) {
        Integer known = formats.putIfAbsent(format, formats.size() + 1);
        return cell(address, "s=\"" + (known == null ? formats.size() : known) + "\"", "<v>" + number + "</v>");
    }

    /** A day as its serial number with a format that shows a date. */
    public RawWorkbook date(String address, String serial) {
        return number(address, serial, "yyyy\\-mm\\-dd");
    }

    public RawWorkbook truth(String address, boolean truth) {
        return cell(address, "t=\"b\"", "<v>" + (truth ? 1 : 0) + "</v>");
    }

    /** An error such as {@code #N/A}. */
    public RawWorkbook error(String address, String error) {
        return cell(address, "t=\"e\"", "<v>" + escaped(error) + "</v>");
    }

    /** A formula and the text it came to; null where no program has worked it out. */
    public RawWorkbook formula(String address, String formula, @Nullable String cached) {
        String answer = cached == null ? "" : "<v>" + escaped(cached) + "</v>";
        return cell(address, cached == null ? "" : "t=\"str\"", "<f>" + escaped(formula) + "</f>" + answer);
    }

    /** A formula that came to a number. */
    public RawWorkbook formulaNumber(String address, String formula, String number) {
        return cell(address, "", "<f>" + escaped(formula) + "</f><v>" + number + "</v>");
    }

    /** A formula that came to an error. */
    public RawWorkbook formulaError(String address, String formula, String error) {
        return cell(address, "t=\"e\"", "<f>" + escaped(formula) + "</f><v>" + escaped(error) + "</v>");
    }

    /** A cell with attributes and content as given. */
    public RawWorkbook cell(String address, String attributes, String content) {
        String element = "<c r=\"" + address + "\"" + (attributes.isEmpty() ? "" : " " + attributes) + ">" + content;
        sheet().rows
                .computeIfAbsent(Address.row(address), row -> new TreeMap<>())
                .put(Address.column(address), element + "</c>");
        return this;
    }

    /** Cells that show as one, such as {@code D8:J8}. */
    public RawWorkbook merge(String range) {
        sheet().merged.add(range);
        return this;
    }

    public RawWorkbook hideRow(int row) {
        sheet().hiddenRows.add(row);
        sheet().rows.computeIfAbsent(row, number -> new TreeMap<>());
        return this;
    }

    /** Hides columns by their numbers, from 1, both included. */
    public RawWorkbook hideColumns(int first, int last) {
        sheet().columns.append("<col min=\"" + first + "\" max=\"" + last + "\" hidden=\"1\"/>");
        return this;
    }

    /** XML that comes after the rows that the cells make, inside {@code sheetData}: to break what order there is. */
    public RawWorkbook rows(String xml) {
        sheet().more.append(xml);
        return this;
    }

    /** Counts days from 1904, as old Macintosh workbooks do. */
    public RawWorkbook since1904() {
        since1904 = true;
        return this;
    }

    /** A part of the package as given: one more, or in place of the one that would be made. */
    public RawWorkbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** Leaves a part out. */
    public RawWorkbook without(String part) {
        left.add(part);
        return this;
    }

    public Path write(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : made().entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private Map<String, byte[]> made() {
        Map<String, byte[]> made = new LinkedHashMap<>();
        put(made, "[Content_Types].xml", contentTypes());
        put(
                made,
                "_rels/.rels",
                relations("<Relationship Id=\"r\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        put(made, "xl/workbook.xml", workbook());
        put(made, "xl/_rels/workbook.xml.rels", relations(ofWorkbook()));
        put(made, "xl/styles.xml", styles());
        put(
                made,
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + MAIN + "\">" + String.join("", strings.keySet()) + "</sst>");
        for (int i = 0; i < sheets.size(); i++)
            put(made, "xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i).xml());
        made.putAll(parts);
        left.forEach(made::remove);
        return made;
    }

    private static void put(Map<String, byte[]> made, String name, String xml) {
        made.put(name, (DECLARED + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
    }

    private String ofWorkbook() {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++)
            all.append("<Relationship Id=\"rId" + i + "\" Type=\"" + RELATIONS
                    + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
        for (String kind : List.of("styles", "sharedStrings"))
            all.append("<Relationship Id=\"" + kind + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + kind
                    + ".xml\"/>");
        return all.toString();
    }

    private String contentTypes() {
        StringBuilder all = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
        all.append(type("workbook.xml", "sheet.main"))
                .append(type("styles.xml", "styles"))
                .append(type("sharedStrings.xml", "sharedStrings"));
        for (int i = 1; i <= sheets.size(); i++) all.append(type("worksheets/sheet" + i + ".xml", "worksheet"));
        return all + "</Types>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"application/vnd.openxmlformats-"
                + "officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private String workbook() {
        StringBuilder all = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">");
        all.append("<workbookPr" + (since1904 ? " date1904=\"1\"" : "") + "/><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            RawSheet sheet = sheets.get(i - 1);
            all.append("<sheet name=\"" + escaped(sheet.name) + "\" sheetId=\"" + i + "\"");
            if (!sheet.state.isEmpty()) all.append(" state=\"" + sheet.state + "\"");
            all.append(" r:id=\"rId" + i + "\"/>");
        }
        return all + "</sheets></workbook>";
    }

    private String styles() {
        StringBuilder codes = new StringBuilder();
        StringBuilder uses = new StringBuilder("<xf numFmtId=\"0\"/>");
        formats.forEach((code, index) -> {
            codes.append("<numFmt numFmtId=\"" + (163 + index) + "\" formatCode=\"" + escaped(code) + "\"/>");
            uses.append("<xf numFmtId=\"" + (163 + index) + "\"/>");
        });
        return "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + codes + "</numFmts><cellXfs>" + uses
                + "</cellXfs></styleSheet>";
    }

    private RawSheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }

    private static final class RawSheet {
        private final String name;
        private String state = "";
        private final Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
        private final List<String> merged = new ArrayList<>();
        private final List<Integer> hiddenRows = new ArrayList<>();
        private final StringBuilder columns = new StringBuilder();
        private final StringBuilder more = new StringBuilder();

        RawSheet(String name) {
            this.name = name;
        }

        String xml() {
            StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\">");
            if (!columns.isEmpty()) xml.append("<cols>" + columns + "</cols>");
            xml.append("<sheetData>");
            rows.forEach((number, cells) -> xml.append("<row r=\"" + number + "\"")
                    .append(hiddenRows.contains(number) ? " hidden=\"1\">" : ">")
                    .append(String.join("", cells.values()))
                    .append("</row>"));
            xml.append(more).append("</sheetData>");
            if (!merged.isEmpty()) {
                xml.append("<mergeCells>");
                merged.forEach(range -> xml.append("<mergeCell ref=\"" + range + "\"/>"));
                xml.append("</mergeCells>");
            }
            return xml + "</worksheet>";
        }
    }
}
