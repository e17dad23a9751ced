package dev.adit.read;

import static dev.adit.read.SentFiles.declaration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.mapping.Field;
import dev.adit.network.ActorKind;
import dev.adit.problem.Code;
import dev.adit.template.Question;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files that suppliers send become: who they are, what flows to them, and what they answered. */
class SupplierFilesTest {
    private static final String LEI = "ADIT00EXAMPLE0000158";

    private static SentFiles sent(SentFiles.Made... made) {
        return new SentFiles().with(made);
    }

    @ParameterizedTest(name = "scope {0}")
    @CsvSource({"A, COMPANY", "B, DECLARED", "C, COMPANY", "'', COMPANY"})
    void a_declaration_for_products_says_that_a_smelter_is_in_them_and_any_other_that_it_may_be(
            String scope, String link) {
        InputSet read = sent(declaration("a.xlsx").scope(scope).smelter("Tin", "Nova", "CID000001"))
                .read();

        assertThat(SentFiles.flows(read)).containsExactly("CID000001 > a.xlsx tin " + link);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "FROM_HIGH_RISK_AREAS, Yes, No, red_flag_sourcing=yes",
        "FROM_HIGH_RISK_AREAS, No, No, red_flag_sourcing=no",
        "FROM_HIGH_RISK_AREAS, No, Unknown, ",
        "FROM_HIGH_RISK_AREAS, No, '', ",
        "FROM_HIGH_RISK_AREAS, No, Not declaring, ",
        "ALL_SMELTERS_IDENTIFIED, Yes, No, smelter_identified=no",
        "ALL_SMELTERS_IDENTIFIED, Yes, Unknown, ",
    })
    void what_is_not_known_or_declined_for_a_metal_is_never_taken_for_the_answer_that_helps(
            Question question, String tin, String gold, String claim) {
        InputSet read = sent(declaration("a.xlsx")
                        .answer(question, "Tin", tin)
                        .answer(question, "Gold", gold)
                        .smelter("Tin", "Nova", "CID000001"))
                .read();

        assertThat(ToldOf.actor("a.xlsx", read))
                .isEqualTo(claim == null ? List.of() : List.of(claim + " on 2025-03-01 D"));
    }

    @Test
    void a_metal_that_is_not_used_leaves_no_question_open() {
        InputSet read = sent(declaration("a.xlsx")
                        .answer(Question.USED, "Gold", "No")
                        .answer(Question.FROM_HIGH_RISK_AREAS, "Tin", "No")
                        .answer(Question.FROM_HIGH_RISK_AREAS, "Gold", ""))
                .read();

        assertThat(ToldOf.actor("a.xlsx", read)).containsExactly("red_flag_sourcing=no on 2025-03-01 D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Smelter Not Yet Identified", "Smelter not yet identified "})
    void a_row_that_names_no_smelter_makes_none_and_says_so(String name) {
        InputSet read = sent(declaration("a.xlsx")
                        .answer(Question.ALL_SMELTERS_IDENTIFIED, "Tin", "Yes")
                        .smelter("Tin", name, ""))
                .read();

        assertThat(SentFiles.actors(read, ActorKind.SMELTER)).isEmpty();
        assertThat(ToldOf.actor("a.xlsx", read)).containsExactly("smelter_identified=no on 2025-03-01 D");
    }

    @ParameterizedTest(name = "bought by {0}")
    @CsvSource({
        "Nova, CID000001",
        "CID000001, CID000001",
        "'Nova; Alba', CID000001 CID000002",
        "'Nova; Nobody', ''",
        "'', ''",
        "Gilt, ''",
    })
    void a_mine_sells_to_the_listed_smelters_of_its_metal_that_its_row_names(String named, String buyers) {
        InputSet read = sent(declaration("a.xlsx")
                        .smelter("Tin", "Nova", "CID000001")
                        .smelter("Tin", "Alba", "CID000002")
                        .smelter("Gold", "Gilt", "CID000003")
                        .mine("Tin", named, "Kalu", "K-1"))
                .read();

        List<String> flows = SentFiles.flows(read).stream()
                .filter(flow -> flow.startsWith("a.xlsx#mine/"))
                .toList();
        assertThat(flows)
                .isEqualTo(
                        buyers.isEmpty()
                                ? List.of()
                                : List.of(buyers.split(" ", -1)).stream()
                                        .map(buyer -> "a.xlsx#mine/K-1 > " + buyer + " tin COMPANY")
                                        .toList());
        assertThat(SentFiles.problems(read, Code.W10)).hasSize(buyers.isEmpty() ? 1 : 0);
    }

    @ParameterizedTest(name = "id {0}")
    @CsvSource({"'', 2", "K-1, 2", "CD-1.9641+28.0619-00001, 1"})
    void mines_of_two_files_are_one_by_an_id_that_a_body_gives_and_never_by_name(String id, int mines) {
        InputSet read = sent(
                        declaration("a.xlsx")
                                .smelter("Tin", "Nova", "CID000001")
                                .mine("Tin", "Nova", "Kalu", id),
                        declaration("b.xlsx")
                                .smelter("Tin", "Nova", "CID000001")
                                .mine("Tin", "Nova", "Kalu", id))
                .read();

        assertThat(SentFiles.actors(read, ActorKind.MINE_SITE)).hasSize(mines);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "LEI (GLEIF), ADIT00EXAMPLE0000158, T-1",
        "GLEIF, adit00example0000158, T-1",
        "Handelsregister Leipzig, ADIT00EXAMPLE0000158, a.xlsx",
        "our private number, ADIT00EXAMPLE0000158, a.xlsx",
        "'', ADIT00EXAMPLE0000158, a.xlsx",
        "LEI, ADIT00EXAMPLE0000159, a.xlsx",
    })
    void a_company_that_declares_is_the_actor_of_a_table_with_its_checked_identifier(
            String authority, String id, String actor) {
        InputSet read = sent(declaration("a.xlsx").identified(authority, id).smelter("Tin", "Nova", "CID000001"))
                .actor("T-1", ActorKind.COMPANY, "Another name", "LEI", LEI)
                .read();

        assertThat(SentFiles.flows(read)).containsExactly("CID000001 > " + actor + " tin COMPANY");
    }

    @Test
    void a_wrong_company_id_is_told_at_the_cell_it_stands_in() {
        InputSet read = sent(declaration("a.xlsx").identified("LEI", "ADIT00EXAMPLE0000159"))
                .read();

        assertThat(SentFiles.problems(read, Code.I02))
                .extracting(problem -> problem.at().toString())
                .containsExactly("a.xlsx[Declaration]:12, column D");
    }

    @Test
    void a_duns_number_joins_with_the_country_that_the_address_ends_with() {
        Map<Field, String> row = Map.of(
                Field.NAME, "ACME of a.xlsx", Field.COUNTRY, "DE", Field.DUNS, "150483782", Field.COMMODITY, "tin");
        for (String address : List.of("Hafenstr. 7, 20457 Hamburg, Germany", "Hafenstr. 7, Paris, France", "Hamburg")) {
            InputSet read = sent(declaration("a.xlsx")
                            .identified("D-U-N-S", "15-048-3782")
                            .at(address))
                    .list("erp.csv", List.of("tin"), row)
                    .read();

            assertThat(read.network().actors()).as(address).hasSize(address.contains("Germany") ? 1 : 2);
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"RA000585:HRB 123, DE, 1", "HRB 123, DE, 2", "732829320, FR, 1", "732829321, FR, 2", "732829320, DE, 2"
    })
    void a_register_number_joins_lists_only_with_its_register(String number, String country, int companies) {
        Map<Field, String> one = Map.of(Field.NAME, "Alpha", Field.COUNTRY, country, Field.NAT_REG, number);
        Map<Field, String> other = Map.of(Field.NAME, "Zulu", Field.COUNTRY, country, Field.NAT_REG, number);
        InputSet read = new SentFiles()
                .list("a.csv", List.of("tin"), one)
                .list("b.csv", List.of("tin"), other)
                .read();

        assertThat(read.network().actors()).hasSize(companies);
    }

    @ParameterizedTest(name = "the table bears {0}")
    @CsvSource({"CID000001, S-1", "CID000002, CID000001", "'', CID000001"})
    void a_declared_smelter_is_the_actor_of_a_table_that_bears_its_identification(String cid, String seller) {
        InputSet read = sent(declaration("a.xlsx").smelter("Tin", "Nova", "CID000001"))
                .actor("S-1", ActorKind.SMELTER, "Nova", "CID", cid)
                .read();

        assertThat(SentFiles.flows(read)).containsExactly(seller + " > a.xlsx tin COMPANY");
    }

    @Test
    void two_actors_of_tables_that_share_an_identifier_both_stay_and_are_told() {
        InputSet read = sent(declaration("a.xlsx").identified("LEI", LEI).smelter("Tin", "Nova", "CID000001"))
                .actor("T-2", ActorKind.COMPANY, "Two", "LEI", LEI)
                .actor("T-1", ActorKind.COMPANY, "One", "LEI", LEI)
                .read();

        assertThat(SentFiles.flows(read)).containsExactly("CID000001 > T-1 tin COMPANY");
        assertThat(SentFiles.problems(read, Code.I17))
                .extracting(problem -> problem.what())
                .allMatch(what -> what.startsWith("'T-2' is one with 'T-1' by LEI"))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} of {1}, {2} of {3}")
    @CsvSource({
        "A, 2024-01-01, A, 2025-01-01, CID000002, 1",
        "A, 2025-01-01, A, 2024-01-01, CID000001, 1",
        "A, 2025-01-01, A, 2025-01-01, CID000001 CID000002, 1",
        "A, '', A, 2025-01-01, CID000001 CID000002, 1",
        "B, 2024-01-01, B, 2025-01-01, CID000001 CID000002, 0",
        "A, 2024-01-01, B, 2025-01-01, CID000001 CID000002, 0",
    })
    void of_declarations_for_one_scope_the_newest_gives_the_smelters(
            String scope, String day, String otherScope, String otherDay, String smelters, int told) {
        InputSet read = sent(
                        declaration("a.xlsx")
                                .identified("LEI", LEI)
                                .scope(scope)
                                .on(day)
                                .smelter("Tin", "Nova", "CID000001"),
                        declaration("b.xlsx")
                                .identified("LEI", LEI)
                                .scope(otherScope)
                                .on(otherDay)
                                .smelter("Tin", "Alba", "CID000002"))
                .read();

        assertThat(SentFiles.flows(read))
                .extracting(flow -> flow.substring(0, 9))
                .containsExactly(smelters.split(" ", -1));
        assertThat(SentFiles.problems(read, Code.W13)).hasSize(told);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"tin, Tin ingots, 0", "'', T-shirts, 1", "'', '', 1"})
    void a_list_that_names_no_mineral_says_so_once(String mineral, String goods, int told) {
        Map<Field, String> row =
                goods.isEmpty() ? Map.of(Field.NAME, "Alpha") : Map.of(Field.NAME, "Alpha", Field.COMMODITY, goods);
        List<String> minerals = mineral.isEmpty() ? List.of() : List.of(mineral);
        InputSet read = new SentFiles().list("a.csv", minerals, row, row).read();

        assertThat(SentFiles.problems(read, Code.M17)).hasSize(told);
        assertThat(read.targets()).hasSize(2);
    }

    @Test
    void the_order_of_files_changes_nothing() {
        List<Object> first = null;
        for (long seed = 0; seed < 12; seed++) {
            SentFiles sent = sent(
                    declaration("a.xlsx")
                            .identified("LEI", LEI)
                            .smelter("Tin", "Nova", "CID000001")
                            .mine("Tin", "Nova", "Kalu", ""),
                    declaration("b.xlsx")
                            .identified("LEI", LEI)
                            .on("2024-01-01")
                            .smelter("Gold", "Gilt", "CID000003"),
                    declaration("c.xlsx")
                            .smelter("Gold", "Gilt", "")
                            .answer(Question.FROM_HIGH_RISK_AREAS, "Gold", "No"),
                    declaration("d.xlsx").scope("B").smelter("Tin", "Alba", ""));
            sent.list("e.csv", List.of("tin"), Map.of(Field.NAME, "Acme", Field.LEI, LEI, Field.SPEND, "12"));
            sent.list("f.csv", List.of("gold"), Map.of(Field.NAME, "Acme", Field.LEI, LEI, Field.SPEND, "30"));
            InputSet read = sent.shuffled(new Random(seed)).read();
            List<Object> told = List.of(
                    SentFiles.flows(read),
                    read.network().actors(),
                    read.targets(),
                    read.problems(),
                    read.fromSuppliers().smelters(),
                    read.fromSuppliers().who(),
                    ToldOf.actor("c.xlsx", read));
            if (first == null) first = told;
            assertThat(told).as("seed " + seed).isEqualTo(first);
        }
    }
}
