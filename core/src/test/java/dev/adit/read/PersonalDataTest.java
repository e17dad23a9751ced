package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.rule.Packs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What describes single children is refused, with advice how to aggregate it and without a word of what it says. */
class PersonalDataTest {
    private static final String SECRET = "Nabintu";
    private static final String REFUSED = "error[D23]: this column looks like data about a single person";
    private static final String ADVICE = "count the cases by site, period, status, sex, age band and form of work";

    private static String page(Path folder, String heading) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\n");
        ReadPage.file(
                folder,
                "cases.csv",
                "period_end,site_id,status,form,count,\"" + heading + "\"\n2024-06-30,M1,verified,hazardous,1," + SECRET
                        + "\n");
        String page = ReadPage.of(folder);
        assertThat(page).doesNotContain(SECRET);
        return page;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "child_name",
                "Child Name",
                "name of child",
                "first name",
                "LastName",
                "surname",
                "prenom",
                "nom de l enfant",
                "nombre del nino",
                "dob",
                "date of birth",
                "birthday",
                "Date de naissance",
                "fecha de nacimiento",
                "Geburtsdatum",
                "guardian",
                "guardian phone",
                "beneficiary code",
                "case number",
                "case_no",
                "case id"
            })
    void a_column_about_a_person_stops_the_reading(String heading, @TempDir Path folder) {
        assertThat(page(folder, heading)).contains(REFUSED, ADVICE, "nothing was read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nom de l'enfant", "prénom", "nombre del niño", "Name des Kindes", "nickname", "photo", "fingerprint",
                        "age",
                "parent", "phone", "address", "school name", "national id", "household id", "dossier", "case manager",
                "informant", "signature", "nom", "beneficiaire"
            })
    void other_columns_about_a_person_stop_it_as_well(String heading, @TempDir Path folder) {
        assertThat(page(folder, heading)).contains(REFUSED, ADVICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x_child_name", "x_dob", "X Guardian"})
    void a_prefix_does_not_make_it_less_personal(String heading, @TempDir Path folder) {
        assertThat(page(folder, heading)).contains(REFUSED, ADVICE);
    }

    @Test
    void a_table_that_is_none_of_ours_but_tells_of_children_gets_the_advice(@TempDir Path folder) {
        ReadPage.file(folder, "children.csv", "site_id,child_name,dob,case_no\nM1," + SECRET + ",2011-05-02,K-17\n");

        assertThat(ReadPage.of(folder)).contains(REFUSED, ADVICE).doesNotContain(SECRET);
    }

    @Test
    void a_table_without_a_heading_is_not_repeated(@TempDir Path folder) {
        ReadPage.file(folder, "cases.csv", "2024-06-30,M1," + SECRET + ",12\n2024-06-30,M1,Amani,11\n");

        assertThat(ReadPage.of(folder)).doesNotContain(SECRET);
    }

    private static String ages(Path folder, String band) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\n");
        ReadPage.file(
                folder,
                "cases.csv",
                "period_end,site_id,status,form,count,age_band\n2024-06-30,M1,verified,hazardous,1," + band + "\n");
        return ReadPage.of(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12 yrs", "aged 12", "12.5", "12 years old", "9 ans", "8y", "2012-03-01"})
    void an_exact_age_stops_the_reading_and_is_not_repeated(String age, @TempDir Path folder) {
        assertThat(ages(folder, age))
                .contains("cases.csv:2, column age_band: error[D23]", "nothing was read")
                .doesNotContain("'" + age);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5-11", "12-14", "15-17", "5_11", "under 15", "<15", "15+", "all", "5 to 11", "over 12"})
    void bands_of_age_are_no_personal_data(String band, @TempDir Path folder) {
        assertThat(ages(folder, band)).doesNotContain("D23").contains("1 used");
    }

    @Test
    void a_register_with_a_row_for_each_child_is_refused_whatever_its_columns_are_called(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\n");
        ReadPage.file(folder, "cases.csv", """
                period_end,site_id,status,form,count,evidence_ref
                2024-06-30,M1,verified,hazardous,1,file 1
                2024-06-30,M1,verified,hazardous,1,file 2
                """);
        assertThat(ReadPage.of(folder))
                .contains("cases.csv:3, column count: error[D23]: every row of this register counts one")
                .contains("add up the rows that agree in site, period, status");
    }

    @Test
    void a_register_that_counts_one_case_in_a_cell_of_sums_is_read(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\n");
        ReadPage.file(folder, "cases.csv", """
                period_end,site_id,status,form,count
                2024-06-30,M1,verified,hazardous,1
                2024-06-30,M1,identified,hazardous,1
                """);
        assertThat(ReadPage.of(folder)).doesNotContain("D23");
    }

    @Test
    void a_column_of_ones_own_is_not_repeated_with_a_rejected_row(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", "id,kind,x_note\nM1,mine,talked to " + SECRET + "\nM2,mine-site,\n");
        assertThat(Inputs.read(List.of(folder), Packs.vocabulary(), Packs.minerals())
                        .rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsExactly("M1", "mine", ""));
    }
}
