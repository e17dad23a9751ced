package dev.adit.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.gather.Chain;
import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.rule.Packs;
import dev.adit.score.ScoreCard;
import dev.adit.value.Range;
import dev.adit.waiver.AppliedWaivers;
import dev.adit.waiver.Waiver;
import dev.adit.waiver.WaiverState;
import dev.adit.waiver.Waivers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mine M with an allegation against it, a trader T and a company C: what waivers move, and what they cannot. */
class WithWaiversTest {
    private static final LocalDate TODAY = LocalDate.parse(Scored.TODAY);

    private static Chain chain() {
        return new Chain()
                .actors("mine-site", "M")
                .actors("trader", "T")
                .actors("company", "C")
                .flow("M", "T", "share=100")
                .flow("T", "C", "share=100")
                .says("M", "hazardous_cases_open", "0", Scored.LATELY)
                .says("M", "children_working", "no", Scored.LATELY)
                .says("M", "children_present", "no", Scored.LATELY)
                .says("M", "armed_interference", "no", Scored.LATELY)
                .says("M", "non_state_interference", "no", Scored.LATELY)
                .says("M", "credible_allegation", "yes", Scored.LATELY)
                .clean(Scored.LATELY, "T");
    }

    private static Waiver waiver(String rule, String actor, String since, String expires) {
        return new Waiver(
                rule,
                actor,
                "looked into",
                "buyer",
                "RS-1",
                since.isEmpty() ? null : LocalDate.parse(since),
                LocalDate.parse(expires),
                Position.text("w.yaml", 2, 5));
    }

    private static Assessment assess(Chain chain, Waiver... waivers) {
        return Assessor.of(Packs.tiny())
                .asOf(TODAY)
                .failingFrom("MEDIUM")
                .waiving(new Waivers("w.yaml", "", List.of(waivers)))
                .assess(chain.inputs());
    }

    private static ScoreCard with(Assessment assessment, String id) {
        return assessment.waivers().card(Scored.actor(assessment, id));
    }

    @Test
    void scores_stay_as_they_are_and_those_with_the_waiver_stand_beside_them() {
        Assessment without = assess(chain());
        Assessment assessment = assess(chain(), waiver("T-08", "M", "", "2024-12-31"));
        ScoredSupplier company = Scored.actor(assessment, "C");

        assertThat(company).isEqualTo(Scored.actor(without, "C"));
        assertThat(company.card().score().low()).isPositive();
        assertThat(with(assessment, "C").score().low()).isZero();
        assertThat(assessment.waivers().moves(company)).isTrue();
        assertThat(assessment.findings().counts(0)).isEqualTo(without.findings().counts(0));
    }

    @Test
    void the_gate_looks_at_the_scores_with_waivers_and_says_how_many_would_fail_without() {
        assertThat(assess(chain()).gate().failing()).isEqualTo(1);
        Gate gate = assess(chain(), waiver("T-08", "M", "", "2024-12-31")).gate();

        assertThat(gate.isShut()).isFalse();
        assertThat(gate.failingWithoutWaivers()).isEqualTo(1);
    }

    @Test
    void what_is_waived_does_not_count_even_where_something_else_stops_the_supplier() {
        Chain chain = chain().says("T", "credible_allegation", "yes", "2024-02-01");
        Assessment assessment = assess(chain, waiver("T-08", "M", "", "2024-12-31"));
        List<String> counted = new ArrayList<>();
        assessment.findings().eachFlag(finding -> {
            if (assessment.gate().counts(finding))
                counted.add(finding.rule() + finding.actor().id().text());
        });

        assertThat(assessment.gate().isShut()).isTrue();
        assertThat(counted).containsExactly("T-08T");
    }

