package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cases.csv}: what age bands, forms and ILO-IPEC's words say beyond open, remedied and closed. */
class CaseAgesTest {
    private static final String HEADING = "period_end,site_id,status,form,age_band,count,followup_visits,visits\n";

    private static InputSet register(Path folder, String rows) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\n");
        ReadPage.file(folder, "cases.csv", HEADING + rows);
        return ReadPage.read(folder);
    }

    private static String known(InputSet read, String count) {
        return Known.on("2024-06-30", read).of("M1", count);
    }

    @ParameterizedTest(name = "{0} of {1}: {2} too young for any work")
    @CsvSource({
        "hazardous, lt12, 3",
        "child_labour, <12, 3",
        "hazardous, 5-11, 3",
        "light, 5_11, 3",
        "worst_form, 5 to 11, 3",
        "hazardous, 12_14, unknown",
        "hazardous, 5-14, unknown",
        "hazardous, all, unknown",
        "hazardous, '', unknown",
        "hazardous, 13-14, unknown",
        "hazardous, 15_17, unknown",
    })
    void a_band_below_twelve_tells_of_children_too_young_for_any_work(
            String form, String band, String told, @TempDir Path folder) {
        InputSet read = register(folder, "2024-06-30,M1,verified," + form + "," + band + ",3,0,9\n");

        assertThat(known(read, "light_age_cases_open")).isEqualTo(told);
    }

    @Test
    void nobody_too_young_for_work_is_told_only_by_a_register_of_every_form_that_reaches_down_so_far(
            @TempDir Path folder) {
        String older = """
                2024-06-30,M1,verified,hazardous,15_17,2,0,9
                2024-06-30,M1,verified,worst_form,lt12,0,0,9
                2024-06-30,M1,verified,hazardous,lt12,0,0,9
                """;
        assertThat(known(register(folder, older), "light_age_cases_open")).isEqualTo("unknown");

        InputSet full = register(folder, older + "2024-06-30,M1,verified,child_labour,all,0,0,9\n");
        assertThat(known(full, "light_age_cases_open")).isEqualTo("0");
    }

    @Test
    void a_case_that_may_be_so_young_takes_the_zero_back(@TempDir Path folder) {
        InputSet read = register(folder, """
                2024-06-30,M1,verified,all,all,0,0,9
                2024-06-30,M1,verified,hazardous,12_14,1,0,9
                """);

        assertThat(known(read, "light_age_cases_open")).isEqualTo("unknown");
    }

    @ParameterizedTest(name = "{0} of {1}: {2} young people, {3} below the minimum age")
    @CsvSource({
        "light, 15_17, 4, unknown",
        "light, 15-17, 4, unknown",
        "light, all, unknown, 4",
        "light, 12_14, unknown, 4",
        "child_labour, 15_17, unknown, 4",
        "all, 15_17, unknown, 4",
    })
    void light_work_of_young_people_is_counted_apart(
            String form, String band, String young, String underage, @TempDir Path folder) {
        InputSet read = register(folder, "2024-06-30,M1,verified," + form + "," + band + ",4,0,9\n");

        assertThat(List.of(known(read, "young_workers_cases_open"), known(read, "underage_cases_open")))
                .containsExactly(young, underage);
    }

    @Test
    void no_young_people_at_work_is_told_by_a_row_of_light_work_only(@TempDir Path folder) {
        assertThat(known(register(folder, "2024-06-30,M1,verified,light,all,0,0,9\n"), "young_workers_cases_open"))
                .isEqualTo("0");
        assertThat(known(register(folder, "2024-06-30,M1,verified,hazardous,all,0,0,9\n"), "young_workers_cases_open"))
                .isEqualTo("unknown");
    }

    @ParameterizedTest(name = "{0} of {1}: worst forms {2}, below the minimum age {3}, too young for any work {4}")
    @CsvSource({
        "worst_form, 15_17, 2, 0, 0",
        "child_labour, 12_14, 0, 2, unknown",
        "hazardous, lt12, 0, 0, 2",
        "all, all, unknown, unknown, unknown",
    })
    void cases_being_remedied_are_told_by_form_and_age_where_the_row_says(
            String form, String band, String worst, String underage, String lightAge, @TempDir Path folder) {
        InputSet read = register(folder, "2024-06-30,M1,in_follow_up," + form + "," + band + ",2,4,9\n");

        assertThat(Stream.of("worst_forms_in_remediation", "underage_in_remediation", "light_age_in_remediation")
                        .map(count -> known(read, count)))
                .containsExactly(worst, underage, lightAge);
        assertThat(known(read, "cases_in_remediation")).isEqualTo("2");
    }

    @Test
    void a_case_that_is_not_followed_up_is_open_by_form_and_age_and_being_remedied_by_none(@TempDir Path folder) {
        InputSet read = register(folder, "2024-06-30,M1,in_follow_up,worst_form,lt12,2,1,9\n");

        assertThat(Stream.of("worst_form_cases_open", "light_age_cases_open", "worst_forms_in_remediation")
                        .map(count -> known(read, count)))
                .containsExactly("2", "2", "0");
    }

    @Test
    void children_withdrawn_and_children_prevented_are_kept_apart(@TempDir Path folder) {
        InputSet read = register(folder, """
                2024-06-30,M1,withdrawn,hazardous,all,5,5,9
                2024-06-30,M1,prevented,at_risk,all,40,,9
                """);

        assertThat(List.of(
                        known(read, "children_withdrawn"),
                        known(read, "children_prevented"),
                        known(read, "cases_reported")))
                .containsExactly("5", "40", "5");
    }

    @Test
    void a_register_of_cases_says_nothing_of_prevention_and_one_of_prevention_nothing_of_withdrawal(
            @TempDir Path folder) {
        assertThat(known(register(folder, "2024-06-30,M1,verified,hazardous,all,5,0,9\n"), "children_prevented"))
                .isEqualTo("unknown");
        assertThat(known(register(folder, "2024-06-30,M1,prevented,at_risk,all,40,,9\n"), "children_withdrawn"))
                .isEqualTo("unknown");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"re_entered, 2, 2", "re_entered, 0, 0", "verified, 2, unknown"})
    void a_child_back_at_work_is_a_case_after_closure(String status, int count, String told, @TempDir Path folder) {
        InputSet read = register(folder, "2024-06-30,M1," + status + ",hazardous,all," + count + ",0,9\n");

        assertThat(known(read, "cases_after_closure")).isEqualTo(told);
    }

    @Test
    void an_exact_age_is_still_refused_and_not_repeated(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\n");
        ReadPage.file(folder, "cases.csv", HEADING + "2024-06-30,M1,verified,hazardous,13,1,0,9\n");

        assertThat(ReadPage.of(folder)).contains("error[D23]", "give bands").doesNotContain("'13'");
    }
}
