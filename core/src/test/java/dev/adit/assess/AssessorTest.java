package dev.adit.assess;

import static dev.adit.assess.Scored.LATELY;
import static dev.adit.assess.Scored.LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.gather.Chain;
import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Problem;
import dev.adit.read.InputSet;
import dev.adit.rule.Consequence;
import dev.adit.rule.Method;
import dev.adit.rule.Packs;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Knockouts;
import dev.adit.value.Range;
import dev.adit.value.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A mine M, a trader T, a smelter S and a company C, one selling to the next over verified links. */
class AssessorTest {
    private final Chain chain = new Chain()
            .actors("mine-site", "M")
            .actors("trader", "T")
            .actors("smelter", "S")
            .actors("company", "C")
            .flow("M", "T", "share=100")
            .flow("T", "S", "share=100")
            .flow("S", "C", "share=100");

    private ScoredSupplier company() {
        return Scored.actor(Scored.of(chain), "C");
    }

    @Test
    void an_open_hazardous_case_is_critical_all_the_way_down() {
        chain.says("M", "hazardous_cases_open", "2", LATELY).clean(LATELY, "T", "S");
        for (String id : List.of("M", "T", "S", "C")) chain.score(id, 1);
        Assessment assessment = Scored.of(chain);

        for (String id : List.of("M", "T", "S", "C")) {
            ScoredSupplier actor = Scored.actor(assessment, id);
            assertThat(actor.card().score()).as(id).isEqualTo(new Range(1000, 1000, 1000));
            assertThat(actor.card().band()).as(id).isEqualTo(Method.CRITICAL);
            assertThat(actor.card().knockout()).as(id).isEqualTo(Truth.YES);
            assertThat(actor.consequence()).as(id).isEqualTo(Consequence.SUSPEND);
        }
        ScoredSupplier company = Scored.actor(assessment, "C");
        assertThat(Objects.requireNonNull(company.card().verdict()).path())
                .extracting(state -> state.substring(0, 1))
                .containsExactly("M", "T", "S", "C");
        assertThat(company.waterfall()).extracting(Waterfall.Bar::change).containsExactly(1000);
        assertThat(company.because()).contains("Name of M");
        assertThat(assessment.portfolio().knockouts()).isEqualTo(4);
    }

