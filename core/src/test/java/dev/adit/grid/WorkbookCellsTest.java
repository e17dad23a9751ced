package dev.adit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookCellsTest {
    private static RawWorkbook raw() {
        return new RawWorkbook().sheet("S");
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("shared text", raw().text("B2", "Acme & <Söhne>"), "TEXT:Acme & <Söhne>"),
                Arguments.of("outer blanks", raw().text("B2", "  Acme "), "TEXT:  Acme "),
                Arguments.of("blanks alone", raw().text("B2", " \n "), "BLANK:"),
                Arguments.of("text in the cell", raw().inline("B2", "Acme"), "TEXT:Acme"),
                Arguments.of("cached text", raw().formula("B2", "A1&C1", "Yes"), "TEXT:Yes"),
                Arguments.of("cached empty text", raw().formula("B2", "\"\"", ""), "BLANK:"),
                Arguments.of("cached number", raw().formulaNumber("B2", "1+1", "2"), "NUMBER:2"),
                Arguments.of("cached error", raw().formulaError("B2", "1/0", "#DIV/0!"), "ERROR:#DIV/0!"),
                Arguments.of("no answer", raw().formula("B2", "A1&C1", null), "NOT_CALCULATED:"),
                Arguments.of("empty answer", raw().cell("B2", "", "<f>A1</f><v></v>"), "NOT_CALCULATED:"),
                Arguments.of("text without answer", raw().cell("B2", "t=\"str\"", "<f>A1</f>"), "NOT_CALCULATED:"),
                Arguments.of("error", raw().error("B2", "#N/A"), "ERROR:#N/A"),
                Arguments.of("true", raw().truth("B2", true), "BOOLEAN:TRUE"),
                Arguments.of("false", raw().truth("B2", false), "BOOLEAN:FALSE"),
                Arguments.of("style alone", raw().cell("B2", "s=\"7\"", ""), "BLANK:"),
                Arguments.of("iso day", raw().cell("B2", "t=\"d\"", "<v>2024-03-01T10:00:00</v>"), "DATE:2024-03-01"),
                Arguments.of("one apostrophe", raw().text("B2", "'=cmd"), "TEXT:'=cmd"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void a_cell_is_what_the_file_holds_and_no_formula_is_worked_out(String what, RawWorkbook workbook, String cell) {
        Opened opened = Opened.of(workbook);
        assertThat(opened.at("B2").kind() + ":" + opened.at("B2").text()).isEqualTo(cell);
        assertThat(opened.codes()).isEqualTo(cell.startsWith("NOT") ? java.util.List.of("F12") : java.util.List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004,0.3",
        "6.9900000000000002,6.99",
        "1.1000000000000001E-2,0.011",
        "1E+20,100000000000000000000",
        "1E-7,0.0000001",
        "12345.0,12345",
        "-0.0,0",
        "-12.50,-12.5",
        "0.1,0.1",
        "123456789012345.67,123456789012346",
        "1234567890123456.7,1234567890123457",
        "99.999999999999999,100"
    })
    void a_number_is_written_in_plain_digits_as_the_spreadsheet_shows_them(String written, String digits) {
        assertThat(Opened.of(raw().number("A1", written)).at("A1")).isEqualTo(new Cell(Cell.Kind.NUMBER, digits));
    }

    @ParameterizedTest
    @CsvSource({"abc", "1e999999999", "1e-999999999", "NaN", "INF", "0x10", "1 2"})
    void what_no_spreadsheet_holds_as_a_number_becomes_an_error_and_is_told(String written) {
        Opened opened = Opened.of(raw().number("C3", written)).tells("F13", "w.xlsx[S]:3, column C");
        assertThat(opened.at("C3").kind()).isEqualTo(Cell.Kind.ERROR);
    }

    @Test
    void a_whole_number_of_more_than_fifteen_digits_is_kept_and_told() {
        Opened opened = Opened.of(raw().number("A1", "1234567890123456789"));
        assertThat(opened.at("A1").text()).isEqualTo("1234567890123456789");
        opened.tells("F14", "w.xlsx[S]:1, column A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0000000000|4711|0000004711|true",
                "00000|12|00012|true",
                "00\\-000\\-0000|12345678|012345678|true",
                "0000000000|12345678901|12345678901|false",
                "0|7|7|false",
                "0.00|7|7|false",
                "#,##0|7|7|false",
                "000%|0.5|0.5|false",
                "0%|0.25|0.25|false",
                "0000|1.5|1.5|false",
                "0000|-7|-7|false",
                "General|7|7|false"
            })
    void zeros_in_front_that_the_format_shows_are_restored_and_told(
            String format, String number, String shown, boolean told) {
        Opened opened = Opened.of(raw().number("A1", number, format));
        assertThat(opened.at("A1").text()).isEqualTo(shown);
        assertThat(opened.codes().contains("F15")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy\\-mm\\-dd|45352|DATE:2024-03-01",
                "d/m/yy h:mm|45352.75|DATE:2024-03-01",
                "[$-409]mmmm\\ d\\,\\ yyyy;@|45352|DATE:2024-03-01",
                "mmm|45352|DATE:2024-03-01",
                "yyyy\"年\"m\"月\"d\"日\"|45352|DATE:2024-03-01",
                "yyyy|59|DATE:1900-02-28",
                "yyyy|60|NUMBER:60",
                "yyyy|61|DATE:1900-03-01",
                "yyyy|1|DATE:1900-01-01",
                "yyyy|0|NUMBER:0",
                "yyyy|-1|NUMBER:-1",
                "yyyy|2958465|DATE:9999-12-31",
                "yyyy|2958466|NUMBER:2958466",
                "h:mm|0.75|NUMBER:0.75",
                "h:mm AM/PM|0.75|NUMBER:0.75",
                "[h]:mm:ss|1.5|NUMBER:1.5",
                "mm:ss|0.5|NUMBER:0.5",
                "0.0 \"days\"|3|NUMBER:3",
                "[Red]0|3|NUMBER:3",
                "0\\d|3|NUMBER:3",
                "0.00E+00|3|NUMBER:3",
                "[$EUR-407] #,##0|3|NUMBER:3"
            })
    void a_number_is_a_day_where_its_format_shows_one(String format, String number, String cell) {
        Cell read = Opened.of(raw().number("A1", number, format)).at("A1");
        assertThat(read.kind() + ":" + read.text()).isEqualTo(cell);
    }

    @Test
    void days_are_counted_from_1904_where_the_workbook_says_so() {
        Opened opened = Opened.of(raw().since1904().date("A1", "0").date("A2", "43890"));
        assertThat(opened.at("A1")).isEqualTo(new Cell(Cell.Kind.DATE, "1904-01-01"));
        assertThat(opened.at("A2")).isEqualTo(new Cell(Cell.Kind.DATE, "2024-03-01"));
    }

    @Test
    void the_built_in_formats_of_days_need_no_code() {
        String styles = """
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellStyleXfs><xf numFmtId="14"/>\
                </cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>
                """;
        Opened opened = Opened.of(raw().part("xl/styles.xml", styles)
                .cell("A1", "s=\"0\"", "<v>45352</v>")
                .cell("A2", "s=\"1\"", "<v>45352</v>")
                .cell("A3", "s=\"2\"", "<v>0.5</v>"));
        assertThat(opened.grid().rows())
                .extracting(row -> row.cell(0).text())
                .containsExactly("45352", "2024-03-01", "0.5");
    }

    @Test
    void runs_are_joined_and_readings_of_characters_left_out() {
        String run = "<r><rPr><b/></rPr><t xml:space=\"preserve\">Ore </t></r><r><t>Trading</t></r>";
        String reading = "<rPh sb=\"0\" eb=\"3\"><t>READING</t></rPh><phoneticPr fontId=\"1\"/>";
        Opened opened = Opened.of(raw().shared("A1", "<si>" + run + reading + "</si>")
                .cell("A2", "t=\"inlineStr\"", "<is>" + run + reading + "</is>"));
        assertThat(opened.at("A1").text()).isEqualTo("Ore Trading");
        assertThat(opened.at("A2").text()).isEqualTo("Ore Trading");
    }

    @ParameterizedTest
    @CsvSource({
        "a_x000D_b,a\\rb",
        "_x0041__x0042_,AB",
        "_x005F_x000D_,_x000D_",
        "a_x000d_b,a\\rb",
        "a_x00_b,a_x00_b",
        "a_x000D,a_x000D",
        "_xD83D_,_xD83D_",
        "_x0000_,_x0000_",
        "_x_x0041_,_xA"
    })
    void escapes_are_undone_wherever_text_stands(String written, String meant) {
        String text = meant.replace("\\r", "\r");
        Opened opened =
                Opened.of(raw().text("A1", written).inline("A2", written).formula("A3", "A1", written));
        assertThat(opened.grid().rows()).extracting(row -> row.cell(0).text()).containsOnly(text);
    }

    @Test
    void prefilled_rows_that_come_to_nothing_are_no_rows() {
        RawWorkbook workbook = raw().text("A1", "heading");
        for (int row = 2; row <= 2_500; row++) workbook.formula("A" + row, "IF(B1=\"\",\"\",B1)", "");
        assertThat(Opened.of(workbook).grid().rows()).hasSize(1);
    }

    @Test
    void cells_without_addresses_follow_each_other() {
        Opened opened =
                Opened.of(raw().rows("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>"));
        assertThat(opened.at("A1").text()
                        + opened.at("B1").text()
                        + opened.at("C1").text()
                        + opened.at("A2").text())
                .isEqualTo("134");
    }

    @Test
    void cells_never_worked_out_are_told_once_with_their_number() {
        Opened opened = Opened.of(raw().formula("B2", "A1", null).formula("B3", "A1", null));
        assertThat(opened.problems()).hasSize(1);
        assertThat(opened.tells("F12", "w.xlsx[S]:2, column B")
                        .problems()
                        .get(0)
                        .what())
                .contains("2 in all");
    }
}
