package dev.adit.assess;

import static dev.adit.assess.Scored.LATELY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.gather.Chain;
import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.rule.Packs;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Knockouts;
import dev.adit.value.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mine B with an open case and a clean one G; both sell to a clean trader T, and T to a clean smelter S. */
class DeliveriesTest {
    private final Chain chain = new Chain()
            .actors("mine-site", "B", "G")
            .actors("trader", "T")
            .actors("smelter", "S")
            .clean(LATELY, "G", "T", "S")
            .says("B", "hazardous_cases_open", "1", LATELY);

    private ScoreCard smelter() {
        return Scored.actor(Scored.of(chain), "S").card();
    }

    @ParameterizedTest(name = "kept apart, verified: {0} gives {1} and [{2}, {3}]")
    @CsvSource({"yes, NO, 0, 0", "unknown, UNKNOWN, 0, 1000", "no, YES, 1000, 1000"})
    void a_clean_lot_that_is_kept_apart_stays_clean_as_far_as_that_is_verified(
            String verified, Truth knockout, int low, int high) {
        chain.flow("B", "T")
                .flow("G", "T", "custody=segregated", "stream=lot", "share=40")
                .flow("T", "S", "custody=segregated", "stream=lot", "share=100");
        if (!verified.equals("unknown")) chain.says("T", "segregation_verified", verified, LATELY);
        ScoreCard card = smelter();

        assertThat(card.knockout()).isEqualTo(knockout);
        assertThat(card.score().low()).isEqualTo(low);
        assertThat(card.score().high()).isEqualTo(high);
    }

    @Test
    void identity_preserved_is_kept_apart_too() {
        chain.flow("B", "T")
                .flow("G", "T", "custody=identity-preserved")
                .flow("T", "S", "custody=identity-preserved")
                .says("T", "segregation_verified", "yes", LATELY);

        assertThat(smelter().knockout()).isEqualTo(Truth.NO);
    }

