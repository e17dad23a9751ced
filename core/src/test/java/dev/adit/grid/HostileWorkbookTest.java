package dev.adit.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that were made to harm, or damaged beyond what any program writes: each ends in its code, and soon. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileWorkbookTest {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static RawWorkbook raw() {
        return new RawWorkbook().sheet("S");
    }

    private static RawWorkbook sheet(String before, String content) {
        return raw().part(SHEET, before + "<worksheet " + MAIN + "><sheetData>" + content + "</sheetData></worksheet>");
    }

    private static String row(String cells) {
        return "<row r=\"1\">" + cells + "</row>";
    }

    static Stream<Arguments> trapsOfXml() {
        String entity = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        String laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
        String use = row("<c r=\"A1\" t=\"str\"><v>&c;&x;</v></c>");
        return Stream.of(
                Arguments.of("S06", "w.xlsx[S]", sheet(entity, use)),
                Arguments.of("S06", "w.xlsx[S]", sheet(laughs, use)),
                Arguments.of("S06", "w.xlsx", raw().part("xl/workbook.xml", entity + "<workbook/>")),
                Arguments.of(
                        "S06", "w.xlsx", raw().part("xl/sharedStrings.xml", entity + "<sst><si><t>&x;</t></si></sst>")),
                Arguments.of("F10", "w.xlsx[S]", sheet("", row("<c r=\"A1\"><v>&x;</v></c>"))),
                Arguments.of("F10", "w.xlsx[S]", raw().part(SHEET, "<worksheet><sheetData>")),
                Arguments.of("F10", "w.xlsx[S]", raw().part(SHEET, "")),
                Arguments.of("F10", "w.xlsx", raw().part("xl/workbook.xml", "<workbook/>")),
                Arguments.of("S07", "w.xlsx[S]", sheet("", "<a>".repeat(100))),
                Arguments.of("S07", "w.xlsx[S]", sheet("", "<row " + attributes(300) + "/>")),
                Arguments.of("S07", "w.xlsx[S]", sheet("", "<row r=\"" + noise(2 << 20) + "\"/>")),
                Arguments.of("S07", "w.xlsx[S]", sheet("", "<!--" + noise(2 << 20) + "-->")));
    }

    static Stream<Arguments> trapsOfCells() {
        String one = "<v>1</v></c>";
        return Stream.of(
                Arguments.of("S08", "w.xlsx[S]:1, column A", sheet("", row("<c r=\"A1\" t=\"s\"><v>99</v></c>"))),
                Arguments.of("S08", "w.xlsx[S]:1, column A", sheet("", row("<c r=\"A1\" t=\"s\"><v>-1</v></c>"))),
                Arguments.of("S08", "w.xlsx[S]:1, column A", sheet("", row("<c r=\"A1\" t=\"s\"><v>1e9</v></c>"))),
                Arguments.of("S09", "w.xlsx[S]", sheet("", row("<c r=\"ZZZZ9\">" + one))),
                Arguments.of("S09", "w.xlsx[S]", sheet("", row("<c r=\"XFE1\">" + one))),
                Arguments.of("S09", "w.xlsx[S]", sheet("", row("<c r=\"A0\">" + one))),
                Arguments.of("S09", "w.xlsx[S]", sheet("", row("<c r=\"A-1\">" + one))),
                Arguments.of("S09", "w.xlsx[S]", sheet("", row("<c r=\"A2\">" + one))),
                Arguments.of("S09", "w.xlsx[S]", sheet("", row("<c r=\"\">" + one))),
                Arguments.of("S09", "w.xlsx[S]", sheet("", row("<c>" + one + "<c/>".repeat(16_384)))),
                Arguments.of("S10", "w.xlsx[S]:1, column A", raw().text("A1", noise(32_768))),
                Arguments.of("S10", "w.xlsx[S]:1, column A", raw().inline("A1", noise(500_000))),
                Arguments.of("S10", "w.xlsx[S]:1, column A", raw().formula("A1", "B1", noise(32_768))),
                Arguments.of("S11", "w.xlsx[S]", sheet("", "<row r=\"1048577\"/>")),
                Arguments.of("S11", "w.xlsx[S]", sheet("", "<row r=\"0\"/>")),
                Arguments.of("S11", "w.xlsx[S]", sheet("", "<row r=\"-5\"/>")),
                Arguments.of("S11", "w.xlsx[S]", sheet("", "<row r=\"1048576\"/><row/>")),
                Arguments.of("S12", "w.xlsx[S]:1", sheet("", "<row r=\"2\"/>" + row("<c r=\"A1\">" + one))),
                Arguments.of("S12", "w.xlsx[S]:1", sheet("", row("<c r=\"B1\">" + one + "<c r=\"A1\">" + one))),
                Arguments.of(
                        "S13", "w.xlsx[S]:1, column A", sheet("", row("<c r=\"A1\">" + one + "<c r=\"A1\">" + one))),
                Arguments.of("S13", "w.xlsx[S]:1, column A", sheet("", row("<c r=\"A1\"/><c r=\"A1\">" + one))),
                Arguments.of(
                        "S13",
                        "w.xlsx[S]:1, column A",
                        sheet("", row("<c r=\"A1\">" + one).repeat(2))),
                Arguments.of("S14", "w.xlsx[S]", sheet("", row("<c t=\"s\"><v>9</v></c>".repeat(101)))),
                Arguments.of("F13", "w.xlsx[S]:1, column A", sheet("", row("<c r=\"A1\" t=\"q\">" + one))),
                Arguments.of("F13", "w.xlsx[S]:1, column A", sheet("", row("<c r=\"A1\" t=\"b\"><v>7</v></c>"))));
    }

    private static String attributes(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) all.append("a").append(i).append("=\"1\" ");
        return all.toString();
    }

    @ParameterizedTest(name = "{0} {1} #{index}")
    @MethodSource({"trapsOfXml", "trapsOfCells"})
    void a_trap_ends_in_its_code_at_its_place(String code, String where, RawWorkbook workbook) {
        Opened.of(workbook).tells(code, where);
    }

    /** Digits that hardly pack, so that no guard against inflating comes before the one that is meant. */
    private static String noise(int length) {
        StringBuilder digits = new StringBuilder(length);
        Random random = new Random(1);
        while (digits.length() < length) digits.append(random.nextInt(10));
        return digits.toString();
    }

    @Test
    void a_cell_that_is_refused_is_an_error_and_never_blank() {
        Opened opened = Opened.of(sheet("", row("<c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c><c r=\"A1\"/>")));
        assertThat(opened.at("A1").kind()).isEqualTo(Cell.Kind.ERROR);
        assertThat(opened.codes()).containsExactly("S13");
    }

    @Test
    void the_longest_cell_that_may_be_is_read() {
        Opened opened = Opened.of(raw().text("A1", "x".repeat(32_767)));
        assertThat(opened.codes()).isEmpty();
        assertThat(opened.at("A1").text()).hasSize(32_767);
    }

    @Test
    void rows_out_of_order_come_out_in_order() {
        String cell = "<c><v>1</v></c>";
        Opened opened = Opened.of(sheet(
                "",
                "<row r=\"5\">" + cell + "</row><row r=\"3\">" + cell
                        + "</row><row r=\"5\"><c r=\"B5\"><v>2</v></c></row>"));
        assertThat(opened.grid().rows()).extracting(GridRow::number).containsExactly(3, 5);
        assertThat(opened.at("A5").text() + opened.at("B5").text()).isEqualTo("12");
        assertThat(opened.codes()).containsExactly("S12", "S12");
    }

    @Test
    void what_the_sheet_says_of_its_size_is_not_believed() {
        String claim = "<worksheet " + MAIN + "><dimension ref=\"A1:XFD1048576\"/><sheetData>"
                + row("<c r=\"A1\"><v>1</v></c>") + "</sheetData></worksheet>";
        Opened opened = Opened.of(raw().part(SHEET, claim));
        assertThat(opened.codes()).isEmpty();
        assertThat(opened.grid().rows()).hasSize(1);
    }

    @Test
    void thirty_million_rows_are_stopped_while_they_inflate() {
        byte[] rows = new byte[65 << 20];
        byte[] row = "<row><c><v>1</v></c></row>".getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < rows.length; at++) rows[at] = row[at % row.length];
        byte[] start = "<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, rows, 0, start.length);
        Arrays.fill(rows, start.length, row.length, (byte) ' ');
        Opened.of(raw().part(SHEET, rows).bytes()).tells("S02", "w.xlsx[S]");
    }

    @Test
    void one_cell_of_many_megabytes_is_stopped_while_it_inflates() {
        byte[] cell = new byte[70 << 20];
        Arrays.fill(cell, (byte) 'x');
        byte[] start = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, cell, 0, start.length);
        Opened.of(raw().part(SHEET, cell).bytes()).tells("S02", "w.xlsx[S]");
    }

    @Test
    void cells_far_to_the_right_in_every_row_do_not_fill_the_memory() {
        StringBuilder rows = new StringBuilder();
        Random random = new Random(3);
        for (int row = 1; row <= 20_000; row++)
            rows.append("<row><c r=\"XFD" + row + "\"><v>" + random.nextInt() + "</v></c></row>");
        Opened.of(sheet("", rows.toString())).tells("S11", "w.xlsx[S]");
    }

    @Test
    void whatever_bytes_change_nothing_is_thrown() {
        byte[] good = raw().text("A1", "Acme")
                .formula("B1", "A1", "x")
                .date("C1", "45000")
                .merge("A1:B2")
                .bytes();
        for (int seed = 0; seed < 2_000; seed++) {
            byte[] bad = damaged(good, new Random(seed));
            assertThatCode(() -> Opened.of(bad)).as("seed " + seed).doesNotThrowAnyException();
        }
    }

    @Test
    void whatever_is_in_the_parts_nothing_is_thrown() {
        String good = row(
                        "<c r=\"A1\" t=\"s\" s=\"1\"><f>B1</f><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>x</t></is></c>")
                + "<mergeCell ref=\"A1:B2\"/>&amp;<![CDATA[x]]><?x y?><!-- z -->";
        for (int seed = 0; seed < 2_000; seed++) {
            String bad = new String(
                    damaged(good.getBytes(StandardCharsets.UTF_8), new Random(seed)), StandardCharsets.ISO_8859_1);
            assertThatCode(() -> Opened.of(sheet("", bad))).as("seed " + seed).doesNotThrowAnyException();
        }
    }

    /** A few bytes set, left out, doubled or cut off. */
    private static byte[] damaged(byte[] good, Random random) {
        ByteArrayOutputStream bad = new ByteArrayOutputStream();
        int faults = 1 + random.nextInt(4);
        byte[] bytes = good.clone();
        for (int i = 0; i < faults; i++) {
            int at = random.nextInt(bytes.length);
            int what = random.nextInt(10);
            bad.reset();
            bad.write(bytes, 0, at);
            if (what < 5) bad.write(random.nextInt(256));
            else if (what == 5) bad.write(bytes, Math.max(0, at - 20), Math.min(20, at));
            else if (what == 6) bad.write("<>&\"'/0".charAt(random.nextInt(7)));
            if (what < 9) bad.write(bytes, at + 1, bytes.length - at - 1);
            bytes = bad.size() == 0 ? good.clone() : bad.toByteArray();
        }
        return bytes;
    }
}