    @ParameterizedTest
    @CsvSource({
        "T-08, M, '', 2024-06-01, IN_FORCE, ''",
        "T-08, M, '', 2024-05-31, EXPIRED, V06",
        "T-08, M, 2024-06-02, 2024-12-31, LATER, ''",
        "T-08, M, 2024-06-01, 2024-07-02, IN_FORCE, ''",
        "T-08, T, '', 2024-12-31, UNUSED, V07",
        "T-03, T, '', 2024-12-31, UNUSED, V07",
    })
    void a_waiver_holds_up_to_its_last_day_and_only_for_what_was_found(
            String rule, String actor, String since, String expires, WaiverState state, String code) {
        Assessment assessment = assess(chain(), waiver(rule, actor, since, expires));
        AppliedWaivers applied = assessment.waivers().applied();
        boolean soon = state == WaiverState.IN_FORCE && expires.equals("2024-06-01");

        assertThat(applied.list()).hasSize(1);
        assertThat(applied.list().get(0).state()).isEqualTo(state);
        assertThat(applied.list().get(0).expiresSoon()).isEqualTo(soon);
        assertThat(applied.excuses(rule, actor)).isEqualTo(state == WaiverState.IN_FORCE);
        assertThat(assessment.gate().isShut()).isEqualTo(state != WaiverState.IN_FORCE);
        assertThat(assessment.remarks())
                .extracting(problem -> problem.code().name())
                .filteredOn(word -> word.startsWith("V"))
                .isEqualTo(soon ? List.of("V08") : code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void what_is_not_known_cannot_be_waived_into_a_no() {
        Assessment assessment = assess(new Chain().actors("mine-site", "M"), waiver("T-08", "M", "", "2024-12-31"));

        assertThat(assessment.waivers().applied().list().get(0).because()).contains("not known");
        assertThat(with(assessment, "M"))
                .isEqualTo(Scored.actor(assessment, "M").card());
    }

    @Test
    void what_is_being_remedied_needs_no_waiver() {
        Chain chain = chain().says("M", "cases_in_remediation", "3", Scored.LATELY);
        AppliedWaivers applied =
                assess(chain, waiver("T-01", "M", "", "2024-12-31")).waivers().applied();

        assertThat(applied.list().get(0).state()).isEqualTo(WaiverState.UNUSED);
        assertThat(applied.list().get(0).because()).contains("being remedied");
        assertThat(applied.remarks()).extracting(Problem::code).containsExactly(Code.V07);
        assertThat(applied.excuses("T-01", "M")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"armed_interference, IN_FORCE", "non_state_interference, UNUSED"})
    void a_rule_that_calls_to_suspend_in_graver_circumstances_can_be_waived_without_them(
            String answer, WaiverState state) {
        Chain chain = chain().says("M", answer, "yes", "2024-02-01");
        AppliedWaivers applied =
                assess(chain, waiver("T-03", "M", "", "2024-12-31")).waivers().applied();

        assertThat(applied.list().get(0).state()).isEqualTo(state);
        assertThat(applied.list().get(0).because().contains("calls to suspend")).isEqualTo(state == WaiverState.UNUSED);
    }

    @Test
    void without_its_first_day_a_waiver_holds_the_twelve_months_before_its_last() {
        assertThat(assess(chain(), waiver("T-08", "M", "", "2025-06-01"))
                        .waivers()
                        .applied()
                        .excuses("T-08", "M"))
                .isTrue();
        AppliedWaivers later =
                assess(chain(), waiver("T-08", "M", "", "2025-06-02")).waivers().applied();
        assertThat(later.list().get(0).state()).isEqualTo(WaiverState.LATER);
        assertThat(later.list().get(0).because()).contains("from 2024-06-02 on");
    }

    @Test
    void an_expired_waiver_stands_beside_its_finding_and_excuses_nothing() {
        AppliedWaivers applied =
                assess(chain(), waiver("T-08", "M", "", "2024-05-31")).waivers().applied();

        assertThat(applied.about("T-08", "M").orElseThrow().words()).contains("EXPIRED");
        assertThat(applied.excusesAny()).isFalse();
    }

    @Test
    void actors_that_are_not_there_are_refused_all_at_once() {
        assertThatThrownBy(() -> assess(
                        chain(), waiver("T-08", "MM", "", "2024-12-31"), waiver("T-08", "name of m", "", "2024-12-31")))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> {
                    assertThat(refused.problems()).extracting(Problem::code).containsExactly(Code.V01, Code.V01);
                    assertThat(refused.problems().toString()).contains("its id is 'M'");
                });
    }

    @Test
    void a_waiver_never_raises_a_score_nor_touches_what_is_without() {
        int moved = 0;
        for (long seed = 0; seed < 60; seed++) {
            Assessment raw = assess(random(seed));
            List<Waiver> waivers = new ArrayList<>();
            raw.findings().eachFlag(finding -> {
                if (List.of("T-02", "T-03", "T-08").contains(finding.rule()))
                    waivers.add(waiver(finding.rule(), finding.actor().id().text(), "", "2024-12-31"));
            });
            Assessment assessment = assess(random(seed), waivers.toArray(Waiver[]::new));
            assertThat(assessment.suppliers()).as("seed " + seed).isEqualTo(raw.suppliers());
            for (ScoredSupplier supplier : assessment.suppliers()) {
                Range with = assessment.waivers().card(supplier).score();
                Range without = supplier.card().score();
                assertThat(with.low()).as("seed " + seed).isLessThanOrEqualTo(without.low());
                assertThat(with.point()).as("seed " + seed).isLessThanOrEqualTo(without.point());
                assertThat(with.high()).as("seed " + seed).isLessThanOrEqualTo(without.high());
                if (assessment.waivers().moves(supplier)) moved++;
            }
        }
        assertThat(moved).isPositive();
    }

    private static Chain random(long seed) {
        Random random = new Random(seed);
        Chain chain =
                new Chain().actors("mine-site", "A", "B").actors("trader", "T").actors("company", "C");
        chain.flow("A", "T", "share=" + random.nextInt(101)).flow("B", "T").flow("T", "C", "share=100");
        for (String actor : Arrays.asList("A", "B"))
            for (String attribute :
                    List.of("children_present", "armed_interference", "non_state_interference", "credible_allegation"))
                if (random.nextInt(3) > 0)
                    chain.says(actor, attribute, random.nextBoolean() ? "yes" : "no", Scored.LATELY);
        return chain;
    }
}
