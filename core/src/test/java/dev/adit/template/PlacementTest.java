package dev.adit.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.grid.Address;
import dev.adit.grid.Cell;
import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks whose rows or columns were shifted keep their hidden labels, and are refused all the same. */
class PlacementTest {
    private static final List<String> LAYOUTS = List.of("CMRT-6", "EMRT-1", "EMRT-2", "CRT-2", "AMRT-1.2", "AMRT-1.3");

    private final Problems problems = new Problems();

    static Stream<Arguments> every_layout_and_rows_above_its_last_answers() {
        return LAYOUTS.stream().flatMap(layout -> Stream.of(8, 9, 20, 30).map(row -> Arguments.of(layout, row)));
    }

    @ParameterizedTest
    @MethodSource("every_layout_and_rows_above_its_last_answers")
    void a_row_put_into_or_taken_out_of_the_declaration_is_refused(String layout, int row) {
        refusal(filled(layout).insertRow("Declaration", row));
        refusal(filled(layout).deleteRow("Declaration", row));
    }

    @ParameterizedTest
    @MethodSource("every_layout_and_rows_above_its_last_answers")
    void it_is_refused_without_the_hidden_labels_too(String layout, int row) {
        refusal(filled(layout).insertRow("Declaration", row).without("L"));
    }

    @ParameterizedTest
    @MethodSource("every_layout_and_rows_above_its_last_answers")
    void a_row_put_in_and_another_taken_out_below_it_is_refused_where_answers_lie_between(String layout, int row) {
        int end = Address.row(Layouts.named(layout).orElseThrow().cell(CompanyField.EFFECTIVE_DATE));
        if (row < end) refusal(filled(layout).insertRow("Declaration", row).deleteRow("Declaration", end + 2));
    }

    @Test
    void metals_that_are_shifted_within_their_question_are_refused() {
        assertThat(refusal(filled("CMRT-6").insertRow("Declaration", 33).deleteRow("Declaration", 37))
                        .what())
                .contains("here should be Tin, and here is nothing; it stands in B34", "3 labels");
    }

    @Test
    void the_message_names_the_first_cell_what_belongs_there_and_where_that_is() {
        Problem problem = refusal(filled("CMRT-6").insertRow("Declaration", 31));
        assertThat(problem.at()).hasToString("RMI_CMRT_6.4.xlsx[Declaration]:31, column B");
        assertThat(problem.what())
                .isEqualTo("CMRT 6.4: here should be question 2, and here is nothing; it stands in B32;"
                        + " nothing was read, for 57 labels are out of place, by 1 row down");
        assertThat(problem.help()).contains("undo the row or column", "protected", "6.5 or older");
    }

    @ParameterizedTest
    @MethodSource("every_layout")
    void a_row_below_the_last_answer_changes_nothing(String layout) {
        MadeWorkbook made = filled(layout);
        Asked last = made.layout().matrix().get(made.layout().matrix().size() - 1);
        made.insertRow("Declaration", last.last() + 1);
        made.put("Declaration", "B" + (last.last() + 1), "Remarks of our own");
        assertThat(Templates.read(made, problems)).isPresent();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void a_mineral_pushed_out_of_the_last_question_is_refused_and_a_row_between_that_loses_none_is_not() {
        MadeWorkbook full = filled("AMRT-1.3");
        List<String> more = List.of("Bauxite", "Magnesium", "Rhodium");
        for (int i = 0; i < 3; i++)
            full.put("Declaration", "B" + (38 + i), more.get(i))
                    .put("Declaration", "B" + (50 + i), more.get(i) + "(*)");
        refusal(full.insertRow("Declaration", 45));
        assertThat(Templates.read(filled("AMRT-1.3").insertRow("Declaration", 45), new Problems()))
                .isPresent();
    }

    static Stream<String> every_layout() {
        return LAYOUTS.stream();
    }

    @ParameterizedTest
    @CsvSource({"CMRT-6, B", "CMRT-6, C", "CMRT-6, D", "CMRT-6, G", "EMRT-1, D", "EMRT-2, D", "CRT-2, E", "AMRT-1.2, A"
    })
    void a_column_put_into_the_declaration_is_refused(String layout, String column) {
        assertThat(refusal(filled(layout).insertColumn("Declaration", column)).what())
                .doesNotContain(" row down");
    }

    @ParameterizedTest
    @CsvSource({
        "CMRT-6, Smelter List, 4", "CMRT-6, Smelter List, 2", "EMRT-1, Smelter List, 3", "EMRT-2, Mine List, 4",
        "AMRT-1.3, Mine List, 1", "AMRT-1.2, Smelter List, 4", "CRT-2, Product List, 5", "EMRT-2, Product List, 1",
        "CMRT-6, Smelter Look-up, 4"
    })
    void a_heading_that_was_moved_in_a_list_is_refused(String layout, String sheet, int row) {
        assertThat(refusal(filled(layout).insertRow(sheet, row)).at().file()).endsWith("[" + sheet + "]");
        MadeWorkbook full = filled(layout).put(sheet, "A" + (row + 1), "x").put(sheet, "B" + (row + 1), "x");
        refusal(full.deleteRow(sheet, row));
        refusal(filled(layout).insertColumn(sheet, "B"));
    }

    @Test
    void a_row_between_the_rows_of_a_list_changes_nothing() {
        Reading reading = Templates.read(filled("CMRT-6").insertRow("Smelter List", 6), problems)
                .orElseThrow();
        assertThat(reading.declaration().smelters()).hasSize(4);
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "GERMAN", "FRENCH", "CHINESE"})
    void labels_in_any_language_are_accepted_in_their_place_and_refused_elsewhere(Language language) {
        for (String layout : LAYOUTS) {
            Reading reading =
                    Templates.read(filled(layout).shownIn(language), problems).orElseThrow();
            assertThat(reading.detection().language()).as(layout).isEqualTo(language);
            assertThat(reading.detection().unverified()).isEmpty();
            assertThat(problems.list()).isEmpty();
            refusal(filled(layout).shownIn(language).insertRow("Declaration", 20));
            refusal(filled(layout).shownIn(language).insertRow("Smelter List", 4));
        }
    }

