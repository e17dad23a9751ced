package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.claim.Claim;
import dev.adit.house.Plot;
import dev.adit.network.Target;
import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Level;
import dev.adit.problem.Problem;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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
                .containsExactly("2", "3", "2", "2");
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
                .containsExactly("unknown", "conformant", "withdrawn", "withdrawn");
        assertThat(over(read, "S1", "audit_valid_until", "2022-01-31", "2023-02-28", "2023-11-30"))
                .containsExactly("2023-01-31", "2024-02-28", "2024-02-28");
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

    @Test
    void an_incident_of_the_gravest_level_concerns_children_too(@TempDir Path folder) {
        InputSet read = read(folder, "incidents.csv", "actor,date,level,status\nM1,2024-01-10,1,open\n");

        assertThat(over(read, "M1", "child_incidents_open", "2024-01-10")).containsExactly("1");
    }

    @Test
    void an_incident_that_is_still_on_the_list_is_as_fresh_as_the_list(@TempDir Path folder) {
        InputSet read = read(folder, "incidents.csv", """
                actor,date,level,status,closed_on,listed_on
                M1,2020-01-10,1,open,,2023-06-01
                M1,2020-02-10,2,open,,2023-12-01
                M1,2020-03-10,1,closed,2020-04-10,
                """);

        assertThat(over(read, "M1", "level_1_incidents_open", "2020-04-01", "2022-01-01", "2024-01-01", "2025-01-01"))
                .containsExactly("2", "1 (stale)", "1", "1 (stale)");
        assertThat(over(read, "M1", "child_incidents_open", "2024-01-01")).containsExactly("2");
    }

    @Test
    void an_audit_of_another_metal_does_not_clear_a_failed_one(@TempDir Path folder) {
        InputSet read = read(folder, "assessments.csv", """
                scheme,actor,metal,outcome,date
                RMAP,S1,tin,non-conformant,2023-01-31
                RMAP,S1,tantalum,conformant,2023-06-30
                RMAP,S1,tin,active,2023-09-30
                RMAP,S1,cassiterite,conformant,2024-01-31
                """);

        assertThat(over(read, "S1", "audit_status", "2023-01-31", "2023-06-30", "2023-09-30", "2024-01-31"))
                .containsExactly("non-conformant", "non-conformant", "active", "conformant");
        assertThat(over(read, "S1", "audit_valid_until", "2024-01-31")).containsExactly("2024-06-30");
    }

    @Test
    void what_one_scheme_failed_another_does_not_pass(@TempDir Path folder) {
        InputSet read = read(folder, "assessments.csv", """
                scheme,actor,metal,outcome,date
                RMAP,S1,gold,withdrawn,2023-01-31
                LBMA,S1,gold,active,2023-06-30
                RMAP,S1,gold,not-assessed,2023-07-31
                LBMA,S1,gold,conformant,2023-08-31
                """);

        assertThat(over(read, "S1", "audit_status", "2023-06-30", "2023-07-31", "2023-08-31"))
                .containsExactly("withdrawn", "not-assessed", "conformant");
    }

    /** With the shipped vocabulary, for that of the tests does not ask for the scope. */
    private static List<String> scope(Path folder, String metal, String claims) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\nS1,smelter\n");
        ReadPage.file(folder, "flows.csv", "seller,buyer,commodity\nM1,S1,tin\n");
        ReadPage.file(folder, "claims.csv", "actor,attribute,value,observed_on\nM1,workers,4,2023-01-01\n" + claims);
        String row = "RMAP,S1," + metal + ",conformant,2023-06-30\n";
        ReadPage.file(folder, "assessments.csv", "scheme,actor,metal,outcome,date\n" + row);
        Path pack = Plot.root().resolve("rulesets/src/main/resources/rulesets");
        RuleSet shipped = new RuleSetReader(RuleFiles.ofFolder(pack)).read();
        InputSet read = Inputs.read(List.of(folder), shipped.vocabulary(), shipped.minerals());
        return IntStream.range(0, read.claims().size())
                .mapToObj(read.claims()::get)
                .filter(claim -> claim.attribute().name().equals("audit_scope_matches"))
                .map(Claim::value)
                .toList();
    }

    @Test
    void an_audit_of_a_metal_that_is_not_traded_covers_something_else(@TempDir Path folder) {
        String answered = "S1,audit_scope_matches,yes,2023-01-01\n";

        assertThat(scope(folder.resolve("gold"), "gold", "")).containsExactly("no");
        assertThat(scope(folder.resolve("tin"), "tin", "")).isEmpty();
        assertThat(scope(folder.resolve("blank"), "", "")).isEmpty();
        assertThat(scope(folder.resolve("answered"), "gold", answered)).containsExactly("yes");
    }

    @Test
    void spend_with_cents_is_rounded_and_what_is_no_number_costs_only_the_weight(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\nM2,mine-site\nS1,smelter\n");
        ReadPage.file(folder, "suppliers.csv", "id,spend\nS1,12500.50\nM1,much\nM2,0.49\n");
        InputSet read = ReadPage.read(folder);

        assertThat(read.targets()).containsExactly(new Target("S1", 12_501), new Target("M1", 1), new Target("M2", 0));
        assertThat(read.rejected()).extracting(RejectedRow::whole).containsExactly(false);
    }

    @Test
    void a_list_of_suppliers_of_which_none_is_left_scores_nobody(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\n");
        ReadPage.file(folder, "suppliers.csv", "id,weight\nM9,1\n");

        assertThatThrownBy(() -> ReadPage.read(folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("suppliers.csv: error[N06]: none of the suppliers listed")
                .hasMessageContaining("N01");
    }
}
