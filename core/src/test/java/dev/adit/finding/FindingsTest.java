package dev.adit.finding;

import static dev.adit.finding.Asked.LATELY;
import static dev.adit.finding.Asked.LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.claim.Claim;
import dev.adit.claim.EvidenceGrade;
import dev.adit.gather.Chain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules of the small pack find at one mine, M, and what bears it out. */
class FindingsTest {
    private final Chain chain = new Chain().actors("mine-site", "M");

    @Test
    void nobody_has_said_anything_so_every_rule_leaves_a_gap_that_names_what_would_settle_it() {
        Asked asked = Asked.of(chain);

        assertThat(asked.all()).extracting(Finding::state).containsOnly(State.GAP);
        assertThat(asked.all()).extracting(Finding::answer).containsOnly("unknown");
        assertThat(asked.finding("T-01").missing())
                .containsExactly("hazardous_cases_open", "children_working", "children_tasks");
        assertThat(asked.finding("T-02").missing()).containsExactly("children_present");
        assertThat(asked.findings().counts(0)).isEqualTo(new Findings.Counts(0, 6));
    }

    @Test
    void a_fresh_yes_is_open_and_leads_back_to_its_claim() {
        chain.says("M", "hazardous_cases_open", "12", LATELY, "committee", EvidenceGrade.C);
        Finding finding = Asked.of(chain).finding("T-01");

        assertThat(finding.state()).isEqualTo(State.OPEN);
        assertThat(finding.says()).isEqualTo("Children do hazardous work at Name of M. On record: 10 to 19.");
        assertThat(finding.missing()).isEmpty();
        assertThat(finding.evidence()).hasSize(1);
        assertThat(finding.evidence().get(0).at().toString()).isEqualTo("claims.csv:3, column value");
        assertThat(finding.theme()).isEqualTo("WFCL");
    }

    @Test
    void both_branches_of_a_finding_are_told_and_borne_out() {
        chain.says("M", "hazardous_cases_open", "12", LATELY)
                .says("M", "children_working", "yes", LATELY)
                .says("M", "children_tasks", "digging;washing", LATELY);
        Finding finding = Asked.of(chain).finding("T-01");

        assertThat(finding.says())
                .isEqualTo("Children do hazardous work at Name of M. On record: 10 to 19."
                        + " Seen on 2024-01-01 at: digging; washing.");
        assertThat(finding.evidence())
                .extracting(claim -> claim.attribute().name())
                .containsExactly("children_tasks", "children_working", "hazardous_cases_open");
    }

    @ParameterizedTest(name = "{0} cases are told as {1}")
    @CsvSource({"1, fewer than 10", "9, fewer than 10", "10, 10 to 19"})
    void a_small_count_of_cases_is_not_told(String count, String told) {
        chain.says("M", "hazardous_cases_open", count, LATELY);
        Finding finding = Asked.of(chain).finding("T-01");

        assertThat(finding.says()).endsWith("On record: " + told + ".");
        assertThat(finding.evidence()).extracting(Claim::value).containsExactly(told);
    }

    @Test
    void a_yes_on_stale_evidence_alone_is_stale() {
        chain.says("M", "hazardous_cases_open", "12", LONG_AGO);
        Finding finding = Asked.of(chain).finding("T-01");

        assertThat(finding.state()).isEqualTo(State.STALE);
        assertThat(finding.says()).endsWith("This answer is out of date, and nobody has given another.");
        assertThat(finding.evidence()).hasSize(1);
        assertThat(finding.answer()).isEqualTo("yes");
    }

    @Test
    void stale_evidence_beside_fresh_does_not_make_a_finding_stale() {
        chain.says("M", "hazardous_cases_open", "12", LONG_AGO)
                .says("M", "children_working", "yes", LATELY)
                .says("M", "children_tasks", "digging", LATELY);

        assertThat(Asked.of(chain).state("T-01")).isEqualTo(State.OPEN);
    }

    @Test
    void half_fresh_evidence_of_a_finding_that_needs_both_halves_is_stale() {
        chain.says("M", "hazardous_cases_open", "0", LATELY)
                .says("M", "children_working", "yes", LATELY)
                .says("M", "children_tasks", "digging", LONG_AGO);

        assertThat(Asked.of(chain).state("T-01")).isEqualTo(State.STALE);
    }

    @Test
    void an_answer_that_has_expired_is_not_told_as_if_it_were_known() {
        chain.says("M", "hazardous_cases_open", "0", LONG_AGO)
                .says("M", "children_working", "yes", LATELY)
                .says("M", "children_tasks", "digging", LATELY);

        assertThat(Asked.of(chain).finding("T-01").says())
                .isEqualTo("Children do hazardous work at Name of M. Seen on 2024-01-01 at: digging.");
    }

