package dev.adit.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionTest {
    private final Problems problems = new Problems();

    @Test
    void a_conflict_of_signals_is_told_and_the_majority_followed() {
        MadeWorkbook made = MadeWorkbook.blank("CMRT-6", "6.4").filled();
        made.put("Declaration", "D2", "Invented (EMRT)").put("Declaration", "J3", "Revision 1.3\nMay 2023");
        Reading reading = read(made);
        assertThat(reading.detection().title()).isEqualTo("CMRT 6.4");
        assertThat(reading.detection().conflicts()).hasSize(2);
        assertThat(codes()).containsExactly(Code.W05);
        assertThat(problems.list().get(0).what()).contains("(EMRT)", "Revision 1.3", "CMRT 6.4");
    }

    @Test
    void the_history_wins_over_an_older_stamp_without_a_warning_where_the_slip_is_known() {
        MadeWorkbook made = MadeWorkbook.blank("CRT-2", "2.21").filled().named("acme.xlsx");
        made.put("Declaration", "J3", "Revision 2.2\nOctober 2020")
                .put("Smelter List", "Q3", "Revision 2.2\nOctober 2020");
        assertThat(read(made).detection().title()).isEqualTo("CRT 2.21");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void without_its_labels_a_layout_is_verified_by_the_numbers_of_the_questions() {
        MadeWorkbook made =
                MadeWorkbook.blank("CMRT-6", "6.4").filled().without("L").put("Declaration", "D3", "");
        Reading reading = read(made);
        assertThat(reading.detection().mismatches()).isEmpty();
        assertThat(reading.detection().language()).isNull();
        assertThat(reading.declaration().smelters()).hasSize(4);
        assertThat(codes()).containsExactly(Code.W12);
        assertThat(problems.list().get(0).what()).startsWith("7 labels cannot be verified");
    }

    @Test
    void without_menu_and_index_the_language_is_that_of_the_labels_shown() {
        MadeWorkbook made =
                MadeWorkbook.blank("CMRT-6", "6.4").put("Declaration", "D3", "").put("Declaration", "P3", "");
        assertThat(read(made).detection().language()).isEqualTo(Language.GERMAN);
    }

    @Test
    void a_newer_version_is_read_only_if_every_label_is_where_it_was() {
        MadeWorkbook made = MadeWorkbook.blank("CMRT-6", "6.6").filled();
        assertThat(read(made).detection().state()).isEqualTo(Detection.State.NEWER);
        assertThat(codes()).containsExactly(Code.W03);
        Problems second = new Problems();
        assertThat(Templates.read(MadeWorkbook.blank("CMRT-6", "6.6").put("L", "D8", "Something else"), second))
                .isEmpty();
        assertThat(second.list()).extracting(Problem::code).containsExactly(Code.W04);
    }

    @Test
    void a_changed_label_of_a_known_version_is_told() {
        assertThat(read(MadeWorkbook.blank("CMRT-6", "6.4").put("L", "D8", "Something else"))
                        .detection()
                        .mismatches())
                .hasSize(1);
        assertThat(codes()).containsExactly(Code.W06);
    }

    @ParameterizedTest
    @CsvSource({"CMRT, 5.12, CMRT 6.x", "PRT, 1.1, AMRT 1.3", "MRT, 1.0, EMRT 2.x"})
    void old_and_retired_templates_are_named_and_refused(String kind, String version, String ask) {
        MadeWorkbook made =
                MadeWorkbook.blank("CMRT-6", version).without("L").named("RMI_" + kind + "_" + version + ".xlsx");
        made.put("Declaration", "D2", "Old (" + kind + ")").put("Declaration", "B89", "");
        assertThat(Templates.read(made, problems)).isEmpty();
        assertThat(codes()).contains(Code.W02);
        assertThat(problems.list().toString()).contains(kind + " " + version, ask);
    }

    @Test
    void a_workbook_that_only_its_name_calls_a_template_is_none() {
        MadeWorkbook made =
                MadeWorkbook.blank("CMRT-6", "6.4").without("Declaration").without("L");
        assertThat(Templates.read(made, problems)).isEmpty();
        assertThat(codes()).containsExactly(Code.W01);
    }

    private Reading read(MadeWorkbook made) {
        return Templates.read(made, problems).orElseThrow(() -> new AssertionError(problems.list()));
    }

    private List<Code> codes() {
        return problems.list().stream().map(Problem::code).toList();
    }
}
