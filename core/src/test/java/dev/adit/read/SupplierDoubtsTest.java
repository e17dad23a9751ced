package dev.adit.read;

import static dev.adit.read.SentFiles.declaration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.mapping.Field;
import dev.adit.network.ActorKind;
import dev.adit.problem.Code;
import dev.adit.template.Question;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where files of suppliers leave open who is meant or what still holds, nothing is taken for sure. */
class SupplierDoubtsTest {
    private static final String LEI = "ADIT00EXAMPLE0000158";

    private static SentFiles sent(SentFiles.Made... made) {
        return new SentFiles().with(made);
    }

    @ParameterizedTest(name = "the newer one lists {0} and says {1} of gold")
    @CsvSource({
        "Tin, '', CID000001 CID000002",
        "Tin, Yes, CID000002",
        "Tin, No, CID000002",
        "Tin, Not declaring, CID000001 CID000002",
        "Gold, '', CID000002",
    })
    void a_newer_declaration_replaces_only_the_metals_that_it_declares(String metal, String used, String smelters) {
        InputSet read = sent(
                        declaration("a.xlsx")
                                .identified("LEI", LEI)
                                .on("2024-01-01")
                                .smelter("Gold", "Gilt", "CID000001"),
                        declaration("b.xlsx")
                                .identified("LEI", LEI)
                                .on("2025-01-01")
                                .answer(Question.USED, "Gold", used)
                                .smelter(metal, "Alba", "CID000002"))
                .read();

        assertThat(SentFiles.flows(read))
                .extracting(flow -> flow.substring(0, 9))
                .containsExactly(smelters.split(" ", -1));
    }

    @ParameterizedTest(name = "{0}, beside another of {1}")
    @CsvSource({"2026-01-01, 2024-01-01, 1", "2052-01-01, 2024-01-01, 2", "2026-12-01, 2025-06-01, 1"})
    void a_declaration_dated_far_ahead_of_all_others_replaces_none(String day, String other, int smelters) {
        InputSet read = sent(
                        declaration("a.xlsx")
                                .identified("LEI", LEI)
                                .on("2024-01-01")
                                .smelter("Tin", "Nova", "CID000001"),
                        declaration("b.xlsx").identified("LEI", LEI).on(day).smelter("Tin", "Alba", "CID000002"),
                        declaration("c.xlsx").on(other))
                .read();

        assertThat(SentFiles.flows(read)).hasSize(smelters);
        assertThat(SentFiles.problems(read, Code.W13))
                .extracting(problem -> problem.what().endsWith("both count"))
                .containsExactly(smelters == 2);
    }

    @Test
    void a_mine_whose_buyer_only_a_replaced_declaration_lists_is_told() {
        InputSet read = sent(
                        declaration("a.xlsx")
                                .identified("LEI", LEI)
                                .on("2024-01-01")
                                .smelter("Tin", "Nova", "CID000001"),
                        declaration("b.xlsx")
                                .identified("LEI", LEI)
                                .on("2025-01-01")
                                .smelter("Tin", "Alba", "CID000002")
                                .mine("Tin", "Nova", "Kalu", "K-1"))
                .read();

        assertThat(SentFiles.flows(read))
                .extracting(flow -> flow.substring(0, 9))
                .containsExactly("CID000002");
        assertThat(SentFiles.problems(read, Code.W10)).hasSize(1);
    }

    @Test
    void an_id_that_no_look_up_has_identifies_no_smelter() {
        InputSet read =
                sent(declaration("a.xlsx").smelter("Tin", "Nova", "CID999999")).read();

        assertThat(ToldOf.actor("CID999999", read)).isEmpty();
    }

    @Test
    void suppliers_of_a_list_that_deal_with_one_smelter_stay_two() {
        Map<Field, String> one = Map.of(Field.NAME, "Alpha", Field.COUNTRY, "DE", Field.SMELTER_ID, "CID000001");
        Map<Field, String> other = Map.of(Field.NAME, "Zulu", Field.COUNTRY, "FR", Field.SMELTER_ID, "CID000001");
        InputSet read =
                new SentFiles().list("a.csv", List.of("tin"), one, other).read();

        assertThat(read.network().actors()).hasSize(2);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"SM-1, SM-2, SM-1", "SM-2, SM-1, SM-1", "CID000001, SM-1, CID000001", "A-1, CID000001, A-1"})
    void of_two_actors_with_one_identification_what_suppliers_say_goes_to_the_one_that_is_named(
            String one, String other, String seller) {
        InputSet read = sent(declaration("a.xlsx").smelter("Tin", "Nova", "CID000001"))
                .actor(one, ActorKind.SMELTER, "Nova", "CID", one.startsWith("CID") ? "" : "CID000001")
                .actor(other, ActorKind.SMELTER, "Nova Two", "CID", other.startsWith("CID") ? "" : "CID000001")
                .read();

        assertThat(SentFiles.flows(read)).containsExactly(seller + " > a.xlsx tin COMPANY");
        assertThat(SentFiles.actors(read, ActorKind.SMELTER)).hasSize(2);
        assertThat(SentFiles.problems(read, Code.I17))
                .extracting(problem -> problem.what().contains("one with '" + seller + "'"))
                .containsExactly(true);
    }

    @ParameterizedTest(name = "EUR and {0}")
    @CsvSource({"EUR, 0", "'', 1", "USD, 1"})
    void spend_without_a_currency_beside_others_is_not_compared(String currency, int told) {
        Map<Field, String> one = Map.of(Field.NAME, "Alpha", Field.SPEND, "10", Field.CURRENCY, "EUR");
        Map<Field, String> other = currency.isEmpty()
                ? Map.of(Field.NAME, "Zulu", Field.SPEND, "90")
                : Map.of(Field.NAME, "Zulu", Field.SPEND, "90", Field.CURRENCY, currency);
        InputSet read =
                new SentFiles().list("a.csv", List.of("tin"), one, other).read();

        assertThat(SentFiles.problems(read, Code.M15)).hasSize(told);
        assertThat(read.targets().stream().mapToLong(target -> target.weight()).sum())
                .isEqualTo(told == 0 ? 100 : 2);
    }
}
