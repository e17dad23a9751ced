package dev.adit.finding;

import static dev.adit.finding.Asked.LATELY;
import static dev.adit.finding.Asked.LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.claim.EvidenceGrade;
import dev.adit.gather.Chain;
import dev.adit.rule.Consequence;
import org.junit.jupiter.api.Test;

/** What a finding at a mine M asks for, by its state and circumstances. */
class FindingConsequencesTest {
    private final Chain chain = new Chain().actors("mine-site", "M");

    private Consequence consequence(String rule) {
        return Asked.of(chain).finding(rule).consequence();
    }

    @Test
    void an_open_worst_form_suspends() {
        chain.says("M", "hazardous_cases_open", "3", LATELY);

        assertThat(consequence("T-01")).isEqualTo(Consequence.SUSPEND);
    }

    @Test
    void stale_evidence_asks_to_look_again_before_anybody_suspends() {
        chain.says("M", "hazardous_cases_open", "3", LONG_AGO);

        assertThat(consequence("T-01")).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
    }

    @Test
    void a_milder_consequence_is_the_same_for_stale_evidence() {
        chain.says("M", "armed_interference", "yes", LONG_AGO);

        assertThat(consequence("T-03")).isEqualTo(Consequence.MITIGATE);
    }

    @Test
    void graver_circumstances_have_a_graver_consequence() {
        chain.says("M", "armed_interference", "yes", LATELY).says("M", "non_state_interference", "yes", LATELY);

        assertThat(consequence("T-03")).isEqualTo(Consequence.SUSPEND);
    }

    @Test
    void circumstances_that_are_not_known_to_be_graver_have_the_usual_consequence() {
        chain.says("M", "armed_interference", "yes", LATELY);

        assertThat(consequence("T-03")).isEqualTo(Consequence.MITIGATE);
    }

    @Test
    void a_graver_circumstance_alone_that_is_out_of_date_asks_to_look_again_first() {
        chain.says("M", "non_state_interference", "yes", LONG_AGO);

        assertThat(consequence("T-03")).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
    }

    @Test
    void a_graver_circumstance_that_is_out_of_date_does_not_make_an_open_finding_graver() {
        chain.says("M", "armed_interference", "yes", LATELY).says("M", "non_state_interference", "yes", LONG_AGO);

        assertThat(consequence("T-03")).isEqualTo(Consequence.MITIGATE);
    }

    @Test
    void what_is_being_remedied_is_its_own_state_and_is_mitigated() {
        chain.says("M", "hazardous_cases_open", "0", LATELY).says("M", "cases_in_remediation", "14", LATELY);
        Asked asked = Asked.of(chain);
        Finding finding = asked.finding("T-01");

        assertThat(finding.state()).isEqualTo(State.IN_REMEDIATION);
        assertThat(finding.consequence()).isEqualTo(Consequence.MITIGATE);
        assertThat(finding.says()).isEqualTo("Cases at Name of M are being remedied: 10 to 19.");
        assertThat(finding.evidence())
                .extracting(claim -> claim.attribute().name())
                .containsExactly("cases_in_remediation");
        assertThat(asked.findings().counts(0).redFlags()).isEqualTo(1);
    }

    @Test
    void one_open_case_among_many_remedied_ones_is_open_and_suspends() {
        chain.says("M", "hazardous_cases_open", "1", LATELY).says("M", "cases_in_remediation", "13", LATELY);
        Finding finding = Asked.of(chain).finding("T-01");

        assertThat(finding.state()).isEqualTo(State.OPEN);
        assertThat(finding.consequence()).isEqualTo(Consequence.SUSPEND);
    }

    @Test
    void a_remedy_that_nobody_has_followed_up_on_for_a_year_is_no_remedy() {
        chain.says("M", "hazardous_cases_open", "0", LONG_AGO).says("M", "cases_in_remediation", "14", LONG_AGO);

        assertThat(Asked.of(chain).state("T-01")).isEqualTo(State.GAP);
    }

    @Test
    void a_gap_asks_to_look_closer_unless_a_yes_would_ask_to_keep_watching_only() {
        Asked asked = Asked.of(chain);

        assertThat(asked.finding("T-01").consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
        assertThat(asked.finding("T-04").consequence()).isEqualTo(Consequence.MONITOR);
        assertThat(Asked.of(new Chain().actors("company", "C")).finding("T-07").consequence())
                .as("T-07 is no harm, but asks for more than to keep watching")
                .isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
    }

    @Test
    void a_conflict_asks_to_look_closer_only_if_it_is_over_harm() {
        chain.says("M", "hazardous_cases_open", "12", LATELY, "register", EvidenceGrade.B)
                .says("M", "hazardous_cases_open", "15", LATELY, "committee", EvidenceGrade.C);
        assertThat(conflict(chain)).isEqualTo(Consequence.MONITOR);

        Chain harm = new Chain().actors("mine-site", "M");
        harm.says("M", "hazardous_cases_open", "12", LATELY, "register", EvidenceGrade.B)
                .says("M", "hazardous_cases_open", "0", LATELY, "committee", EvidenceGrade.C);
        assertThat(conflict(harm)).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
    }

    private static Consequence conflict(Chain chain) {
        return Asked.of(chain).all().stream()
                .filter(finding -> finding.rule().equals(Finding.CONFLICT))
                .findFirst()
                .orElseThrow()
                .consequence();
    }
}