    @Test
    void somebody_looked_and_found_nothing_so_it_is_clear_and_no_finding() {
        chain.says("M", "hazardous_cases_open", "0", LATELY).says("M", "children_working", "no", LATELY);
        Asked asked = Asked.of(chain);

        assertThat(asked.state("T-01")).isEqualTo(State.CLEAR);
        assertThat(asked.all()).extracting(Finding::rule).doesNotContain("T-01");
    }

    @Test
    void a_clearance_that_has_expired_is_a_gap_that_shows_the_old_answer() {
        chain.says("M", "children_present", "no", LONG_AGO);
        Finding finding = Asked.of(chain).finding("T-02");

        assertThat(finding.state()).isEqualTo(State.GAP);
        assertThat(finding.missing()).containsExactly("children_present");
        assertThat(finding.evidence()).extracting(Claim::value).containsExactly("no");
    }

    @Test
    void a_blank_is_a_gap_and_neither_no_nor_nought() {
        Asked blank = Asked.of(new Chain().actors("mine-site", "M"));
        Asked nought = Asked.of(new Chain().actors("mine-site", "M").says("M", "hazardous_cases_open", "0", LATELY));
        chain.says("M", "hazardous_cases_open", "0", LATELY).says("M", "children_working", "no", LATELY);

        assertThat(List.of(
                        blank.state("T-01"),
                        nought.state("T-01"),
                        Asked.of(chain).state("T-01")))
                .containsExactly(State.GAP, State.GAP, State.CLEAR);
        assertThat(nought.finding("T-01").missing()).containsExactly("children_working", "children_tasks");
    }

    @Test
    void a_control_that_is_in_place_is_told_but_is_no_red_flag() {
        chain.says("M", "monitoring_system", "yes", LATELY);
        Asked asked = Asked.of(chain);

        assertThat(asked.state("T-05")).isEqualTo(State.OPEN);
        assertThat(asked.findings().counts(0).redFlags()).isZero();
    }

    @Test
    void sources_that_disagree_are_a_finding_of_their_own_with_all_of_them() {
        chain.says("M", "children_present", "no", LATELY, "visit", EvidenceGrade.D)
                .says("M", "children_present", "yes", LATELY, "visit", EvidenceGrade.A);
        Asked asked = Asked.of(chain);
        List<Finding> all = asked.all();

        Finding conflict = all.get(all.size() - 1);
        assertThat(conflict.rule()).isEqualTo(Finding.CONFLICT);
        assertThat(conflict.state()).isEqualTo(State.OPEN);
        assertThat(conflict.says())
                .isEqualTo("Sources disagree on 'Children present' on 2024-01-01:"
                        + " yes (visit, claims.csv:4, which counts) and no (visit, claims.csv:3).");
        assertThat(conflict.evidence()).extracting(Claim::value).containsExactly("yes", "no");
        assertThat(asked.findings().counts(0).redFlags())
                .as("T-02 and the conflict")
                .isEqualTo(2);
    }

    @Test
    void sources_that_differ_only_in_how_bad_it_is_are_no_further_red_flag() {
        chain.says("M", "hazardous_cases_open", "12", LATELY, "register", EvidenceGrade.B)
                .says("M", "hazardous_cases_open", "15", LATELY, "committee", EvidenceGrade.C);

        assertThat(Asked.of(chain).findings().counts(0).redFlags()).isEqualTo(1);
    }

    @Test
    void a_lower_graded_answer_that_replaced_an_adverse_one_is_told_with_both() {
        chain.says("M", "children_present", "yes", LATELY, "visit", EvidenceGrade.A)
                .says("M", "children_present", "no", "2024-02-01", "", EvidenceGrade.E);
        List<Finding> all = Asked.of(chain).all();

        Finding conflict = all.get(all.size() - 1);
        assertThat(conflict.rule()).isEqualTo(Finding.CONFLICT);
        assertThat(conflict.says())
                .isEqualTo("A later answer of lower grade counts over an adverse one: on 'Children present'"
                        + " no (source not named, claims.csv:4, grade E, on 2024-02-01, which counts),"
                        + " after yes (visit, claims.csv:3, grade A, on 2024-01-01).");
        assertThat(conflict.evidence()).extracting(Claim::value).containsExactly("no", "yes");
    }

    @Test
    void what_a_rule_of_effect_gap_finds_is_a_data_gap_and_no_red_flag() {
        Findings.Counts silent =
                Asked.of(new Chain().actors("mine-site", "M")).findings().counts(0);
        chain.says("M", "last_visit", "2020-01-01", LATELY);
        Asked asked = Asked.of(chain);

        assertThat(asked.state("T-04")).isEqualTo(State.OPEN);
        assertThat(asked.findings().counts(0)).isEqualTo(silent);
    }

    @Test
    void a_rule_is_not_asked_of_a_kind_it_is_not_for() {
        Asked company = Asked.of(new Chain().actors("company", "C"));

        assertThat(company.all()).extracting(Finding::rule).containsExactly("T-07");
        assertThat(company.findings().counts(0).dataGaps()).isEqualTo(1);
    }
}
