package dev.adit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Spreadsheet2003Test {
    private static Opened opened(String sheets) {
        String start = """
                <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
                <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" \
                xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
                <Styles><Style ss:ID="z"><NumberFormat ss:Format="00000"/></Style></Styles>
                """;
        return Opened.of((start + sheets + "</Workbook>").getBytes(StandardCharsets.UTF_8));
    }

    private static Opened table(String rows) {
        return opened("<Worksheet ss:Name=\"F\"><Table>" + rows + "</Table></Worksheet>");
    }

    private static String cell(String attributes, String type, String content) {
        return "<Cell" + attributes + "><Data ss:Type=\"" + type + "\">" + content + "</Data></Cell>";
    }

    @Test
    void cells_stand_where_indexes_and_merged_cells_put_them() {
        Opened opened = table("<Row ss:Index=\"3\">" + cell(" ss:MergeAcross=\"1\"", "String", "Id")
                + cell("", "String", "Metal") + cell(" ss:Index=\"6\"", "String", "Status") + "</Row><Row>"
                + cell("", "String", "CID1") + "</Row>");
        assertThat(opened.codes()).isEmpty();
        assertThat(opened.at("A3").text()).isEqualTo("Id");
        assertThat(opened.at("C3").text()).isEqualTo("Metal");
        assertThat(opened.at("F3").text()).isEqualTo("Status");
        assertThat(opened.at("A4").text()).isEqualTo("CID1");
        assertThat(opened.sheets().get(0).headingAt(3, 1).text()).isEqualTo("Id");
    }

    @ParameterizedTest
    @CsvSource({
        "String,Acme,TEXT:Acme",
        "String,' ',BLANK:",
        "Number,12.50,NUMBER:12.5",
        "Number,0.30000000000000004,NUMBER:0.3",
        "DateTime,2024-03-01T00:00:00.000,DATE:2024-03-01",
        "Boolean,1,BOOLEAN:TRUE",
        "Boolean,0,BOOLEAN:FALSE",
        "Error,#N/A,ERROR:#N/A",
        "DateTime,yesterday,ERROR:#REFUSED",
        "Number,many,ERROR:#REFUSED",
        "Colour,red,ERROR:#REFUSED"
    })
    void a_cell_is_what_its_type_says(String type, String content, String cell) {
        Opened opened = table("<Row>" + cell("", type, content) + "</Row>");
        assertThat(opened.at("A1").kind() + ":" + opened.at("A1").text()).isEqualTo(cell);
        assertThat(opened.codes().contains("F13")).isEqualTo(cell.endsWith("REFUSED"));
    }

    @Test
    void rich_text_is_joined_and_comments_are_no_part_of_the_cell() {
        String rich = "<Cell><ss:Data ss:Type=\"String\"><html:B>Ore</html:B> Trading</ss:Data>"
                + "<Comment><ss:Data ss:Type=\"String\">by me</ss:Data></Comment></Cell>";
        assertThat(table("<Row>" + rich + "</Row>").at("A1").text()).isEqualTo("Ore Trading");
    }

    @Test
    void formulas_without_answer_and_zeros_in_front_are_told() {
        Opened opened =
                table("<Row><Cell ss:Formula=\"=RC[1]\"/>" + cell(" ss:StyleID=\"z\"", "Number", "42") + "</Row>");
        assertThat(opened.at("A1").kind()).isEqualTo(Cell.Kind.NOT_CALCULATED);
        assertThat(opened.at("B1").text()).isEqualTo("00042");
        assertThat(opened.codes()).containsExactly("F12", "F15");
    }

    @Test
    void hidden_sheets_rows_and_columns_are_known_and_skipped_rows_counted() {
        Opened opened = opened("<Worksheet ss:Name=\"F\"><Table><Column ss:Index=\"2\" ss:Span=\"1\" ss:Hidden=\"1\"/>"
                + "<Row ss:Span=\"1\" ss:Hidden=\"1\"/><Row>" + cell("", "String", "x") + "</Row></Table>"
                + "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>"
                + "<Worksheet ss:Name=\"G\"/>");
        assertThat(opened.listed())
                .extracting(Workbook.Listed::visibility)
                .containsExactly(Workbook.Visibility.HIDDEN, Workbook.Visibility.VISIBLE);
        assertThat(opened.at("A3").text()).isEqualTo("x");
        assertThat(opened.sheets().get(0).layout().hiddenRows()).containsExactly(1, 2);
        assertThat(opened.sheets().get(0).layout().hiddenColumns()).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "S09,<Row ss:Index='0'/>",
        "S11,<Row ss:Index='1048577'/>",
        "S09,<Row><Cell ss:Index='16385'/></Row>",
        "S09,<Row><Cell ss:Index='-1'/></Row>",
        "S09,<Row><Cell ss:MergeAcross='999999999'/></Row>",
        "S13,<Row><Cell/><Cell ss:Index='1'/></Row>",
        "S12,<Row ss:Index='2'/><Row ss:Index='1'/>",
        "F10,<Row>"
    })
    void traps_end_in_their_code(String code, String rows) {
        assertThat(table(rows).codes()).contains(code);
    }
}
