package dev.adit.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.finding.Finding;
import dev.adit.rule.Consequence;
import dev.adit.value.Truth;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acceptance cases on what is found at a place, and on what is not. */
class FindingCasesTest {
    private static final String TODAY = "2025-06-01";

    @TempDir
    Path folder = Path.of(".");

    private Desk depot() {
        return new Desk(folder).actors("D,trading-point,Depot,CD,cobalt");
    }

    @Test
    void case_12_a_blank_is_unknown_a_bare_no_is_of_the_lowest_grade_and_a_seen_nought_is_known() {
        Told told = new Desk(folder)
                .actors("BLANK,mine-site,Blank,CD,", "NO,mine-site,No,CD,", "SEEN,mine-site,Seen,CD,")
                .claims("BLANK,children_working,,2025-05-01", "NO,children_working,No,2025-05-01")
                .claims("SEEN,children_working,0,2025-05-01,A,visit")
                .score("BLANK", "NO", "SEEN")
                .on(TODAY);

        for (String rule : List.of("CL-04", "CL-13")) {
            assertThat(told.state(rule, "BLANK")).as(rule).isEqualTo("gap");
            assertThat(told.finding(rule, "BLANK").missing()).contains("children_working");
        }
        for (String id : List.of("NO", "SEEN"))
            assertThat(told.state("CL-13", id)).as(id).isEqualTo("clear");
        assertThat(told.state("CL-12", "BLANK")).isEqualTo("gap");
        assertThat(told.yes("BLANK")).isEqualTo(told.yes("NO"));
        assertThat(told.of("BLANK").dataGaps()).isGreaterThan(told.of("SEEN").dataGaps());
        assertThat(told.of("NO").card().score())
                .isEqualTo(told.of("SEEN").card().score());

        Told seenBefore = new Desk(folder)
                .actors("M,mine-site,Mine,CD,")
                .claims("M,children_working,yes,2025-03-01,A,visit", "M,children_working,no,2025-05-01,,letter")
                .on(TODAY);
        Finding conflict = seenBefore.finding(Finding.CONFLICT, "M");
        assertThat(conflict.consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
        assertThat(conflict.says()).contains("grade E", "grade A");

        Told evidence = new Desk(folder)
                .actors("M,mine-site,Mine,CD,")
                .claims("M,children_working,yes,2025-03-01,A,visit", "M,children_working,0,2025-05-01,A,visit")
                .on(TODAY);
        assertThat(evidence.findings()).noneMatch(finding -> finding.rule().equals(Finding.CONFLICT));
    }

    /** A sixteen-year-old sorts ore, with protective gear, twenty hours a week. */
    private Desk sorter(String... claims) {
        return depot().cases("2025-04-30,D,verified,light,1,0,4,15_17").claims(claims);
    }

    @Test
    void case_17_the_national_list_decides_whether_a_sixteen_year_old_may_sort_ore() {
        Told listed = sorter("D,sorting_on_hazard_list,yes,2025-05-01,B").on(TODAY);
        assertThat(listed.state("CL-02", "D")).isEqualTo("open");
        assertThat(listed.finding("CL-02", "D").consequence()).isEqualTo(Consequence.SUSPEND);
        assertThat(listed.state("CL-17", "D")).isEqualTo("clear");

        Told silent = sorter("D,sorting_on_hazard_list,no,2025-05-01,B").on(TODAY);
        assertThat(silent.state("CL-17", "D")).isEqualTo("open");
        assertThat(silent.finding("CL-17", "D").consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
        assertThat(silent.yes("D")).doesNotContain("CL-02", "CL-04", "CL-05", "CL-06");
        assertThat(silent.of("D").card().knockout()).isEqualTo(Truth.NO);

        Told nobodyLooked = sorter().on(TODAY);
        assertThat(nobodyLooked.state("CL-02", "D")).isEqualTo("gap");
        assertThat(nobodyLooked.state("CL-17", "D")).isEqualTo("gap");
    }

    @Test
    void case_18_a_toddler_on_her_mothers_back_is_presence_and_no_child_labour() {
        Told told = new Desk(folder)
                .actors("M,mine-site,Mine,CD,cobalt")
                .claims("M,children_present,yes,2025-05-01,A,visit")
                .on(TODAY);

        Finding presence = told.finding("CL-12", "M");
        assertThat(presence.consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
        assertThat(told.yes("M").stream().filter(rule -> rule.startsWith("CL-")))
                .containsExactly("CL-12");
        assertThat(told.of("M").card().knockout()).isEqualTo(Truth.NO);
        assertThat(told.of("M").consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);

        Told looked = new Desk(folder)
                .actors("M,mine-site,Mine,CD,cobalt")
                .claims("M,children_present,yes,2025-05-01,A,visit", "M,children_working,no,2025-05-01,A,visit")
                .on(TODAY);
        assertThat(looked.yes("M").stream().filter(rule -> rule.startsWith("CL-")))
                .isEmpty();
    }

    @Test
    void case_19_a_green_status_lapses_to_blue_after_a_year_and_counts_as_red_three_years_later() {
        Desk desk = new Desk(folder)
                .actors("M,mine-site,Mine,RW,tin")
                .claims("M,mine_status,green,2024-05-01,B", "M,mine_status_since,2024-05-01,2024-05-01,B");

        assertThat(desk.on("2025-05-01").yes("M")).doesNotContain("SC-04", "SC-05", "SC-06");
        Told lapsed = desk.on("2025-06-01");
        assertThat(lapsed.state("SC-06", "M")).isEqualTo("open");
        assertThat(lapsed.finding("SC-06", "M").consequence()).isEqualTo(Consequence.MITIGATE);
        assertThat(lapsed.yes("M")).doesNotContain("SC-04", "SC-05");
        assertThat(desk.on("2028-05-01").yes("M")).contains("SC-06").doesNotContain("SC-04");
        Told red = desk.on("2028-05-02");
        assertThat(red.state("SC-04", "M")).isEqualTo("open");
        assertThat(red.finding("SC-04", "M").consequence()).isEqualTo(Consequence.SUSPEND);
    }

    @Test
    void case_22_a_promised_remedy_keeps_the_case_open_with_a_way_to_resume() {
        Told told = new Desk(folder)
                .actors("M,mine-site,Mine,CD,cobalt")
                .cases("2025-04-30,M,support_started,hazardous,1,0,4,15_17,CLMRS")
                .claims("M,cases_without_plan,0,2025-05-01,B")
                .on(TODAY);

        assertThat(told.state("CL-02", "M")).isEqualTo("open");
        assertThat(told.finding("CL-02", "M").consequence()).isEqualTo(Consequence.SUSPEND);
        assertThat(told.of("M").consequence()).isEqualTo(Consequence.SUSPEND);
        assertThat(told.of("M").card().score().low()).isEqualTo(1000);
        String page = told.page();
        assertThat(page).contains("Consequence: suspend", "what has to happen before they resume", "Ends a suspension");
        assertThat(page.indexOf("Bring the child out of harm"))
                .isPositive()
                .isLessThan(page.indexOf("Leave only last, and responsibly"));
    }
}