    @Test
    void labels_that_no_program_worked_out_are_told_and_the_answers_read() {
        MadeWorkbook made = filled("CMRT-6");
        for (Asked asked : made.layout().matrix())
            made.put("Declaration", asked.label(), new Cell(Cell.Kind.NOT_CALCULATED, ""));
        Reading reading = Templates.read(made, problems).orElseThrow();
        assertThat(reading.declaration().answers()).hasSize(40);
        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.W12);
            assertThat(problem.what()).startsWith("16 labels cannot be verified");
            assertThat(problem.at()).hasToString("RMI_CMRT_6.4.xlsx[Declaration]:25, column B");
        });
    }

    @Test
    void a_label_in_words_of_ones_own_is_no_proof_of_a_shift() {
        MadeWorkbook made = filled("CMRT-6").put("Declaration", "B14", "Our address");
        assertThat(Templates.read(made, problems)).isPresent();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void what_stands_in_a_shifted_cell_is_never_repeated() {
        MadeWorkbook made = filled("CMRT-6");
        made.put("Declaration", "B25", "Erika Mustermann").put("Declaration", "B8", "Erika Mustermann");
        assertThat(refusal(made).toString()).contains("another text").doesNotContain("Erika");
    }

    @Test
    void no_shift_within_the_rows_that_are_read_goes_unseen() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int run = 0; run < 20; run++) {
            MadeWorkbook made = filled(LAYOUTS.get(random.nextInt(LAYOUTS.size())));
            List<Asked> matrix = made.layout().matrix();
            int row = 1 + random.nextInt(matrix.get(matrix.size() - 1).first() - 1);
            String what = made.layout().name() + ", row " + row + ", seed " + seed;
            assertThat(Templates.read(made.insertRow("Declaration", row), new Problems()))
                    .as(what)
                    .isEmpty();
        }
    }

    /** The one problem of a workbook that must not be read. */
    private static Problem refusal(MadeWorkbook made) {
        Problems told = new Problems();
        Recognised recognised = Templates.recognise(made);
        assertThat(recognised.detection().state()).isEqualTo(Detection.State.UNKNOWN_LAYOUT);
        assertThat(recognised.read(told)).isEmpty();
        assertThat(told.list()).extracting(Problem::code).contains(Code.W04).isSubsetOf(Code.W04, Code.W05);
        return told.list().get(0);
    }

    private static MadeWorkbook filled(String layout) {
        List<Release> releases = Layouts.named(layout).orElseThrow().releases();
        String version = layout.equals("CMRT-6")
                ? "6.4"
                : releases.get(releases.size() - 1).revision().text();
        return MadeWorkbook.blank(layout, version).filled();
    }
}
