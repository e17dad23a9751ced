package dev.adit.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.assess.LocalEngine;
import dev.adit.claim.EvidenceGrade;
import dev.adit.gather.Chain;
import dev.adit.rule.Packs;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On the small pack, in which tasks tell of children working, and these of children present. */
class BacktestTest {
    private static final String EARLIER = "2023-01-01";
    private static final String DAY = "2023-06-01";
    private static final String LATER = "2023-06-02";
    private static final int LATEST = Days.of(LocalDate.parse("2024-01-01"));

    /** Ten sites, all visited on the day; children are at every second one. */
    private static Chain visits() {
        Chain chain = new Chain();
        for (int site = 0; site < 10; site++) {
            chain.actors("mine-site", "s" + site);
            chain.says("s" + site, "children_present", outcome(site), DAY);
        }
        return chain;
    }

    private static String outcome(int site) {
        return site % 2 == 0 ? "yes" : "no";
    }

    /** What equals the outcome, said of every site on a day. */
    private static Chain leak(Chain chain, String attribute, String day) {
        for (int site = 0; site < 10; site++) chain.says("s" + site, attribute, outcome(site), day);
        return chain;
    }

    private static BacktestResult run(Chain chain) {
        return new Backtest(Packs.tiny(), new LocalEngine(2))
                .run(chain.inputs(), outcome("children_present"), LATEST, List.of(EarlierEvidence.values()));
    }

    private static Outcome outcome(String attribute) {
        return new Outcome(Packs.vocabulary(), Packs.attribute(attribute));
    }

    private static List<Double> areas(Chain chain) {
        return run(chain).modes().stream()
                .map(mode -> mode.quality().area().value())
                .toList();
    }

    private static ScoredObservation scored(BacktestResult result, EarlierEvidence evidence, String site, String day) {
        int actor = result.network().number(site);
        return result.modes().get(evidence.ordinal()).scored().stream()
                .filter(one ->
                        one.observation().actor() == actor && one.observation().day() == Days.of(LocalDate.parse(day)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_nothing_else_is_known_the_score_tells_nothing() {
        assertThat(areas(visits())).containsExactly(0.5, 0.5);
    }

    @Test
    void what_tells_of_the_outcome_raises_nothing_on_its_own_day() {
        Chain chain = leak(visits(), "children_working", DAY);
        for (int site = 0; site < 10; site += 2) chain.says("s" + site, "children_tasks", "digging", DAY);
        assertThat(areas(chain)).containsExactly(0.5, 0.5);
    }

    @Test
    void the_same_leak_in_an_attribute_that_tells_of_nothing_is_seen() {
        assertThat(areas(leak(visits(), "credible_allegation", DAY))).containsExactly(1.0, 1.0);
    }

    @Test
    void what_is_said_on_a_later_day_is_not_known_yet() {
        assertThat(areas(leak(visits(), "credible_allegation", LATER))).containsExactly(0.5, 0.5);
    }

    @Test
    void what_was_seen_before_counts_with_earlier_evidence_and_not_without() {
        Chain chain = visits();
        for (int site = 0; site < 10; site += 2)
            chain.says("s" + site, "children_working", "yes", EARLIER)
                    .says("s" + site, "children_tasks", "digging", EARLIER);
        assertThat(areas(chain)).containsExactly(0.5, 1.0);
    }

    @Test
    void the_first_of_two_visits_tells_of_the_second_only() {
        Chain chain = visits();
        chain.says("s1", "children_present", "yes", EARLIER).says("s3", "children_present", "no", EARLIER);
        BacktestResult result = run(chain);
        int unseen = scored(result, EarlierEvidence.WITH, "s5", DAY).own().point();
        assertThat(scored(result, EarlierEvidence.WITH, "s1", EARLIER).own().point())
                .isEqualTo(unseen);
        assertThat(scored(result, EarlierEvidence.WITH, "s1", DAY).own().point())
                .isGreaterThan(unseen);
        assertThat(scored(result, EarlierEvidence.WITHOUT, "s1", DAY).own().point())
                .isEqualTo(unseen);
    }

    @Test
    void all_that_is_tied_to_the_outcome_is_hidden_in_whichever_direction() {
        assertThat(outcome("children_tasks").kin())
                .isEqualTo(outcome("children_present").kin())
                .containsExactly("children_present", "children_tasks", "children_working");
        assertThat(outcome("mercury_used").kin()).containsExactly("mercury_used");
    }

    @Test
    void an_actor_counts_once_a_day_by_the_answer_that_counts_everywhere_else() {
        BacktestResult result = run(visits().says("s1", "children_present", "yes", DAY, "other", EvidenceGrade.C));
        assertThat(result.observations()).hasSize(10);
        assertThat(result.positives()).as("the adverse one of a day counts").isEqualTo(6);
    }

    @Test
    void answers_about_actors_that_cannot_have_it_are_counted_and_left_out() {
        Chain chain = visits().actors("smelter", "plant").says("plant", "children_present", "yes", DAY);
        assertThat(run(chain).ofOtherKinds()).isEqualTo(1);
        assertThat(run(visits()).ofOtherKinds()).isZero();
    }

    @Test
    void what_was_seen_after_the_day_of_the_report_is_no_observation() {
        Chain chain = visits().says("s1", "children_present", "yes", "2024-06-01");
        assertThat(run(chain).observations()).hasSize(10);
    }

    @Test
    void without_observations_or_with_one_sort_only_there_is_nothing_to_test() {
        assertThatThrownBy(() -> run(new Chain().actors("mine-site", "s")))
                .isInstanceOf(NothingToTestException.class)
                .hasMessageContaining("nobody observed 'children_present'");
        assertThatThrownBy(() -> run(new Chain().actors("mine-site", "s").says("s", "children_present", "no", DAY)))
                .isInstanceOf(NothingToTestException.class)
                .hasMessageContaining("came out the same");
    }

    @Test
    void a_rule_is_judged_by_what_it_says_where_it_was_answered() {
        List<RuleQuality> rules =
                run(leak(visits(), "credible_allegation", DAY)).modes().get(0).rules();
        List<String> verdicts = new ArrayList<>();
        for (RuleQuality rule : rules)
            verdicts.add(rule.rule().id() + " " + rule.verdict().word());
        assertThat(verdicts).contains("T-08 predicts", "T-03 never answered", "T-02 never answered");
    }

    @Test
    void a_rule_that_says_yes_where_there_is_less_harm_points_the_wrong_way() {
        Chain chain = visits();
        for (int site = 0; site < 10; site++) chain.says("s" + site, "credible_allegation", outcome(site + 1), DAY);
        RuleQuality rule = run(chain).modes().get(0).rules().stream()
                .filter(one -> one.rule().id().equals("T-08"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.verdict()).isEqualTo(RuleQuality.Verdict.WRONG_WAY);
        assertThat(rule.leftOut()).as("the whole is better without it").isEqualTo(-0.5);
    }
}
