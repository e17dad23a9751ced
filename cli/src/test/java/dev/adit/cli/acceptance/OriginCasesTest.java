package dev.adit.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.finding.Finding;
import dev.adit.rule.Consequence;
import dev.adit.value.Truth;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acceptance cases on origin, mixing and circles of trade. */
class OriginCasesTest {
    private static final String TODAY = "2025-06-01";
    private static final String LATELY = "2025-05-01";

    @TempDir
    Path folder = Path.of(".");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void clear_desk() {
        desk = new Desk(folder);
    }

    /** A refiner in Dubai that takes in recycled gold only, with a valid audit. */
    private Desk recycler(String documents, String proven) {
        return new Desk(folder)
                .actors("R,refiner,Refiner,AE,gold")
                .flows("?recycled,R,gold,100," + proven)
                .audits("RMAP,R,gold,conformant,2025-01-15,12")
                .claims(
                        "R,source_type,recycled,2025-05-01,C",
                        "R,provenance_documents," + documents + ",2025-05-01,B",
                        "R,audit_scope_matches,yes,2025-01-15,B",
                        "R,zero_tolerance_finding_open,no,2025-01-15,B");
    }

    @Test
    void case_01_recycled_gold_from_a_hub_without_provenance_is_never_clean() {
        for (String proven : List.of("DECLARED", "VERIFIED")) {
            Told told = recycler("no", proven).on(TODAY);

            assertThat(told.yes("R")).as(proven).containsExactly("OR-04");
            assertThat(told.finding("OR-04", "R").consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
            assertThat(told.state("SM-05", "R")).isEqualTo("open");
            assertThat(told.band("R")).as(proven).isEqualTo("MEDIUM");
            assertThat(told.of("R").consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
        }
        Told audited = recycler("no", "DECLARED").on(TODAY);
        Told unaudited = new Desk(folder)
                .actors("R,refiner,Refiner,AE,gold")
                .flows("?recycled,R,gold,100,DECLARED")
                .claims("R,source_type,recycled,2025-05-01,C", "R,provenance_documents,no,2025-05-01,B")
                .on(TODAY);
        assertThat(audited.point("R"))
                .isGreaterThanOrEqualTo(unaudited.point("R") * 6 / 10)
                .isLessThan(unaudited.point("R"));
    }

    @Test
    void case_02_documented_jewellery_scrap_is_no_red_flag_and_low_or_medium_by_country() {
        Told told = recycler("yes", "VERIFIED").on(TODAY);
        assertThat(told.yes("R")).isEmpty();
        assertThat(told.state("OR-04", "R")).isEqualTo("clear");
        assertThat(told.band("R")).isEqualTo("MEDIUM");
        assertThat(told.of("R").card().score().point()).isLessThan(290);

        Told answered = recycler("yes", "VERIFIED")
                .nothingWrong(LATELY, name -> !name.equals("audit_status"), "R")
                .on(TODAY);
        assertThat(answered.yes("R")).isEmpty();
        assertThat(answered.band("R")).isEqualTo("LOW");
        assertThat(answered.of("R").consequence()).isEqualTo(Consequence.MONITOR);
    }

    private Desk togo() {
        return new Desk(folder)
                .actors(
                        "E,exporter,Exporter,TG,gold",
                        "BF,mine-site,Pits across the border,BF,gold",
                        "R,refiner,Refiner,CH,gold")
                .flows("E,R,gold,100,DECLARED,,,500", "BF,E,gold,,INFERRED")
                .claims("E,domestic_origin,yes,2025-05-01,D")
                .score("R", "E");
    }

    @Test
    void case_03_gold_declared_as_mined_where_none_is_dug_is_a_red_flag_and_its_likely_origin_a_hypothesis() {
        Told told = togo().on(TODAY);
        Finding finding = told.finding("OR-02", "E");
        assertThat(finding.consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
        assertThat(finding.says()).contains("on record to dig none");
        assertThat(told.of("E").consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
        assertThat(told.of("E").card().knockout()).isEqualTo(Truth.NO);

        assertThat(told.yes("BF")).contains("CC-01", "CC-02");
        assertThat(told.state("CC-01", "R")).isEqualTo("gap");
        assertThat(told.state("CC-02", "R")).isEqualTo("gap");
        assertThat(told.yes("R")).isEmpty();

        Told unexplained = togo().claims("E,volume_explained,no,2025-05-01,C").on(TODAY);
        assertThat(unexplained.finding("OR-02", "E").consequence()).isEqualTo(Consequence.SUSPEND);
        assertThat(unexplained.of("E").consequence()).isEqualTo(Consequence.SUSPEND);

        Told explained = togo().claims("E,volume_explained,yes,2025-05-01,C").on(TODAY);
        assertThat(explained.finding("OR-02", "E").consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
    }

    private Desk smelter() {
        return new Desk(folder)
                .actors("L,mine-site,Big mine,CA,cobalt", "A,mine-site,Pits,CA,cobalt", "S,smelter,Smelter,CN,cobalt")
                .claims("L,extraction_method,industrial,2025-05-01,B", "A,extraction_method,artisanal,2025-05-01,B")
                .cases("2025-04-30,A,verified,hazardous,1,0,4")
                .nothingWrong(LATELY, "L", "S");
    }

    @Test
    void case_04_a_fifth_of_artisanal_feed_with_a_hazardous_case_is_inherited_whole_and_its_share_is_told() {
        Desk mixed = smelter()
                .flows("L,S,cobalt,80,VERIFIED,mass-balance", "A,S,cobalt,20,VERIFIED,mass-balance")
                .claims("S,segregation_verified,no,2025-05-01,B", "S,artisanal_share,20,2025-05-01,C");
        Told told = mixed.on(TODAY);

        assertThat(told.yes("S")).contains("OR-12");
        assertThat(told.finding("CL-02", "A").consequence()).isEqualTo(Consequence.SUSPEND);
        assertThat(told.band("S")).isEqualTo("CRITICAL");
        assertThat(told.of("S").card().score().low()).isEqualTo(1000);
        assertThat(told.of("S").consequence()).isEqualTo(Consequence.SUSPEND);
        assertThat(told.of("S").because()).contains("Pits");
        assertThat(told.document("scores.csv")).contains("A > S");
        assertThat(told.of("S").card().volumeAtRisk()).isEqualTo(200_000);
        assertThat(told.page()).contains("by volume 20 % at risk; 0 % of unknown origin");
    }

    @Test
    void case_05_segregated_lots_inherit_only_what_is_in_them_as_long_as_somebody_verifies_it() {
        Desk lots = smelter()
                .actors("B,company,Buyer of industrial lots,DE,", "C,company,Buyer of the rest,DE,")
                .flows(
                        "L,S,cobalt,80,VERIFIED,segregated,lsm",
                        "A,S,cobalt,20,VERIFIED,mass-balance",
                        "S,B,cobalt,100,VERIFIED,segregated,lsm",
                        "S,C,cobalt,100,VERIFIED,mass-balance")
                .claims("S,artisanal_share,20,2025-05-01,C")
                .nothingWrong(LATELY, "B", "C");
        Told told = lots.on(TODAY);

        assertThat(told.yes("S")).isEmpty();
        assertThat(told.state("OR-12", "S")).isEqualTo("clear");
        assertThat(told.band("C")).isEqualTo("CRITICAL");
        assertThat(told.of("C").consequence()).isEqualTo(Consequence.SUSPEND);
        assertThat(told.of("B").card().knockout()).isEqualTo(Truth.NO);
        assertThat(told.band("B")).isEqualTo("LOW");
        assertThat(told.of("B").consequence()).isEqualTo(Consequence.MONITOR);

        Told nextYear = lots.on("2026-05-02");
        assertThat(nextYear.of("B").card().knockout()).isEqualTo(Truth.UNKNOWN);
        assertThat(nextYear.band("B")).isNotEqualTo("LOW");
        assertThat(nextYear.of("B").consequence()).isGreaterThan(Consequence.MONITOR);
        assertThat(nextYear.document("questions.csv")).contains("segregation_verified");

        Told foundMixed = lots.claims("S,segregation_verified,no,2025-05-15,A").on(TODAY);
        assertThat(foundMixed.band("B")).isEqualTo("CRITICAL");
    }

    @Test
    void case_13_a_circle_of_traders_ends_with_one_band_and_one_shortest_path() {
        Told told = desk.actors(
                        "A,trader,Trader A,CD,tin",
                        "B,trader,Trader B,RW,tin",
                        "C,trader,Trader C,RW,tin",
                        "S,smelter,Smelter,MY,tin")
                .flows("A,B,tin,,VERIFIED", "B,C,tin,,VERIFIED", "C,A,tin,,VERIFIED", "C,S,tin,100,VERIFIED")
                .table("incidents", "A,2025-04-01,1,open,2025-05-01")
                .score("A", "B", "C", "S")
                .on(TODAY);

        for (String trader : List.of("A", "B", "C")) {
            assertThat(told.yes(trader)).as(trader).contains("OR-10");
            assertThat(told.finding("OR-10", trader).consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
            assertThat(told.band(trader)).as(trader).isEqualTo(told.band("A"));
            assertThat(told.point(trader)).as(trader).isEqualTo(told.point("A"));
        }
        assertThat(told.state("OR-10", "S")).isEqualTo("clear");
        assertThat(told.of("S").card().path())
                .extracting(step -> step.state().substring(0, 1))
                .containsExactly("A", "B", "C", "S");
        assertThat(told.document("scores.csv")).contains("A > B > C > S").doesNotContain("> A > B > C > S");
    }

    @Test
    void case_20_a_pair_taken_off_a_list_is_told_with_edition_and_date() {
        desk.actors("M,mine-site,Mine,MN,fluorspar");
        Told before = desk.on("2023-06-01");
        Finding listed = before.finding("CC-01", "M");
        assertThat(listed.consequence()).isEqualTo(Consequence.ENHANCED_DUE_DILIGENCE);
        assertThat(listed.says()).contains("as of 2022-12-31");
        assertThat(listed.evidence()).singleElement().satisfies(claim -> {
            assertThat(claim.source()).contains("2022");
            assertThat(Objects.toString(claim.observedOn())).isEqualTo("2022-12-31");
            assertThat(claim.at().file()).isEqualTo("reference/listed-goods.csv");
        });

        assertThat(before.page()).contains("as of 2022-12-31", "edition 2022");

        Told after = desk.on("2025-01-01");
        assertThat(after.yes("M")).doesNotContain("CC-01");
        assertThat(after.state("CC-01", "M")).isEqualTo("clear");
        assertThat(after.document("manifest.json")).contains("2022, with the removals of 2024", "2022-12-31");
        assertThat(after.page()).contains("'listed-goods' is of 2022-12-31 (2022, with the removals of 2024");
    }
}
