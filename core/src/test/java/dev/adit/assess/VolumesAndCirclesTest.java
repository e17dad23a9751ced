package dev.adit.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.claim.Standing;
import dev.adit.finding.Finding;
import dev.adit.finding.Findings;
import dev.adit.finding.Program;
import dev.adit.finding.State;
import dev.adit.gather.Chain;
import dev.adit.read.InputSet;
import dev.adit.rule.Consequence;
import dev.adit.rule.Method;
import dev.adit.rule.ShippedPack;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped rules on what the network tells. */
class VolumesAndCirclesTest {
    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
    private static final String LATELY = "2024-01-01";

    private static Chain chain() {
        return new Chain(ShippedPack.ruleSet().vocabulary());
    }

    private static List<Finding> flags(Chain chain, int threads) {
        InputSet inputs = chain.inputs();
        Standing standing =
                Standing.of(inputs.claims(), inputs.network().actors().size(), Days.of(TODAY));
        Findings findings =
                new LocalEngine(threads).ask(new Program(ShippedPack.ruleSet()), standing, inputs.network());
        List<Finding> flags = new ArrayList<>();
        findings.eachFlag(flags::add);
        return flags;
    }

    private static Finding flag(List<Finding> flags, String rule, String actor) {
        return flags.stream()
                .filter(one ->
                        one.rule().equals(rule) && one.actor().id().text().equals(actor))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " at " + actor + " is not in " + flags));
    }

    private static Chain goldOf(String country) {
        return chain().in(country, "exporter", "E")
                .actors("refiner", "R")
                .flow("E", "R", "commodity=gold", "kg=500")
                .says("E", "domestic_origin", "yes", LATELY);
    }

    @Test
    void gold_declared_as_mined_where_none_is_dug_is_a_red_flag_that_asks_for_a_closer_look() {
        Finding finding = flag(flags(goldOf("TG"), 1), "OR-02", "E");

        assertThat(finding.state()).isEqualTo(State.OPEN);
        assertThat(finding.consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
        assertThat(finding.says()).contains("on record to dig none: yes");
        assertThat(finding.evidence())
                .anySatisfy(claim -> assertThat(claim.at().toString()).startsWith("flows.csv:4"));
    }

    @Test
    void it_asks_to_suspend_once_nobody_can_explain_it() {
        Chain unexplained = goldOf("TG").says("E", "volume_explained", "no", LATELY);
        assertThat(flag(flags(unexplained, 1), "OR-02", "E").consequence()).isEqualTo(Consequence.SUSPEND);

        Chain explained = goldOf("TG").says("E", "volume_explained", "yes", LATELY);
        assertThat(flag(flags(explained, 1), "OR-02", "E").consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
    }

    @Test
    void without_figures_of_the_country_it_is_a_gap_and_no_flag() {
        assertThat(flags(goldOf("BJ"), 1)).noneMatch(finding -> finding.rule().equals("OR-02"));
    }

    /** Traders A, B and C sell to each other in a circle, and C to a smelter S; a hazardous case is open at A. */
    private static Chain circle() {
        return chain().actors("trader", "A", "B", "C")
                .actors("smelter", "S")
                .flow("A", "B")
                .flow("B", "C")
                .flow("C", "A")
                .flow("C", "S")
                .says("A", "hazardous_cases_open", "1", LATELY);
    }

    @Test
    void everybody_in_a_circle_inherits_the_same_band_by_the_shortest_way() {
        Chain chain = circle();
        for (String id : List.of("A", "B", "C", "S")) chain.score(id, 1);
        Assessment assessment = Assessor.of(ShippedPack.ruleSet()).asOf(TODAY).assess(chain.inputs());

        for (String id : List.of("A", "B", "C", "S"))
            assertThat(Scored.actor(assessment, id).card().band()).as(id).isEqualTo(Method.CRITICAL);
        assertThat(Objects.requireNonNull(Scored.actor(assessment, "S").card().verdict())
                        .path())
                .extracting(state -> state.substring(0, 1))
                .containsExactly("A", "B", "C", "S");
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 4})
    void everybody_in_a_circle_is_told_of_it_on_any_number_of_threads(int threads) {
        List<Finding> flags = flags(circle(), threads);

        for (String id : List.of("A", "B", "C")) {
            Finding finding = flag(flags, "OR-10", id);
            assertThat(finding.consequence()).as(id).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
            assertThat(finding.evidence()).as(id).singleElement().satisfies(claim -> {
                assertThat(claim.source()).isEqualTo("measured in the flows");
                assertThat(claim.observedOn()).isEqualTo(TODAY);
                assertThat(claim.at().file()).isEqualTo("flows.csv");
            });
        }
        assertThat(flags)
                .noneMatch(finding -> finding.rule().equals("OR-10")
                        && finding.actor().id().text().equals("S"));
    }

    @Test
    void what_somebody_said_of_the_circle_counts_before_what_is_measured() {
        Chain chain = circle().says("A", "trades_in_a_circle", "no", LATELY);
        List<Finding> flags = flags(chain, 1);

        assertThat(flags)
                .noneMatch(finding -> finding.rule().equals("OR-10")
                        && finding.actor().id().text().equals("A"));
        assertThat(flag(flags, "OR-10", "B").state()).isEqualTo(State.OPEN);
    }
}
