package dev.adit.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.rule.Consequence;
import dev.adit.score.ScoreCard;
import dev.adit.value.Range;
import dev.adit.value.Truth;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acceptance cases on what a cooperative reports, finds, remedies and closes. */
class MonitoringCasesTest {
    private static final String TODAY = "2025-06-01";

    @TempDir
    Path folder = Path.of(".");

    private Desk desk() {
        return new Desk(folder).actors("C,cooperative,Cooperative,CD,cobalt");
    }

    /** No cases, where nobody looks. */
    private Desk unsupportedZero() {
        return desk().claims("C,cases_reported,0,2025-05-01,D", "C,monitoring_system,none,2025-05-01,D");
    }

    /** A monitoring and remediation system that has worked for three years and was reviewed last year. */
    private static Desk monitored(Desk desk, String id) {
        return desk.claims(
                id + ",monitoring_system,clmrs,2025-05-01,B",
                id + ",monitoring_since,2022-03-01,2025-05-01,B",
                id + ",monitoring_reviewed_on,2024-09-01,2025-05-01,A",
                id + ",last_support,2025-03-01,2025-05-01,B",
                id + ",last_identification,2025-04-01,2025-05-01,B",
                id + ",last_follow_up,2025-04-15,2025-05-01,B",
                id + ",follow_up_visits,3,2025-05-01,B",
                id + ",sites_monitored,95,2025-05-01,B");
    }

