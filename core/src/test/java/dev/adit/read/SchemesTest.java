package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.claim.Claim;
import dev.adit.network.Target;
import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Level;
import dev.adit.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code incidents.csv}, {@code assessments.csv} and {@code suppliers.csv}. */
class SchemesTest {
    private static InputSet read(Path folder, String file, String text) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\nM2,mine-site\nS1,smelter\n");
        ReadPage.file(folder, file, text);
        InputSet read = ReadPage.read(folder);
        assertThat(read.problems()).noneMatch(problem -> problem.level() == Level.ERROR);
        return read;
    }

    private static List<String> over(InputSet read, String actor, String attribute, String... days) {
        return Stream.of(days)
                .map(day -> Known.on(day, read).of(actor, attribute))
                .toList();
    }

    @Test
    void open_incidents_are_counted_as_they_come_and_go(@TempDir Path folder) {
        InputSet read = read(folder, "incidents.csv", """
                id,actor,date,level,status,child_related,closed_on
                I1,M1,2024-01-10,1,closed,no,2024-03-01
                I2,M1,2024-02-10,1,investigating,,
                I3,M1,2024-02-10,2,open,yes,
                I4,M1,2024-02-10,3,open,no,
                I5,M1,2024-02-11,2,refuted,,2024-02-20
                """);

        assertThat(over(read, "M1", "level_1_incidents_open", "2024-01-09", "2024-01-10", "2024-02-10", "2024-03-01"))
                .containsExactly("unknown", "1", "2", "1");
        assertThat(over(read, "M1", "child_incidents_open", "2024-02-10", "2024-02-19", "2024-02-20", "2024-03-01"))
                .containsExactly("1", "2", "1", "1");
        assertThat(over(read, "M2", "level_1_incidents_open", "2024-03-01")).containsExactly("unknown");
    }

    @Test
    void an_incident_closed_at_once_was_open_for_no_day(@TempDir Path folder) {
        InputSet read = read(
                folder, "incidents.csv", "actor,date,level,status\nM1,2024-01-10,1,closed\nM1,2024-01-12,2,refuted\n");

        assertThat(over(read, "M1", "level_1_incidents_open", "2024-01-10")).containsExactly("0");
        assertThat(over(read, "M1", "child_incidents_open", "2024-01-12")).containsExactly("0");
    }

    @Test
    void a_level_1_incident_stays_open_until_it_is_answered(@TempDir Path folder) {
        InputSet read = read(folder, "incidents.csv", "actor,date,level,status\nM1,2020-01-10,1,open\n");

        assertThat(over(read, "M1", "level_1_incidents_open", "2021-01-10", "2024-01-10"))
                .containsExactly("1", "1 (stale)");
    }

    @Test
    void an_audit_is_good_for_the_cycle_of_its_scheme(@TempDir Path folder) {
        InputSet read = read(folder, "assessments.csv", """
                scheme,actor,metal,outcome,date,cycle_months,source
                RMAP,S1,cobalt,conformant,2022-01-31,,list
                RMAP,S1,cobalt,withdrawn,2023-02-28,,list
                LBMA,S1,gold,conformant,2023-11-30,3,list
                """);

        assertThat(over(read, "S1", "audit_status", "2022-01-30", "2022-01-31", "2023-02-28", "2030-01-01"))
                .containsExactly("unknown", "conformant", "withdrawn", "conformant");
        assertThat(over(read, "S1", "audit_valid_until", "2022-01-31", "2023-02-28", "2023-11-30"))
                .containsExactly("2023-01-31", "2024-02-28", "2024-02-29");
    }

    @Test
    void a_supplier_weighs_what_its_row_says_and_otherwise_one(@TempDir Path folder) {
        InputSet read =
                read(folder, "suppliers.csv", "id,name,weight,spend\nS1,Smelter,250,9\nM2,Mine,,9\nM1,Mine,0,9\n");

        assertThat(read.targets()).containsExactly(new Target("S1", 250), new Target("M2", 1), new Target("M1", 0));
    }

    @Test
    void spend_is_a_weight_where_there_is_no_other(@TempDir Path folder) {
        InputSet read = read(folder, "suppliers.csv", "id,name,spend\nS1,Smelter,1000000000000\n");

        assertThat(read.targets()).containsExactly(new Target("S1", 1_000_000_000_000L));
    }

    @Test
    void cents_of_nothing_do_not_spoil_a_whole_number(@TempDir Path folder) {
        InputSet read = read(folder, "suppliers.csv", "id,name,spend\nS1,Smelter,1000.00\n");

        assertThat(read.targets()).containsExactly(new Target("S1", 1000));
    }

    @Test
    void a_supplier_that_stands_in_two_files_is_refused_as_well(@TempDir Path folder) {
        ReadPage.file(folder, "more suppliers.csv", "id,weight\nS1,5\n");

        assertThatThrownBy(() -> read(folder, "suppliers.csv", "id,weight\nS1,3\n"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("D19");
    }

    @Test
    void a_supplier_that_stands_there_twice_is_refused(@TempDir Path folder) {
        assertThatThrownBy(() -> read(folder, "suppliers.csv", "id,name\nS1,Smelter\nM1,Mine\n S1 ,Smelter\n"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("suppliers.csv:4, column id: error[D19]: 'S1' stands at ");
    }

    @Test
    void an_incident_that_was_closed_before_it_happened_does_not_make_less_than_none(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\n");
        ReadPage.file(
                folder, "incidents.csv", "actor,date,level,status,closed_on\nM1,2024-02-01,1,closed,2024-01-01\n");
        InputSet read = ReadPage.read(folder);

        assertThat(read.problems()).extracting(Problem::code).containsExactly(Code.D15);
        assertThat(over(read, "M1", "level_1_incidents_open", "2024-01-15")).doesNotContain("-1");
    }

    @Test
    void who_reported_incidents_of_one_day_does_not_depend_on_the_order_of_rows(@TempDir Path folder) {
        String heading = "actor,date,level,status,source,grade\n";
        String one = "M1,2024-02-01,1,open,scheme,B\n";
        String other = "M1,2024-02-01,1,open,visit,A\n";
        Claim first = read(folder.resolve("a/in"), "incidents.csv", heading + one + other)
                .claims()
                .get(0);
        Claim second = read(folder.resolve("b/in"), "incidents.csv", heading + other + one)
                .claims()
                .get(0);

        assertThat(second.source()).isEqualTo(first.source()).isEqualTo("visit");
        assertThat(second.grade()).isEqualTo(first.grade());
    }

    @Test
    void an_incident_that_is_told_twice_word_for_word_counts_once(@TempDir Path folder) {
        String row = "I1,M1,2024-02-01,1,open\n";
        InputSet read = read(folder, "incidents.csv", "id,actor,date,level,status\n" + row + row);

        assertThat(over(read, "M1", "level_1_incidents_open", "2024-02-01")).containsExactly("1");
    }
}