    @Test
    void a_bad_lot_that_is_kept_apart_reaches_only_who_buys_it() {
        chain.actors("smelter", "R").clean(LATELY, "R").says("T", "segregation_verified", "yes", LATELY);
        chain.flow("B", "T", "custody=segregated", "stream=bad")
                .flow("G", "T")
                .flow("T", "S", "custody=segregated", "stream=bad")
                .flow("T", "R");
        Assessment assessment = Scored.of(chain);

        assertThat(Scored.actor(assessment, "S").card().knockout()).isEqualTo(Truth.YES);
        assertThat(Scored.actor(assessment, "R").card().knockout()).isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({"mass-balance", "controlled-blending", "unknown"})
    void what_is_mixed_is_as_bad_as_its_worst_part_however_small(String custody) {
        chain.flow("B", "T", "share=0.1", "custody=" + custody)
                .flow("G", "T", "share=99.9", "custody=" + custody)
                .flow("T", "S");

        assertThat(smelter().knockout()).isEqualTo(Truth.YES);
    }

    @Test
    void metal_bought_on_paper_came_from_anywhere() {
        chain.flow("G", "T", "share=100").flow("T", "S", "share=100", "custody=book-and-claim");
        ScoreCard card = smelter();

        assertThat(card.knockout()).isEqualTo(Truth.NO);
        assertThat(card.score().low()).isZero();
        assertThat(card.score().high()).isEqualTo(980);
        assertThat(card.volumeUnknown()).isEqualTo(1_000_000);
    }

    @Test
    void a_case_behind_paper_does_not_come_with_the_metal() {
        chain.flow("B", "T").flow("T", "S", "custody=book-and-claim");

        assertThat(smelter().knockout()).isEqualTo(Truth.NO);
    }

    @Test
    void a_flow_that_is_over_or_has_not_begun_carries_nothing() {
        chain.flow("B", "T", "to=2024-05-31")
                .flow("B", "T", "from=2024-06-02")
                .flow("G", "T")
                .flow("T", "S");
        Assessment assessment = Scored.of(chain);

        assertThat(Scored.actor(assessment, "S").card().knockout()).isEqualTo(Truth.NO);
        assertThat(assessment.flowsNotInForce()).isEqualTo(2);
    }

    @Test
    void a_flow_is_in_force_on_its_first_and_its_last_day() {
        chain.flow("B", "T", "from=2024-06-01", "to=2024-06-01").flow("T", "S");
        Assessment assessment = Scored.of(chain);

        assertThat(Scored.actor(assessment, "S").card().knockout()).isEqualTo(Truth.YES);
        assertThat(assessment.flowsNotInForce()).isZero();
    }

    @Test
    void a_part_of_unknown_origin_leaves_open_what_it_is() {
        chain.flow("G", "T", "share=70").unknownOrigin("T", "30").flow("T", "S", "share=100");
        ScoreCard card = smelter();

        assertThat(card.score().low()).isZero();
        assertThat(card.score().point()).isBetween(1, 499);
        assertThat(card.score().high()).isEqualTo(980);
        assertThat(card.band()).isNotEqualTo("LOW");
        assertThat(card.volumeUnknown()).isEqualTo(300_000);
        assertThat(card.path().get(0).state()).startsWith("?unknown");
    }

    @Test
    void what_nobody_says_of_the_rest_of_an_intake_is_of_unknown_origin() {
        chain.flow("G", "T", "share=70").flow("T", "S", "share=100");

        assertThat(smelter().volumeUnknown()).isEqualTo(300_000);
    }

    @Test
    void scrap_counts_as_scrap_only_where_that_is_proven() {
        Assessment assessment = fedOnly("smelter of cobalt");

        ScoreCard proven = Scored.actor(assessment, "P").card();
        assertThat(proven.score().high()).isEqualTo(200);
        assertThat(proven.band()).isEqualTo("LOW");
        ScoreCard unproven = Scored.actor(assessment, "U").card();
        assertThat(unproven.score().high()).isEqualTo(980);
        assertThat(unproven.band()).isNotEqualTo("LOW");
    }

    @Test
    void who_is_fed_by_nobody_that_is_named_is_not_clean() {
        Assessment assessment = fedOnly("smelter");

        assertThat(Scored.actor(assessment, "P").card().score().high()).isEqualTo(200);
        assertThat(Scored.actor(assessment, "U").card().score().high()).isEqualTo(980);
        assertThat(Scored.actor(assessment, "X").card().score().high()).isEqualTo(980);
    }

    private static Assessment fedOnly(String kind) {
        return Scored.of(new Chain()
                .actors(kind, "P", "U", "X")
                .clean(LATELY, "P", "U", "X")
                .recycled("P", "100", Truth.YES)
                .recycled("U", "100", Truth.UNKNOWN)
                .unknownOrigin("X", "100"));
    }

    @Test
    void a_link_that_may_not_be_in_this_product_leaves_a_knockout_possible() {
        chain.flow("B", "T").flow("T", "S", "link=COMPANY");
        ScoreCard card = smelter();

        assertThat(card.knockout()).isEqualTo(Truth.UNKNOWN);
        assertThat(Objects.requireNonNull(card.verdict()).why()).isEqualTo(Knockouts.Why.POSSIBLE_LINK);
        assertThat(card.score().low()).isZero();
    }

    @Test
    void another_commodity_of_the_same_trader_is_another_matter() {
        chain.flow("B", "T", "commodity=gold").flow("G", "T", "share=100").flow("T", "S", "share=100");

        ScoreCard card = smelter();
        assertThat(card.knockout()).isEqualTo(Truth.NO);
        assertThat(card.score().high()).isZero();
    }

    private static InputSet feeds(Path folder, String rows) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("actors.csv"), "id,kind\nM,mine-site\nS,smelter\n");
        Files.writeString(
                folder.resolve("flows.csv"),
                "seller,buyer,commodity,share,link,custody,valid_from,valid_to,source\n" + rows);
        return Inputs.read(List.of(folder), Packs.vocabulary(), Packs.minerals());
    }

    @Test
    void unknown_origin_counts_only_while_it_is_said_to(@TempDir Path folder) throws IOException {
        InputSet read = feeds(folder, """
                M,S,cobalt,70,VERIFIED,,,,
                ?unknown,S,cobalt,30,,,,2024-05-31,
                M,S,cobalt,30,VERIFIED,,2024-06-01,,
                """);
        Assessment assessment = Scored.of(read, 1);

        assertThat(Scored.actor(assessment, "S").card().volumeUnknown()).isZero();
        assertThat(assessment.flowsNotInForce()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"'?unknown,S,cobalt,100,,,,,'", "'M,S,cobalt,100,VERIFIED,book-and-claim,,,'"})
    void thousands_of_whole_intakes_are_no_more_than_all_of_it(String row, @TempDir Path folder) throws IOException {
        InputSet read = feeds(
                folder, IntStream.range(0, 3000).mapToObj(i -> row + i + "\n").collect(Collectors.joining()));
        Assessment assessment = Scored.of(read, 1);

        assertThat(Scored.actor(assessment, "S").card().volumeUnknown()).isEqualTo(1_000_000);
        assertThat(assessment.remarks()).extracting(Problem::code).contains(Code.N03);
    }
}
