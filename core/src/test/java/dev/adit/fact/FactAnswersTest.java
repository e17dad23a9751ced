package dev.adit.fact;

import static dev.adit.fact.Shipped.actor;
import static dev.adit.fact.Shipped.answer;
import static dev.adit.fact.Shipped.assess;
import static dev.adit.fact.Shipped.claimBehind;
import static dev.adit.fact.Shipped.finding;
import static dev.adit.fact.Shipped.state;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Assessment;
import dev.adit.assess.Assessor;
import dev.adit.claim.Claim;
import dev.adit.claim.Claims;
import dev.adit.finding.Finding;
import dev.adit.finding.State;
import dev.adit.network.Actor;
import dev.adit.problem.Code;
import dev.adit.rule.RuleSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped tables answer about actors before rules are asked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactAnswersTest {
    private static final String TODAY = "2026-01-01";

    private final RuleSet rules = Shipped.with();

    /** Acceptance case 20: fluorspar from Mongolia with the list of 2022 and with that of 2024. */
    @ParameterizedTest
    @CsvSource({"2023-06-01,OPEN", "2024-09-04,OPEN", "2024-09-05,", "2026-01-01,"})
    void fluorspar_from_mongolia_is_a_hit_until_the_day_it_was_taken_off_the_list(
            String day, @Nullable String expected) {
        Assessment run = assess(rules, day, actor("M", "mine-site", "MN", "fluorspar"));

        State state = state(run, "M", "CC-01");
        assertThat(state == null ? null : state.name()).isEqualTo(expected);
        Claim claim = claimBehind(run, "M", "listed_child_labour");
        assertThat(claim.source()).contains("[S61]").contains("edition 2022");
        assertThat(claim.at().file()).isEqualTo("reference/listed-goods.csv");
        assertThat(claim.observedOn()).hasToString(expected == null ? "2024-09-05" : "2022-12-31");
    }

    @Test
    void the_finding_tells_the_edition_and_the_day_of_the_list() {
        Assessment run = assess(rules, "2023-06-01", actor("M", "mine-site", "MN", "fluorspar"));

        Finding found = Objects.requireNonNull(finding(run, "M", "CC-01"));
        assertThat(found.says()).contains("as of 2022-12-31");
        assertThat(found.evidence())
                .singleElement()
                .satisfies(claim -> assertThat(claim.source()).contains("edition 2022"));
    }

    @ParameterizedTest
    @CsvSource({
        "CD,gold,listed_child_labour,yes",
        "CD,gold,listed_forced_labour,yes",
        "CD,gold,listed_forced_child_labour,yes",
        "CD,cobalt,listed_child_labour,yes",
        "CD,cobalt,listed_forced_labour,unknown",
        "CN,coal,listed_child_labour,unknown",
        "CN,coal,listed_forced_labour,yes",
        "BR,gold,listed_child_labour,unknown",
        "MN,fluorspar;gold,listed_child_labour,yes",
        "MN,fluorspar;iron,listed_child_labour,unknown",
        "KH,salt,listed_child_labour,no",
        ",gold,listed_child_labour,unknown",
        "CD,,listed_child_labour,unknown"
    })
    void a_pair_that_is_not_listed_is_not_known_and_never_cleared(
            @Nullable String country, @Nullable String minerals, String attribute, String expected) {
        String[] handled = minerals == null ? new String[0] : minerals.split(";", -1);
        Assessment run = assess(rules, TODAY, actor("M", "mine-site", country, handled));
        assertThat(answer(run, "M", attribute)).isEqualTo(expected);
    }

    @Test
    void an_edition_that_came_later_is_not_known_yet() {
        Assessment run = assess(rules, "2021-06-01", actor("M", "mine-site", "CD", "gold"));
        assertThat(answer(run, "M", "listed_child_labour")).isEqualTo("unknown");
        assertThat(answer(run, "M", "state_action")).isEqualTo("unknown");
    }

    @Test
    void an_answer_of_the_inputs_about_the_actor_counts_before_a_fact() {
        Claims said = Shipped.said(rules.vocabulary(), "listed_child_labour", "no", "2020-01-01");
        Assessment run = assess(rules, TODAY, said, actor("M", "mine-site", "CD", "gold"));

        assertThat(answer(run, "M", "listed_child_labour")).isEqualTo("no");
        assertThat(claimBehind(run, "M", "listed_child_labour").at().file()).isEqualTo("mine.csv");
        assertThat(run.findings().conflicts()).isZero();
    }

    @Test
    void facts_leave_the_claims_of_the_inputs_as_they_are_so_that_another_run_is_the_same() {
        Claims said = Shipped.said(rules.vocabulary(), "workers", "4", "2025-01-01");
        Actor mine = actor("M", "mine-site", "CD", "gold");
        Assessment first = assess(rules, TODAY, said, mine);
        assertThat(first.inputs().claims().size()).isEqualTo(1);
        Assessment again = Assessor.of(rules).asOf(LocalDate.parse(TODAY)).assess(first.inputs());
        assertThat(answer(again, "M", "listed_child_labour")).isEqualTo("yes");
        assertThat(first.inputs().claims().size()).isEqualTo(1);
    }

    @Test
    void actors_of_one_country_share_one_claim() {
        Assessment run =
                assess(rules, TODAY, actor("A", "mine-site", "CD", "gold"), actor("B", "mine-site", "CD", "gold"));
        int place = rules.vocabulary().place("state_action").orElseThrow();
        var column = Objects.requireNonNull(run.findings().standing().table().column(place));
        assertThat(column.claim(0)).isEqualTo(column.claim(1));
    }

    @Test
    void country_facts_answer_of_the_law_the_state_and_the_children() {
        Assessment run = assess(rules, TODAY, actor("M", "mine-site", "CD", "cobalt"));

        assertThat(answer(run, "M", "minimum_age_conforms")).isEqualTo("yes");
        assertThat(answer(run, "M", "state_action")).isEqualTo("minimal");
        assertThat(answer(run, "M", "children_working_share")).isEqualTo("17.4 %");
        assertThat(state(run, "M", "CC-06")).isEqualTo(State.OPEN);
        assertThat(state(run, "M", "CC-07")).isEqualTo(State.OPEN);
        assertThat(Objects.requireNonNull(finding(run, "M", "CC-07")).says()).contains("17.4 %");
    }

    @Test
    void a_doubtful_cell_decides_nothing_alone() {
        Assessment run = assess(rules, TODAY, actor("M", "mine-site", "MS", "sand"));
        assertThat(answer(run, "M", "children_working_share")).isEqualTo("unknown");
        assertThat(state(run, "M", "CC-07")).isEqualTo(State.GAP);
    }

    @Test
    void a_country_that_nobody_assessed_is_a_gap() {
        Assessment run = assess(rules, TODAY, actor("M", "mine-site", "CN", "coal"));
        assertThat(state(run, "M", "CC-05")).isEqualTo(State.GAP);
        assertThat(state(run, "M", "CC-06")).isEqualTo(State.GAP);
    }

    @Test
    void a_gold_trader_in_a_bullion_centre_is_in_a_hub_and_one_elsewhere_is_not_known() {
        Assessment run = assess(
                rules,
                TODAY,
                actor("A", "trader", "AE", "gold"),
                actor("B", "trader", "AE", "tin"),
                actor("C", "trader", "UG", "gold"),
                actor("D", "mine-site", "TG", "gold"),
                actor("E", "mine-site", "BF", "gold"));
        assertThat(answer(run, "A", "in_trade_hub")).isEqualTo("yes");
        assertThat(answer(run, "D", "transit_country")).isEqualTo("yes");
        assertThat(answer(run, "E", "transit_country")).isEqualTo("unknown");
        assertThat(answer(run, "B", "in_trade_hub")).isEqualTo("unknown");
        assertThat(answer(run, "C", "in_trade_hub")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "BO,2025-06-29,unknown",
        "BO,2025-06-30,grey",
        "AE,2026-01-01,none",
        "IR,2026-03-01,black",
        "FR,2026-03-01,unknown"
    })
    void fatf_lists_answer_from_the_day_they_are_known(String country, String day, String expected) {
        Assessment run = assess(rules, day, actor("T", "trader", country, "gold"));
        assertThat(answer(run, "T", "fatf_status")).isEqualTo(expected);
    }

    @Test
    void a_maker_of_batteries_in_china_that_handles_cobalt_makes_a_derived_good() {
        Assessment run =
                assess(rules, TODAY, actor("C", "company", "CN", "cobalt"), actor("D", "company", "DE", "cobalt"));
        assertThat(answer(run, "C", "derived_from_listed")).isEqualTo("yes");
        assertThat(answer(run, "D", "derived_from_listed")).isEqualTo("unknown");
    }

    @Test
    void stale_lists_are_told_in_every_run() {
        Actor mine = actor("M", "mine-site", "CD", "gold");
        assertThat(assess(rules, TODAY, mine).remarks())
                .filteredOn(problem -> problem.code() == Code.N07)
                .extracting(problem -> problem.at() + " " + problem.what())
                .hasSize(2)
                .anyMatch(told ->
                        told.contains("reference/lists.csv") && told.contains("'listed-goods' is of 2022-12-31"));
        assertThat(assess(rules, "2024-06-30", mine).remarks())
                .filteredOn(problem -> problem.code() == Code.N07)
                .isEmpty();
    }

    @Test
    void whoever_reports_is_told_the_day_of_the_oldest_list() {
        Assessment run = assess(rules, TODAY, actor("C", "company", "DE"));
        assertThat(answer(run, "C", "reference_list_oldest")).isEqualTo("2022-12-31");
    }

    /** A fact is never told where the inputs answered, and order does not matter. */
    @Test
    void whatever_the_actors_the_answers_are_the_same_in_any_order() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Actor[] actors = new Actor[12];
            String[] countries = {"CD", "MN", "KH", "CN", "BR", null};
            String[] minerals = {"gold", "tin", "fluorspar", "salt", "coal"};
            for (int i = 0; i < actors.length; i++)
                actors[i] = actor(
                        "A" + i,
                        "mine-site",
                        countries[random.nextInt(countries.length)],
                        minerals[random.nextInt(minerals.length)]);
            Actor[] turned = new Actor[actors.length];
            for (int i = 0; i < actors.length; i++) turned[i] = actors[actors.length - 1 - i];
            Assessment one = assess(rules, TODAY, actors);
            Assessment other = assess(rules, TODAY, turned);
            for (Actor actor : actors)
                for (String attribute : new String[] {"listed_child_labour", "state_action", "c138_ratified"})
                    assertThat(answer(one, actor.id().text(), attribute))
                            .as("seed %d, %s, %s", seed, actor.id(), attribute)
                            .isEqualTo(answer(other, actor.id().text(), attribute));
        }
    }
}