    @Test
    void a_case_that_is_long_ago_may_be_critical_and_is_no_knockout() {
        chain.says("M", "hazardous_cases_open", "2", LONG_AGO).clean(LATELY, "T", "S");
        ScoredSupplier company = company();

        assertThat(company.card().knockout()).isEqualTo(Truth.UNKNOWN);
        assertThat(company.card().worstCaseBand()).isEqualTo(Method.CRITICAL);
        assertThat(company.card().band()).isNotEqualTo(Method.CRITICAL);
        assertThat(company.card().score().point()).isBetween(600, 999);
        assertThat(company.card().score().high()).isEqualTo(1000);
        assertThat(Objects.requireNonNull(company.card().verdict()).why()).isEqualTo(Knockouts.Why.UNSCREENED);
        assertThat(company.consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
    }

    @Test
    void a_case_nobody_has_asked_for_is_no_knockout_and_not_low_either() {
        chain.clean(LATELY, "T", "S");
        ScoreCard card = company().card();

        assertThat(card.knockout()).isEqualTo(Truth.NO);
        assertThat(card.verdict()).isNull();
        assertThat(card.score().low()).isZero();
        assertThat(card.score().high()).isLessThan(1000).isGreaterThanOrEqualTo(600);
        assertThat(card.band()).isNotEqualTo("LOW");
    }

    @Test
    void who_was_looked_at_everywhere_and_found_clean_is_low_and_only_watched() {
        chain.clean(LATELY, "M", "T", "S");
        ScoredSupplier company = company();

        assertThat(company.card().score()).isEqualTo(Range.ZERO);
        assertThat(company.card().band()).isEqualTo("LOW");
        assertThat(company.consequence()).isEqualTo(Consequence.MONITOR);
        assertThat(company.waterfall()).isEmpty();
    }

    @Test
    void a_case_that_is_being_remedied_is_no_knockout_and_is_mitigated() {
        chain.says("M", "cases_in_remediation", "14", LATELY)
                .clean(LATELY, "M", "T", "S")
                .score("M", 1);
        ScoredSupplier mine = Scored.actor(Scored.of(chain), "M");

        assertThat(mine.card().knockout()).isEqualTo(Truth.NO);
        assertThat(mine.card().score().low()).isZero();
        assertThat(mine.consequence()).isEqualTo(Consequence.MITIGATE);
    }

    @Test
    void flags_and_gaps_are_counted_at_everybody_upstream_once() {
        chain.says("M", "hazardous_cases_open", "2", LATELY)
                .flow("M", "S", "commodity=tin")
                .flow("M", "T", "commodity=gold");
        ScoredSupplier company = company();

        assertThat(company.actors()).isEqualTo(4);
        assertThat(company.redFlags()).isEqualTo(1);
    }

    @Test
    void without_a_list_of_suppliers_everybody_who_sells_to_nobody_is_scored() {
        chain.actors("trader", "Alone").flow("T", "Alone");
        Assessment assessment = Scored.of(chain);

        assertThat(assessment.named()).isFalse();
        assertThat(assessment.suppliers())
                .extracting(supplier -> supplier.actor().id().text())
                .containsExactlyInAnyOrder("C", "Alone");
    }

    @Test
    void with_a_list_those_on_it_are_scored_by_urgency_and_with_their_weight() {
        chain.actors("trader", "Z").says("M", "hazardous_cases_open", "2", LATELY);
        Assessment assessment = Scored.of(chain.score("Z", 5).score("T", 7));

        assertThat(assessment.named()).isTrue();
        assertThat(assessment.suppliers())
                .extracting(supplier -> supplier.actor().id().text() + " " + supplier.weight())
                .containsExactly("T 7", "Z 5");
    }

    @Test
    void two_traders_who_only_sell_to_each_other_leave_nothing_to_score() {
        Chain loop = new Chain().actors("trader", "A", "B").flow("A", "B").flow("B", "A");

        assertThatThrownBy(() -> Scored.of(loop))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("[N06]: nobody is named to be scored");
    }

    @Test
    void what_was_left_out_and_mended_is_remarked_on() {
        chain.actors("trader", "A", "B")
                .flow("A", "B", "share=100")
                .flow("B", "A", "share=100")
                .flow("M", "S", "share=5");
        chain.flow("A", "T", "to=2023-01-01").says("M", "workers", "5", "2024-06-02");
        List<Problem> remarks = Scored.of(chain).remarks();

        assertThat(remarks).extracting(Problem::code).containsExactlyInAnyOrder(Code.D21, Code.N03, Code.N04, Code.N05);
    }

    @Test
    void who_sold_to_somebody_once_sells_to_nobody_now() {
        Chain over = new Chain().actors("trader", "A", "B").flow("A", "B", "to=2023-01-01");

        assertThat(Scored.of(over).suppliers()).hasSize(2);
    }

    @Test
    void the_phases_of_a_run_are_told_in_order() {
        List<Progress.Phase> told = new ArrayList<>();
        InputSet inputs = chain.inputs();

        Assessor.of(Packs.tiny())
                .asOf(LocalDate.parse(Scored.TODAY))
                .telling(told::add)
                .assess(inputs);

        assertThat(told)
                .containsExactly(
                        Progress.Phase.RESOLVE,
                        Progress.Phase.ASK,
                        Progress.Phase.OWN,
                        Progress.Phase.SPLIT,
                        Progress.Phase.SPREAD,
                        Progress.Phase.SCORE);
    }

    @Test
    void what_is_said_after_the_day_does_not_count() {
        chain.clean(LATELY, "M", "T", "S").says("M", "hazardous_cases_open", "2", "2024-06-02");

        assertThat(company().card().score()).isEqualTo(Range.ZERO);
    }
}
