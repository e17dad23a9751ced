package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.claim.Claim;
import dev.adit.claim.EvidenceGrade;
import dev.adit.problem.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cases.csv}: which statuses count as open, as being remedied and as closed. */
class RegistersTest {
    private static final String HEADING = "period_end,site_id,status,form,count,followup_visits,visits\n";
    private static final List<String> COUNTS = List.of(
            "worst_form_cases_open",
            "hazardous_cases_open",
            "underage_cases_open",
            "cases_suspected",
            "cases_in_remediation",
            "cases_closed",
            "cases_closed_early");

    private static InputSet register(Path folder, String rows) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\nM2,mine-site\n");
        ReadPage.file(folder, "cases.csv", HEADING + rows);
        InputSet read = ReadPage.read(folder);
        assertThat(read.problems()).noneMatch(problem -> problem.level() == Level.ERROR);
        return read;
    }

    /** The counts that are not zero, as {@code name=count}. */
    private static List<String> told(InputSet read) {
        Known known = Known.on("2024-06-30", read);
        return COUNTS.stream()
                .map(name -> name + "=" + known.of("M1", name))
                .filter(text -> text.matches(".*=[1-9][0-9]*"))
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}, {2} follow-ups: {3}")
    @CsvSource({
        "identified, hazardous, 0, cases_suspected",
        "identified, hazardous, 3, cases_suspected",
        "verified, hazardous, 0, hazardous_cases_open",
        "verified, hazardous, 4, hazardous_cases_open",
        "verified, worst_form, 0, worst_form_cases_open",
        "verified, child_labour, 0, underage_cases_open",
        "verified, light, 0, underage_cases_open",
        "verified, all, 0, underage_cases_open",
        "referred, hazardous, 6, hazardous_cases_open",
        "support_started, hazardous, 6, hazardous_cases_open",
        "re_entered, worst_form, 6, worst_form_cases_open",
        "dropped_out, hazardous, 6, hazardous_cases_open",
        "declined, hazardous, 6, hazardous_cases_open",
        "unknown, hazardous, 0, cases_suspected",
        "in_follow_up, hazardous, 3, cases_in_remediation",
        "in_follow_up, worst_form, 4, cases_in_remediation",
        "in_follow_up, hazardous, 2, hazardous_cases_open",
        "withdrawn, hazardous, 3, cases_in_remediation",
        "withdrawn, hazardous, 0, hazardous_cases_open",
        "closed_sustained, hazardous, 6, cases_closed",
    })
    void a_status_says_where_a_case_stands(
            String status, String form, int followUps, String counted, @TempDir Path folder) {
        String row = "2024-06-30,M1," + status + "," + form + ",3," + followUps + ",\n";

        assertThat(told(register(folder, row))).containsExactly(counted + "=3");
    }

    @ParameterizedTest(name = "{0} follow-ups of three {1} cases: {2} too")
    @CsvSource({
        "5, hazardous, hazardous_cases_open",
        "0, hazardous, hazardous_cases_open",
        "5, worst_form, worst_form_cases_open",
        "5, child_labour, underage_cases_open",
    })
    void a_case_that_was_closed_too_early_is_open_as_before(
            int followUps, String form, String open, @TempDir Path folder) {
        String row = "2024-06-30,M1,closed_sustained," + form + ",3," + followUps + ",\n";

        assertThat(told(register(folder, row))).containsExactly(open + "=3", "cases_closed_early=3");
    }

    @Test
    void prevention_and_risk_are_no_cases(@TempDir Path folder) {
        InputSet read = register(folder, """
                2024-06-30,M1,prevented,all,30,,
                2024-06-30,M1,verified,at_risk,7,,
                """);

        assertThat(told(read)).isEmpty();
        assertThat(Known.on("2024-06-30", read).of("M1", "cases_reported")).isEqualTo("unknown");
    }

    @Test
    void a_count_too_small_to_print_stands_for_at_least_one(@TempDir Path folder) {
        InputSet read = register(folder, "2024-06-30,M1,verified,hazardous,<10,,\n");

        assertThat(told(read)).containsExactly("hazardous_cases_open=1");
    }

    @Test
    void the_rows_of_a_period_add_up_and_the_last_period_counts(@TempDir Path folder) {
        InputSet read = register(folder, """
                2023-12-31,M1,verified,hazardous,9,,
                2024-06-30,M1,verified,hazardous,2,,
                2024-06-30,M1,re_entered,hazardous,1,,
                2024-06-30,M1,in_follow_up,hazardous,4,4,
                2024-06-30,M2,verified,hazardous,8,,
                """);

        assertThat(told(read)).containsExactly("hazardous_cases_open=3", "cases_in_remediation=4");
        assertThat(Known.on("2024-01-01", read).of("M1", "hazardous_cases_open"))
                .isEqualTo("9");
    }

    @Test
    void a_register_of_zeros_says_that_somebody_looked_only_if_somebody_did(@TempDir Path folder) {
        InputSet read = register(folder, """
                2024-06-30,M1,verified,hazardous,0,0,12
                2024-06-30,M2,verified,hazardous,0,0,0
                """);
        Known known = Known.on("2024-06-30", read);

        assertThat(List.of(known.of("M1", "hazardous_cases_open"), known.of("M1", "last_identification")))
                .containsExactly("0", "2024-06-30");
        assertThat(List.of(known.of("M2", "hazardous_cases_open"), known.of("M2", "last_identification")))
                .containsExactly("unknown", "unknown");
    }

    @Test
    void support_and_follow_up_are_dated_only_where_there_were_some(@TempDir Path folder) {
        InputSet read = register(folder, """
                2024-06-30,M1,in_follow_up,hazardous,2,5,
                2024-06-30,M2,identified,hazardous,2,0,
                """);
        Known known = Known.on("2024-06-30", read);

        assertThat(List.of(
                        known.of("M1", "last_support"),
                        known.of("M1", "last_follow_up"),
                        known.of("M1", "follow_up_visits")))
                .containsExactly("2024-06-30", "2024-06-30", "2");
        assertThat(List.of(known.of("M2", "last_support"), known.of("M2", "last_follow_up")))
                .containsExactly("unknown", "unknown");
    }

    @Test
    void a_zero_expires_after_a_year_and_an_open_case_does_not(@TempDir Path folder) {
        InputSet read = register(folder, """
                2023-06-30,M1,verified,hazardous,0,0,12
                2023-06-30,M2,verified,hazardous,1,0,12
                """);

        assertThat(Known.on("2024-06-30", read).of("M1", "hazardous_cases_open"))
                .isEqualTo("0");
        assertThat(Known.on("2024-07-01", read).of("M1", "hazardous_cases_open"))
                .isEqualTo("expired");
        assertThat(Known.on("2024-07-01", read).of("M2", "hazardous_cases_open"))
                .isEqualTo("1 (stale)");
    }

    @Test
    void what_a_register_says_leads_back_to_it(@TempDir Path folder) {
        InputSet read = register(folder, "2024-06-30,M1,verified,hazardous,3,,\n");
        List<Claim> claims = IntStream.range(0, read.claims().size())
                .mapToObj(read.claims()::get)
                .filter(claim -> claim.attribute().name().equals("hazardous_cases_open"))
                .toList();

        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).grade()).isEqualTo(EvidenceGrade.C);
        assertThat(claims.get(0).at().toString()).endsWith("/cases.csv:2, column count");
    }

    @Test
    void a_row_that_is_told_twice_word_for_word_counts_once(@TempDir Path folder) {
        String row = "2024-06-30,M1,verified,hazardous,4,0,12\n";

        assertThat(told(register(folder, row + row))).containsExactly("hazardous_cases_open=4");
    }

    private static String known(InputSet read, String day, String count) {
        return Known.on(day, read).of("M1", count);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "in_follow_up, hazardous, hazardous_cases_open",
        "withdrawn, worst_form, worst_form_cases_open",
        "withdrawn, child_labour, underage_cases_open",
        "in_follow_up, hazardous, cases_in_remediation",
        "in_follow_up, all, worst_form_cases_open",
        "in_follow_up, all, hazardous_cases_open",
        "in_follow_up, all, underage_cases_open",
        "closed_sustained, hazardous, cases_closed_early",
        "closed_sustained, hazardous, cases_closed",
        "closed_sustained, hazardous, hazardous_cases_open",
        "unknown, hazardous, hazardous_cases_open",
        "unknown, light, underage_cases_open",
        "unknown, all, worst_form_cases_open",
        "unknown, hazardous, cases_closed_early",
        "identified, worst_form, worst_form_cases_open",
        "identified, all, hazardous_cases_open",
        "verified, all, hazardous_cases_open",
    })
    void what_cases_may_belong_to_is_not_told_to_be_zero_nor_more(
            String status, String form, String count, @TempDir Path folder) {
        InputSet read = register(folder, "2024-06-30,M1," + status + "," + form + ",3,,20\n");

        assertThat(known(read, "2024-06-30", count)).isEqualTo("unknown");
    }

    @Test
    void what_other_rows_say_for_certain_is_told_all_the_same(@TempDir Path folder) {
        InputSet read = register(folder, """
                2024-06-30,M1,withdrawn,hazardous,5,,20
                2024-06-30,M1,verified,hazardous,2,,20
                2024-06-30,M1,closed_sustained,hazardous,3,,20
                2024-06-30,M1,closed_sustained,hazardous,1,1,20
                """);

        assertThat(told(read)).containsExactly("hazardous_cases_open=3", "cases_closed_early=1");
        assertThat(known(read, "2024-06-30", "cases_reported")).isEqualTo("11");
    }

    @Test
    void a_row_without_cases_leaves_nothing_open(@TempDir Path folder) {
        InputSet read = register(folder, "2024-06-30,M1,in_follow_up,hazardous,0,,20\n");

        assertThat(known(read, "2024-06-30", "hazardous_cases_open")).isEqualTo("0");
    }

    @Test
    void a_register_without_the_column_of_follow_ups_proves_no_open_case(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\n");
        ReadPage.file(
                folder, "cases.csv", "period_end,site_id,status,form,count\n2024-06-30,M1,in_follow_up,hazardous,14\n");

        assertThat(known(ReadPage.read(folder), "2024-06-30", "hazardous_cases_open"))
                .isEqualTo("unknown");
    }

    @Test
    void a_zero_holds_until_a_register_leaves_open_whether_there_is_a_case(@TempDir Path folder) {
        InputSet read = register(folder, """
                2024-01-31,M1,verified,hazardous,0,0,12
                2024-06-30,M1,identified,hazardous,4,,12
                """);

        assertThat(known(read, "2024-06-29", "hazardous_cases_open")).isEqualTo("0");
        assertThat(known(read, "2024-06-30", "hazardous_cases_open")).isEqualTo("expired");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'prevented,hazardous,30,5,9'",
        "'verified,at_risk,7,5,9'",
        "'prevented,all,0,,9'",
        "'verified,hazardous,0,0,0'",
        "'verified,hazardous,0,,'",
    })
    void prevention_and_a_zero_nobody_looked_for_clear_nothing(String row, @TempDir Path folder) {
        InputSet read = register(folder, "2024-06-30,M1," + row + "\n");

        for (String count : COUNTS)
            assertThat(known(read, "2024-06-30", count)).as(count).isEqualTo("unknown");
    }

    @Test
    void a_register_says_zero_only_of_the_forms_that_it_reports(@TempDir Path folder) {
        InputSet read = register(folder, "2024-06-30,M1,verified,hazardous,0,0,12\n");

        assertThat(known(read, "2024-06-30", "hazardous_cases_open")).isEqualTo("0");
        assertThat(known(read, "2024-06-30", "worst_form_cases_open")).isEqualTo("unknown");
        assertThat(known(read, "2024-06-30", "underage_cases_open")).isEqualTo("unknown");
    }
}
