package dev.adit.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.rule.Consequence;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acceptance cases on audits, and on whom a law asks to report. */
class AuditCasesTest {
    private static final String TODAY = "2025-06-01";

    @TempDir
    Path folder = Path.of(".");

    /** A smelter that takes what a mine digs, of which one child-labour allegation is open. */
    private Desk smelter(String mineral) {
        return new Desk(folder)
                .actors("M,mine-site,Mine,RW," + mineral, "S,smelter,Smelter,MY," + mineral)
                .flows("M,S," + mineral + ",100,VERIFIED")
                .claims("M,credible_allegation,open,2025-05-01,C");
    }

    private static Desk covered(Desk desk, String day) {
        return desk.claims("S,audit_scope_matches,yes," + day + ",B", "S,zero_tolerance_finding_open,no,2025-05-01,B");
    }

    @Test
    void case_14_an_audit_out_of_its_cycle_earns_no_credit_and_a_three_year_cycle_still_does() {
        int unaudited = smelter("tin").on(TODAY).point("S");
        Desk lapsed = covered(smelter("tin").audits("RMAP,S,tin,conformant,2024-04-01,12"), "2024-04-01");
        Told told = lapsed.on(TODAY);
        assertThat(told.state("SM-04", "S")).isEqualTo("open");
        assertThat(told.finding("SM-04", "S").consequence()).isEqualTo(Consequence.MITIGATE);
        assertThat(told.state("SM-05", "S")).isEqualTo("clear");
        assertThat(told.point("S")).isEqualTo(unaudited);

        Told inProgress = covered(smelter("tin").audits("RMAP,S,tin,conformant,2024-04-01,12"), "2024-04-01")
                .overlay("""
                        id: re-assessment
                        why: The scheme's own export says that the re-assessment is in progress.
                        rules:
                          SM-04: {parameters: {grace: 6 months}}
                          SM-05: {parameters: {grace: 6 months}}
                        """)
                .on(TODAY);
        assertThat(inProgress.state("SM-04", "S")).isEqualTo("clear");
        assertThat(inProgress.state("SM-05", "S")).isEqualTo("open");
        assertThat(inProgress.point("S")).isLessThan(unaudited);
        assertThat(inProgress.page()).contains("re-assessment is in progress");

        Told risksBased = covered(smelter("tin").audits("RMAP,S,tin,conformant,2022-12-01,36"), "2022-12-01")
                .on(TODAY);
        assertThat(risksBased.state("SM-04", "S")).isEqualTo("clear");
        assertThat(risksBased.state("SM-05", "S")).isEqualTo("open");
        assertThat(risksBased.point("S")).isLessThan(unaudited);
    }

    @Test
    void case_15_a_plant_that_is_ineligible_has_not_failed_and_is_a_gap() {
        Told told = smelter("tin").audits("RMAP,S,tin,ineligible,2025-03-01,12").on(TODAY);
        assertThat(told.yes("S")).containsExactly("SM-08");
        assertThat(told.state("SM-02", "S")).isEqualTo("clear");
        assertThat(told.of("S").redFlags())
                .isEqualTo(smelter("tin").on(TODAY).of("S").redFlags());
        assertThat(told.finding("SM-08", "S").consequence()).isEqualTo(Consequence.MITIGATE);

        Told failed =
                smelter("tin").audits("RMAP,S,tin,non-conformant,2025-03-01,12").on(TODAY);
        assertThat(failed.yes("S")).containsExactly("SM-02");
        assertThat(failed.of("S").redFlags()).isEqualTo(told.of("S").redFlags() + 1);
    }

    @Test
    void case_16_a_certificate_for_tin_does_not_cover_tantalum() {
        Told told = smelter("tantalum")
                .audits("RMAP,S,tin,conformant,2025-03-01,12")
                .claims("S,zero_tolerance_finding_open,no,2025-05-01,B")
                .on(TODAY);
        assertThat(told.yes("S")).containsExactly("SM-06");
        assertThat(told.finding("SM-06", "S").consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
        assertThat(told.state("SM-05", "S")).isEqualTo("clear");
        assertThat(told.point("S")).isEqualTo(smelter("tantalum").on(TODAY).point("S"));
    }

    private Told importer(String applies) {
        return new Desk(folder)
                .actors("M,mine-site,Mine,BF,gold", "I,company,Importer,DE,gold")
                .flows("M,I,gold,100,DECLARED,,,99")
                .claims("M,credible_allegation,open,2025-05-01,C")
                .claims(
                        "I,report_blocks_missing,7,2025-05-01,C",
                        "I,reporting_law_applies," + applies + ",2025-05-01,C")
                .on(TODAY);
    }

    @Test
    void case_21_an_importer_below_the_threshold_of_a_law_has_no_duty_to_report_and_the_same_score() {
        Told below = importer("no");
        Told above = importer("yes");

        assertThat(below.state("BU-01", "I")).isEqualTo("clear");
        assertThat(above.state("BU-01", "I")).isEqualTo("open");
        assertThat(above.finding("BU-01", "I").consequence()).isEqualTo(Consequence.MONITOR);
        assertThat(below.of("I").card()).isEqualTo(above.of("I").card());
        assertThat(below.of("I").consequence()).isEqualTo(above.of("I").consequence());
        assertThat(below.yes("M")).isEqualTo(above.yes("M"));
        assertThat(List.of(below.of("I").redFlags()))
                .containsExactly(above.of("I").redFlags());
    }
}