    @Test
    void case_06_zero_cases_without_monitoring_is_missing_data_and_never_lowers_risk() {
        Told told = unsupportedZero().on(TODAY);
        Told silent = desk().on(TODAY);

        assertThat(told.state("RM-01", "C")).isEqualTo("open");
        assertThat(told.finding("RM-01", "C").consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
        assertThat(told.finding("RM-01", "C").says()).contains("missing data");
        assertThat(told.finding("RM-02", "C").consequence()).isEqualTo(Consequence.MITIGATE);
        assertThat(told.yes("C")).containsExactly("CC-01", "CC-06", "CC-07", "RM-01", "RM-02");
        assertThat(told.band("C")).isEqualTo("MEDIUM");
        for (Function<ScoreCard, Range> range : List.<Function<ScoreCard, Range>>of(ScoreCard::own, ScoreCard::score)) {
            Range zero = range.apply(told.of("C").card());
            Range silence = range.apply(silent.of("C").card());
            assertThat(zero.low()).isGreaterThanOrEqualTo(silence.low());
            assertThat(zero.point()).isEqualTo(silence.point());
            assertThat(zero.high()).isEqualTo(silence.high());
        }
        assertThat(told.state("CL-02", "C")).isEqualTo("gap");
    }

    @Test
    void case_07_zero_cases_by_a_verified_system_is_evidence() {
        Desk desk = monitored(desk(), "C")
                .claims("C,cases_reported,0,2025-05-01,B", "C,area_child_work_share,3,2025-05-01,B")
                .claims("C,children_working,no,2025-04-30,B")
                .cases("2025-04-30,C,verified,all,0,,40,all,CLMRS");
        Told told = desk.on(TODAY);
        Told zero = unsupportedZero().on(TODAY);

        assertThat(told.state("RM-03", "C")).isEqualTo("open");
        for (String quiet : List.of("RM-01", "RM-02", "RM-08", "RM-09", "CL-01", "CL-02", "CL-04"))
            assertThat(told.state(quiet, "C")).as(quiet).isEqualTo("clear");
        assertThat(told.of("C").card().own().point())
                .isLessThan(zero.of("C").card().own().point());
        assertThat(told.of("C").dataGaps()).isLessThan(zero.of("C").dataGaps());
    }

    @Test
    void case_08_zero_cases_where_nearly_half_of_the_children_work_asks_to_look_closer() {
        Told told = monitored(desk(), "C")
                .claims("C,cases_reported,0,2025-05-01,B", "C,area_child_work_share,45,2025-05-01,B")
                .on(TODAY);

        assertThat(told.state("RM-09", "C")).isEqualTo("open");
        assertThat(told.finding("RM-09", "C").consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
        assertThat(told.state("RM-01", "C")).isEqualTo("clear");
    }

    @Test
    void case_09_fourteen_cases_found_and_remedied_are_never_worse_than_a_zero_nobody_looked_for() {
        Desk desk = new Desk(folder)
                .actors("F,cooperative,Finder,CD,cobalt", "Z,cooperative,Zero,CD,cobalt", "M,mine-site,Mine,CD,cobalt")
                .flows("M,F,cobalt,100,VERIFIED", "M,Z,cobalt,100,VERIFIED")
                .nothingWrong("2025-05-01", "M")
                .claims("Z,cases_reported,0,2025-05-01,D", "Z,monitoring_system,none,2025-05-01,D");
        monitored(desk, "F")
                .cases("2025-04-30,F,in_follow_up,hazardous,14,28,40,15_17,CLMRS")
                .claims("F,cases_without_plan,0,2025-05-01,B", "F,cases_open_without_milestone,0,2025-05-01,B");
        Told told = desk.score("F", "Z").on(TODAY);

        assertThat(told.state("CL-02", "F")).isEqualTo("in-remediation");
        assertThat(told.finding("CL-02", "F").consequence()).isEqualTo(Consequence.MITIGATE);
        assertThat(told.finding("CL-02", "F").says()).contains("10 to 19 on the register of 2025-04-30");
        assertThat(told.band("F")).isEqualTo("MEDIUM");
        assertThat(told.of("F").consequence()).isEqualTo(Consequence.MITIGATE);
        assertThat(told.of("F").card().knockout()).isEqualTo(Truth.NO);
        assertThat(told.bandPlace("F")).isLessThanOrEqualTo(told.bandPlace("Z"));
        assertThat(told.rank("Z")).as("the silent one is the more urgent").isLessThan(told.rank("F"));
        assertThat(told.state("CL-02", "Z")).isEqualTo("gap");
        assertThat(told.of("F").dataGaps()).isLessThan(told.of("Z").dataGaps());
        assertThat(told.page()).contains("milestones, measurable within six months");

        Told oneStillWorks = monitored(desk(), "C")
                .cases(
                        "2025-04-30,C,in_follow_up,hazardous,13,26,40,15_17,CLMRS",
                        "2025-04-30,C,verified,hazardous,1,0,40,15_17,CLMRS")
                .on(TODAY);
        assertThat(oneStillWorks.state("CL-02", "C")).isEqualTo("open");
        assertThat(oneStillWorks.band("C")).isEqualTo("CRITICAL");
        assertThat(oneStillWorks.of("C").consequence()).isEqualTo(Consequence.SUSPEND);
    }

    @Test
    void case_10_a_case_closed_by_dismissal_after_one_visit_is_still_open() {
        Told told = desk().cases("2025-04-30,C,closed_sustained,hazardous,1,1,4,15_17,CLMRS")
                .claims("C,cases_dismissed_without_services,1,2025-05-01,B")
                .on(TODAY);

        assertThat(told.yes("C")).contains("CL-02", "RM-05", "RM-06");
        assertThat(told.state("CL-02", "C")).isEqualTo("open");
        assertThat(told.finding("RM-06", "C").consequence()).isEqualTo(Consequence.MITIGATE);
        assertThat(told.state("RM-07", "C")).isEqualTo("clear");
        assertThat(told.band("C")).isEqualTo("CRITICAL");
        assertThat(told.of("C").consequence()).isEqualTo(Consequence.SUSPEND);
    }

    /** A child out of the work for a year, visited three times and at school; then maybe others. */
    private Desk closed(String... later) {
        return desk().cases("2024-04-30,C,closed_sustained,hazardous,1,3,4,all,CLMRS")
                .cases(later)
                .claims("C,closed_children_settled,100,2025-05-01,B", "C,siblings_unprotected,0,2025-05-01,B");
    }

    @Test
    void case_11_a_case_properly_closed_leaves_the_counts_and_a_new_one_within_two_years_is_a_recurrence() {
        Told told = new Desk(folder)
                .actors("C,cooperative,Cooperative,CD,cobalt")
                .cases("2025-04-30,C,closed_sustained,hazardous,1,3,4,all,CLMRS")
                .claims("C,closed_children_settled,100,2025-05-01,B", "C,siblings_unprotected,0,2025-05-01,B")
                .on(TODAY);
        assertThat(told.state("RM-07", "C")).isEqualTo("open");
        assertThat(told.state("CL-02", "C")).isNotEqualTo("open");
        assertThat(told.state("RM-06", "C")).isEqualTo("clear");
        assertThat(told.state("CL-09", "C")).isNotEqualTo("open");
        assertThat(told.of("C").card().knockout()).isEqualTo(Truth.NO);

        Told back =
                closed("2025-04-30,C,re_entered,hazardous,1,0,4,15_17,CLMRS").on(TODAY);
        assertThat(back.state("CL-09", "C")).isEqualTo("open");
        assertThat(back.finding("CL-09", "C").consequence()).isEqualTo(Consequence.MITIGATE);
        assertThat(back.state("CL-02", "C")).isEqualTo("open");

        Told again =
                closed("2025-04-30,C,re_entered,hazardous,2,0,4,15_17,CLMRS").on(TODAY);
        assertThat(again.finding("CL-09", "C").consequence()).isEqualTo(Consequence.SUSPEND);

        // Counts cannot tell a new case from an old one, so the reader leaves that open until somebody says.
        String another = "2025-04-30,C,verified,hazardous,1,0,4,15_17,CLMRS";
        assertThat(closed(another).on(TODAY).state("CL-09", "C")).isEqualTo("gap");
        Told said =
                closed(another).claims("C,cases_after_closure,1,2025-05-01,B").on(TODAY);
        assertThat(said.state("CL-09", "C")).isEqualTo("open");
    }
}
