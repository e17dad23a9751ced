package dev.adit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a table stands among titles, units, totals and notes. */
class FramesTest {
    private final Problems problems = new Problems();

    /** A sheet of lines whose cells are parted by bars; row numbers are the places of the lines. */
    private Frame frame(String... lines) {
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++)
            rows.add(new GridRow(
                    i + 1,
                    Arrays.stream(lines[i].split("\\|", -1)).map(Cell::text).toList()));
        Set<String> known = Set.of("Name", "Country");
        return Frames.find(new Grid("in.xlsx", "List", rows), known::contains, problems)
                .orElseThrow();
    }

    private List<Code> codes() {
        return problems.list().stream().map(Problem::code).toList();
    }

    private static List<String> firsts(Frame frame) {
        return frame.body().stream().map(row -> row.cell(0).text()).toList();
    }

    @Test
    void titles_and_blank_rows_above_the_heading_are_beside_the_table() {
        Frame frame = frame(
                "Supplier list||", "as of 2024-05-01||", "||", "Id|Name|Kg", "1|Alpha|7", "2|Beta|9", "3|Gamma|4");
        assertThat(frame.headings()).containsExactly("Id", "Name", "Kg");
        assertThat(frame.headingRows()).containsExactly(4);
        assertThat(firsts(frame)).containsExactly("1", "2", "3");
        assertThat(frame.beside())
                .extracting(Frame.Beside::kind)
                .containsExactly(Frame.Beside.Kind.TITLE, Frame.Beside.Kind.TITLE, Frame.Beside.Kind.BLANK);
    }

    @Test
    void the_head_of_a_group_is_said_again_for_its_columns() {
        Frame frame = frame(
                "Id|Site||Output|",
                "|Town|Country|Kg|Year",
                "1|Kolwezi|CD|70|2024",
                "2|Likasi|CD|90|2023",
                "3|Arica|CL|40|2022");
        assertThat(frame.headings()).containsExactly("Id", "Site Town", "Site Country", "Output Kg", "Output Year");
        assertThat(frame.headingRows()).containsExactly(1, 2);
    }

    @Test
    void a_row_of_units_is_neither_heading_nor_data() {
        Frame frame = frame("Id|Mass|Value", "|[kg]|EUR", "1|70|3", "2|90|5", "3|40|6");
        assertThat(firsts(frame)).containsExactly("1", "2", "3");
        assertThat(frame.beside()).containsExactly(new Frame.Beside(2, Frame.Beside.Kind.UNITS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Summe", "Total", "Total général", "Suma", "GESAMT:", "合计"})
    void a_totals_row_is_left_out_and_told(String word) {
        Frame frame =
                frame("Id|Name|Kg", "1|Alpha|7", "2|Beta|9", "3|Gamma|4", word + "||20", "||", "Source: own figures||");
        assertThat(firsts(frame)).containsExactly("1", "2", "3");
        assertThat(codes()).containsExactly(Code.T10);
        assertThat(frame.beside())
                .extracting(Frame.Beside::kind)
                .containsExactly(Frame.Beside.Kind.TOTAL, Frame.Beside.Kind.BLANK, Frame.Beside.Kind.NOTE);
    }

    @Test
    void a_supplier_whose_name_begins_like_a_total_stays() {
        Frame frame = frame("Name|Country|Kg", "Total Energies|FR|7", "Suma Minerals|PE|9", "Summe GmbH|DE|4");
        assertThat(frame.body()).hasSize(3);
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_further_table_is_left_out_and_told() {
        Frame frame =
                frame("Id|Name|Kg", "1|Alpha|7", "2|Beta|9", "3|Gamma|4", "||", "Site|Town|Visits", "9|X|1", "8|Y|2");
        assertThat(firsts(frame)).containsExactly("1", "2", "3");
        assertThat(codes()).containsExactly(Code.T09);
        assertThat(problems.list().get(0).at()).hasToString("in.xlsx[List]:6");
    }

    @Test
    void a_blank_row_within_a_table_does_not_end_it() {
        Frame frame = frame("Id|Name|Kg", "1|Alpha|7", "||", "2|Beta|9", "3|Gamma|4");
        assertThat(firsts(frame)).containsExactly("1", "2", "3");
    }

    @Test
    void rows_of_data_without_a_heading_are_all_kept_and_told() {
        Frame frame = frame("1|Alpha|2024-01-07", "2|Beta|2024-02-09", "3|Gamma|2024-03-01");
        assertThat(frame.headingRows()).isEmpty();
        assertThat(frame.headings()).containsExactly("", "", "");
        assertThat(frame.body()).hasSize(3);
        assertThat(codes()).containsExactly(Code.T11);
    }

    @Test
    void a_heading_above_columns_of_words_is_known_by_its_words_or_told_as_assumed() {
        assertThat(frame("Name|Country", "Alpha|Peru", "Beta|Chile").repairs()).isEmpty();
        Frame assumed = frame("Wort|Ort", "Alpha|Peru", "Beta|Chile");
        assertThat(assumed.headings()).containsExactly("Wort", "Ort");
        assertThat(assumed.repairs()).hasSize(1);
    }

    @Test
    void a_heading_and_nothing_below_is_a_table_without_rows() {
        assertThat(frame("Id|Name|Kg").body()).isEmpty();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void a_grid_of_blanks_has_no_table() {
        Grid grid = new Grid("in.csv", "", List.of(new GridRow(1, List.of(Cell.blank()))));
        assertThat(Frames.find(grid, text -> false, problems)).isEmpty();
    }
}
