package dev.adit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
    @Test
    void sheets_are_listed_in_their_order_with_hidden_ones() {
        Opened opened = Opened.of(new RawWorkbook()
                .sheet("Declaration")
                .text("A1", "x")
                .sheet("L")
                .state("hidden")
                .sheet("Deep & low")
                .state("veryHidden"));
        assertThat(opened.listed())
                .containsExactly(
                        new Workbook.Listed("Declaration", Workbook.Visibility.VISIBLE),
                        new Workbook.Listed("L", Workbook.Visibility.HIDDEN),
                        new Workbook.Listed("Deep & low", Workbook.Visibility.VERY_HIDDEN));
        assertThat(opened.sheets()).hasSize(3);
    }

    @Test
    void a_file_is_read_from_its_path_and_a_sheet_that_is_not_there_is_no_problem(@TempDir Path folder) {
        Path file = new RawWorkbook().sheet("One").text("D8", "Acme").write(folder.resolve("named.xls"));
        Problems problems = new Problems();
        try (Workbook workbook = Workbook.open(file, "acme", problems).orElseThrow()) {
            assertThat(workbook.sheet("One", problems).orElseThrow().at("D8").value())
                    .isEqualTo("Acme");
            assertThat(workbook.sheet("one", problems)).isEmpty();
            assertThat(workbook.has("One")).isTrue();
        }
        assertThat(problems.list()).isEmpty();
        assertThat(Workbook.open(folder.resolve("none.xlsx"), "none.xlsx", problems))
                .isEmpty();
        assertThat(problems.list().toString()).contains("D01");
    }

    @Test
    void merged_cells_lend_their_text_to_headings_and_never_to_values() {
        Sheet sheet = Opened.of(new RawWorkbook()
                        .sheet("S")
                        .text("B1", "Address")
                        .merge("B1:D2")
                        .text("C3", "x")
                        .merge("nonsense"))
                .sheets()
                .get(0);
        assertThat(sheet.layout().merged()).containsExactly(new MergedRange(1, 1, 2, 3));
        assertThat(sheet.headingAt(2, 3).text()).isEqualTo("Address");
        assertThat(sheet.headingAt(2, 4)).isEqualTo(Cell.blank());
        assertThat(sheet.headingAt(3, 2).text()).isEqualTo("x");
        assertThat(sheet.grid().at("D2")).isEqualTo(Cell.blank());
    }

    @Test
    void hidden_rows_and_columns_are_read_and_told_when_asked() {
        Sheet sheet = Opened.of(new RawWorkbook()
                        .sheet("S")
                        .text("B2", "seen by nobody")
                        .hideRow(2)
                        .hideRow(4)
                        .hideColumns(2, 3))
                .sheets()
                .get(0);
        assertThat(sheet.layout().hiddenRows()).containsExactly(2, 4);
        assertThat(sheet.layout().hiddenColumns()).containsExactly(1, 2);
        assertThat(sheet.grid().at("B2").isFilled()).isTrue();
        Problems problems = new Problems();
        sheet.tellHidden(problems);
        assertThat(problems.list().get(0)).hasToString("""
                        w.xlsx[S]: note[F16]: hidden, but read like the others: rows 2, columns 2
                          help: unhide them and look whether they belong to the table""");
    }

    @Test
    void what_is_beside_the_cells_is_told_and_not_read() {
        Opened opened = Opened.of(new RawWorkbook()
                .sheet("S")
                .part("xl/vbaProject.bin", "macro")
                .part("xl/externalLinks/externalLink1.xml", "<broken")
                .part("xl/embeddings/oleObject1.bin", "PK")
                .part("xl/media/image1.png", "png"));
        assertThat(opened.problems().get(0))
                .hasToString(
                        "w.xlsx: note[F11]: it holds macros, links to other files, embedded files, pictures: not read");
    }

    @Test
    void parts_are_found_by_their_relations_and_in_any_case() {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String sheet = "<x:worksheet xmlns:x=\"" + main
                + "\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        String relations = """
                <Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" \
                Target="/XL/Tables/../Worksheets/Sheet1.xml"/></Relationships>
                """;
        Opened opened = Opened.of(new RawWorkbook()
                .sheet("S")
                .part("xl/worksheets/sheet1.xml", sheet)
                .part("xl/_rels/workbook.xml.rels", relations)
                .without("_rels/.rels")
                .without("xl/styles.xml"));
        assertThat(opened.at("A1").text()).isEqualTo("5");
        assertThat(opened.codes()).isEmpty();
    }

    @Test
    void a_missing_part_costs_what_it_holds_and_is_told() {
        RawWorkbook two =
                new RawWorkbook().sheet("A").text("A1", "x").sheet("B").text("A1", "y");
        Opened opened = Opened.of(two.without("xl/worksheets/sheet2.xml")).tells("F10", "w.xlsx[B]");
        assertThat(opened.sheets()).hasSize(1);
        assertThat(Opened.of(new RawWorkbook()
                                .sheet("A")
                                .without("xl/workbook.xml")
                                .part("xl/worksheets/s.xml", ""))
                        .codes())
                .isEqualTo(List.of("F10"));
    }

    @Test
    void a_large_honest_table_is_read() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 50_000; row++) {
            rows.append("<row r=\"").append(row).append("\">");
            for (int column = 0; column < 10; column++)
                rows.append("<c r=\"" + Address.letters(column) + row + "\"><v>" + (row * 31L + column) + "</v></c>");
            rows.append("</row>");
        }
        Opened opened = Opened.of(new RawWorkbook().sheet("S").rows(rows.toString()));
        assertThat(opened.codes()).isEmpty();
        assertThat(opened.grid().rows()).hasSize(50_000);
        assertThat(opened.at("J50000").text()).isEqualTo("1550009");
    }
}
