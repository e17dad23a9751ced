package dev.adit.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.finding.State;
import dev.adit.rule.Consequence;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import dev.adit.score.ScoreCard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever finds children and remedies what was done to them never stands worse than whoever says nothing. */
class RemediedNeverWorseTest {
    private static final int REGISTERS = 200;
    private static final String TODAY = "2025-06-01";
    private static final List<String> KINDS = List.of("mine-site", "cooperative", "trading-point", "trader", "smelter");

    @TempDir
    Path folder = Path.of(".");

    private final RuleSet rules = new RuleSetReader(RuleFiles.shipped()).read();

    private Desk desk(String kind) {
        return new Desk(folder).actors("X," + kind + ",Place,CD,cobalt");
    }

    private static String row(String status, Random random, String form, int count, String followUps) {
        String band = List.of("all", "5-11", "12_14", "15_17").get(random.nextInt(4));
        return String.join(
                ",", "2025-04-30,X", status, form, "" + count, followUps, "" + (1 + random.nextInt(20)), band);
    }

    private static String form(Random random) {
        return List.of("hazardous", "worst_form", "child_labour", "light", "all")
                .get(random.nextInt(5));
    }

    /** Every child out of the work and followed up, or its case closed after two visits. */
    private static Desk remedied(Desk desk, Random random) {
        for (int row = random.nextInt(4); row >= 0; row--) {
            int count = random.nextInt(15);
            int visits = random.nextInt(3);
            switch (random.nextInt(4)) {
                case 0 -> desk.cases(row("in_follow_up", random, form(random), count, "" + (count + visits)));
                case 1 -> desk.cases(row("withdrawn", random, form(random), count, "" + (count + visits)));
                case 2 -> desk.cases(row("closed_sustained", random, form(random), count, "" + (2 * count + visits)));
                default -> desk.cases(row("prevented", random, "at_risk", count, ""));
            }
        }
        for (String none :
                List.of("cases_without_plan", "cases_open_without_milestone", "cases_dismissed_without_services"))
            if (random.nextBoolean()) desk.claims("X," + none + ",0,2025-04-30,B");
        if (random.nextBoolean()) desk.claims("X,siblings_unprotected,0,2025-04-30,B");
        if (random.nextBoolean()) desk.claims("X,closed_children_settled,100,2025-04-30,B");
        return desk;
    }

    private static void assertNotWorse(Told spoke, Told silent, String where) {
        ScoreCard one = spoke.of("X").card();
        ScoreCard other = silent.of("X").card();
        assertThat(one.own().point()).as(where).isLessThanOrEqualTo(other.own().point());
        assertThat(one.own().high()).as(where).isLessThanOrEqualTo(other.own().high());
        assertThat(one.score().point())
                .as(where)
                .isLessThanOrEqualTo(other.score().point());
        assertThat(spoke.bandPlace("X")).as(where).isLessThanOrEqualTo(silent.bandPlace("X"));
        assertThat(one.knockout()).as(where).isLessThanOrEqualTo(other.knockout());
    }

    @Test
    void found_and_remedied_never_scores_worse_than_silence_and_never_asks_to_suspend() {
        int remedies = 0;
        int differences = 0;
        for (int seed = 0; seed < REGISTERS; seed++) {
            Random random = new Random(seed);
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            Told silent = desk(kind).on(TODAY, rules);
            Told spoke = remedied(desk(kind), random).on(TODAY, rules);
            assertNotWorse(spoke, silent, "seed " + seed);
            assertThat(spoke.of("X").consequence())
                    .as("seed " + seed + ": to mitigate is to go on buying with a plan, so it is no punishment")
                    .isLessThanOrEqualTo(Consequence.MITIGATE.or(silent.of("X").consequence()));
            if (spoke.findings().stream().anyMatch(one -> one.state() == State.IN_REMEDIATION)) remedies++;
            if (!spoke.of("X").card().own().equals(silent.of("X").card().own())) differences++;
        }
        assertThat(remedies).isGreaterThan(REGISTERS / 4);
        assertThat(differences).isGreaterThan(REGISTERS / 4);
    }

    @Test
    void children_withdrawn_or_prevented_earn_nothing_without_follow_up() {
        for (int seed = 0; seed < REGISTERS; seed++) {
            Random random = new Random(seed);
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            Desk desk = desk(kind);
            boolean isPrevented = random.nextBoolean();
            String form = isPrevented
                    ? "at_risk"
                    : List.of("hazardous", "worst_form", "child_labour").get(random.nextInt(3));
            int count = 1 + random.nextInt(30);
            desk.cases(row(
                    isPrevented ? "prevented" : "withdrawn",
                    random,
                    form,
                    count,
                    random.nextBoolean() && !isPrevented ? "0" : ""));
            Told spoke = desk.on(TODAY, rules);
            // To report cases at all is no silent zero any more (RM-01), whatever became of the children.
            Desk reports = desk(kind);
            Told silent = (isPrevented ? reports : reports.claims("X,cases_reported," + count + ",2025-04-30,C"))
                    .on(TODAY, rules);
            String where = "seed " + seed + " " + kind + (isPrevented ? " prevented" : " withdrawn");
            assertThat(spoke.of("X").card().own().point())
                    .as(where)
                    .isGreaterThanOrEqualTo(silent.of("X").card().own().point());
            assertThat(spoke.bandPlace("X")).as(where).isGreaterThanOrEqualTo(silent.bandPlace("X"));
            assertThat(spoke.state("RM-07", "X")).as(where).isNotEqualTo("open");
        }
    }

    @Test
    void a_case_closed_too_early_is_open() {
        List<String> knockouts = new ArrayList<>();
        for (int visits = 0; visits < 4; visits++) {
            Told told = desk("mine-site")
                    .cases("2025-04-30,X,closed_sustained,hazardous,2," + visits + ",5,15_17")
                    .on(TODAY, rules);
            assertThat(told.yes("X")).contains("RM-06", "CL-02");
            knockouts.add(told.band("X"));
        }
        assertThat(knockouts).containsOnly("CRITICAL");
        Told inTime = desk("mine-site")
                .cases("2025-04-30,X,closed_sustained,hazardous,2,4,5,15_17")
                .on(TODAY, rules);
        assertThat(inTime.yes("X")).doesNotContain("RM-06", "CL-02");
    }

    @Test
    void by_the_letter_of_annex_ii_a_remedied_case_suspends_and_the_report_says_so() {
        Desk desk = desk("mine-site").cases("2025-04-30,X,in_follow_up,hazardous,2,4,5,15_17");
        Told usual = desk.on(TODAY);
        Told literal = desk.overlay("id: literal\nwhy: Annex II to the letter.\nin_remediation: suspend\n")
                .on(TODAY);

        assertThat(usual.of("X").consequence()).isEqualTo(Consequence.MITIGATE);
        assertThat(usual.page()).contains("Cases in remediation mitigate, not suspend");
        assertThat(literal.of("X").consequence()).isEqualTo(Consequence.SUSPEND);
        assertThat(literal.of("X").card()).isEqualTo(usual.of("X").card());
        assertThat(literal.page())
                .doesNotContain("mitigate, not suspend")
                .contains("Annex II to the letter.", "Cases in remediation suspend");
        assertThat(literal.document("manifest.json")).contains("\"in_remediation\" : \"suspend\"");
    }
}
