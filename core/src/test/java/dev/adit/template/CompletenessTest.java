package dev.adit.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {
    @ParameterizedTest
    @CsvSource({"CMRT-6, 6.4, 52", "EMRT-1, 1.3, 31", "EMRT-2, 2.1, 68", "CRT-2, 2.2, 23", "AMRT-1.2, 1.2, 22"})
    void a_blank_template_misses_as_many_fields_as_its_own_checker_counts(String layout, String version, int missing) {
        Checked checked = check(MadeWorkbook.blank(layout, version));
        assertThat(checked.missing()).isEqualTo(missing);
        assertThat(checked.verdict()).isEqualTo(Verdict.REJECT);
    }

    @ParameterizedTest
    @CsvSource({"CMRT-6, 6.4", "EMRT-1, 1.3", "EMRT-2, 2.1", "CRT-2, 2.2", "AMRT-1.2, 1.2", "AMRT-1.3, 1.3"})
    void a_filled_template_misses_nothing(String layout, String version) {
        assertThat(check(MadeWorkbook.blank(layout, version).filled()).missing())
                .isZero();
    }

    @Test
    void a_metal_that_is_not_used_asks_for_nothing_more() {
        MadeWorkbook made = MadeWorkbook.blank("CMRT-6", "6.4");
        for (String metal : made.minerals()) made.answer("1", metal, "No");
        assertThat(check(made).missing()).isEqualTo(8);
    }

    @Test
    void unknown_use_stops_the_questions_of_an_emrt_and_not_those_of_a_cmrt() {
        MadeWorkbook cmrt = MadeWorkbook.blank("CMRT-6", "6.4");
        for (String metal : cmrt.minerals()) cmrt.answer("1", metal, "Unknown");
        assertThat(check(cmrt).missing()).isEqualTo(48);
        MadeWorkbook emrt = MadeWorkbook.blank("EMRT-1", "1.3");
        for (String metal : emrt.minerals()) emrt.answer("1", metal, "Unknown");
        assertThat(check(emrt).missing()).isEqualTo(8);
    }

    @Test
    void a_deleted_mineral_asks_for_nothing() {
        assertThat(check(MadeWorkbook.blank("EMRT-2", "2.1").put("Declaration", "D12", "(Delete Cobalt)"))
                        .missing())
                .isEqualTo(68 - 9);
    }

    @Test
    void each_kind_of_gap_is_found_at_its_cell() {
        MadeWorkbook made = MadeWorkbook.blank("CMRT-6", "6.4").filled();
        made.company(CompanyField.CONTACT_NAME, "").company(CompanyField.CONTACT_EMAIL, "nobody");
        made.company(CompanyField.SCOPE_DESCRIPTION, "")
                .put("Declaration", "G77", "")
                .answer("3", "Tin", "");
        made.answer("A", "", "").put("Smelter List", "B8", "").put("Smelter List", "C7", "Smelter not listed");
        made.put("Smelter List", "E7", "");
        assertThat(gaps(check(made)))
                .containsExactly(
                        "CHK-01 Declaration!D15",
                        "CHK-02 Declaration!D16",
                        "CHK-03 Declaration!D10",
                        "CHK-05 Declaration!D39",
                        "CHK-08 Declaration!D75",
                        "CHK-09 Declaration!G77",
                        "CHK-10 Smelter List!B5",
                        "CHK-11 Smelter List!D7",
                        "CHK-11 Smelter List!E7",
                        "CHK-11 Smelter List!B8");
        assertThat(check(made).missing()).isEqualTo(8);
        assertThat(check(made).verdict()).isEqualTo(Verdict.FIX);
    }

    @Test
    void a_scope_of_products_lists_them() {
        MadeWorkbook made = MadeWorkbook.blank("CMRT-6", "6.4").filled().company(CompanyField.SCOPE, "B. Product");
        assertThat(gaps(check(made))).containsExactly("CHK-04 Product List!B6");
        assertThat(gaps(check(made.put("Product List", "B6", "4711")))).isEmpty();
    }

    @Test
    void another_mineral_is_named() {
        MadeWorkbook made = MadeWorkbook.blank("AMRT-1.3", "1.3").filled();
        made.put("Declaration", "B31", "Other [specify below]");
        assertThat(gaps(check(made))).containsExactly("CHK-12 Declaration!D15");
        assertThat(gaps(check(made.put("Declaration", "D15", "Bauxite")))).isEmpty();
    }

    private static List<String> gaps(Checked checked) {
        return checked.issues().stream()
                .filter(issue -> issue.check().isOfCompleteness())
                .map(issue -> issue.check().id() + " " + issue.sheet() + "!" + issue.cell())
                .toList();
    }

    private static Checked check(MadeWorkbook made) {
        Problems problems = new Problems();
        return Checked.of(
                Templates.read(made, problems).orElseThrow(() -> new AssertionError(problems.list())), Sample.input());
    }
}
