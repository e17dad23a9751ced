package dev.adit.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.claim.Claim;
import dev.adit.finding.Finding;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import dev.adit.table.Adverse;
import dev.adit.table.Attribute;
import dev.adit.table.Column;
import dev.adit.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What holds whatever the network: the property checks of the acceptance cases, on the shipped rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcceptancePropertiesTest {
    private static final int NETWORKS = 200;
    private static final String TODAY = RandomTables.TODAY;

    /** Rules that ask suppliers: the evidence is a claim, with the finding of the same rule, at the supplier. */
    private static final Set<String> MAY_REST_ON_OTHERS = Set.of("CC-01", "CC-02", "CC-03", "CC-04", "OR-03", "OR-12");

    /** Tables of the pack whose day nobody read; the report says that no date is given. */
    private static final Set<String> UNDATED = Set.of("reference/trade-hubs.csv", "reference/national-output.csv");

    @TempDir
    Path folder = Path.of(".");

    private RuleSet rules = new RuleSetReader(RuleFiles.shipped()).read();

    @BeforeAll
    void all_rules_are_asked() {
        rules = new RuleSetReader(RuleFiles.shipped()).read();
    }

    private RandomTables tables(long seed) {
        boolean isTidy = seed % 3 == 0;
        return new RandomTables(seed, rules).fill(isTidy ? 100 : 20 + (int) (seed % 5) * 18, isTidy ? 0 : 25);
    }

    private Told told(RandomTables tables) {
        return tables.on(new Desk(folder)).on(TODAY, rules);
    }

    @Test
    void evidence_of_harm_never_lowers_a_band_or_a_knock_out() {
        int raised = 0;
        int compared = 0;
        for (long seed = 0; compared < NETWORKS; seed++) {
            RandomTables tables = tables(seed);
            Told before = told(tables);
            String[] question = tables.question();
            Attribute attribute = attribute(question[1]);
            String answer = tables.harm(attribute);
            if (isAdverse(before, question[0], attribute)) continue;
            compared++;
            tables.claim(question[0], question[1], answer, TODAY, "A");
            Told after = told(tables);
            for (String id : tables.ids()) {
                String where = "seed " + seed + ": " + String.join(" ", question) + " " + answer + ", seen at " + id;
                assertThat(after.bandPlace(id)).as(where).isGreaterThanOrEqualTo(before.bandPlace(id));
                assertThat(after.of(id).card().knockout())
                        .as(where)
                        .isGreaterThanOrEqualTo(before.of(id).card().knockout());
                if (after.bandPlace(id) > before.bandPlace(id)) raised++;
            }
        }
        assertThat(raised).as("bands that evidence raised").isGreaterThan(NETWORKS / 20);
    }

    @Test
    void a_blank_never_makes_anybody_clean() {
        int clean = 0;
        for (long seed = 0; seed < NETWORKS; seed++) {
            RandomTables tables = tables(seed);
            if (tables.claims().isEmpty()) continue;
            Told before = told(tables);
            String claim = tables.one(List.copyOf(tables.claims()));
            String[] cells = claim.split(",", -1);
            Attribute attribute = attribute(cells[1]);
            tables.forget(claim);
            Told after = told(tables);
            boolean wasFavourable = !(attribute.adverse() instanceof Adverse.None)
                    && !attribute.adverse().is(attribute.cell(cells[2]).orElseThrow());
            for (String id : tables.ids()) {
                String where = "seed " + seed + ": without " + claim + ", seen at " + id;
                assertThat(isClean(after, id) && !isClean(before, id)).as(where).isFalse();
                if (wasFavourable)
                    assertThat(after.bandPlace(id)).as(where).isGreaterThanOrEqualTo(before.bandPlace(id));
                if (before.band(id).equals("LOW")) clean++;
            }
        }
        assertThat(clean).as("actors that were low").isGreaterThan(NETWORKS / 10);
    }

    private static boolean isClean(Told told, String id) {
        return told.band(id).equals("LOW") && told.of(id).dataGaps() == 0;
    }

    @Test
    void the_order_of_rows_changes_nothing() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            RandomTables tables = tables(seed);
            Told once = told(tables);
            tables.shuffle();
            Told again = told(tables);
            for (String document : List.of("scores.csv", "questions.csv", "findings.csv"))
                assertThat(withoutRows(again.document(document)))
                        .as("seed " + seed)
                        .isEqualTo(withoutRows(once.document(document)));
        }
    }

    /** Rows and the name of the folder are others in a shuffled copy. */
    private static String withoutRows(String document) {
        return document.replaceAll("desk[0-9]+", "desk").replaceAll("\\.csv([,:])\\d+", ".csv$1");
    }

    @Test
    void the_same_inputs_and_day_give_the_same_bytes() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            Desk desk = tables(seed).on(new Desk(folder));
            Told once = desk.on(TODAY, rules);
            Told again = desk.on(TODAY, rules);
            for (String document : List.of("assessment.json", "findings.csv", "scores.csv", "manifest.json"))
                assertThat(again.document(document)).as("seed " + seed).isEqualTo(once.document(document));
            if (seed % 20 == 0)
                assertThat(again.document("report.html")).as("seed " + seed).isEqualTo(once.document("report.html"));
        }
    }

    @Test
    void every_red_flag_carries_its_rule_source_evidence_and_date() {
        Map<String, Integer> without = new TreeMap<>();
        Set<String> rulesSeen = new TreeSet<>();
        for (long seed = 0; seed < NETWORKS; seed++)
            for (Finding flag : told(tables(seed)).flags()) {
                rulesSeen.add(flag.rule());
                assertThat(flag.rule()).as("seed " + seed).isNotBlank();
                if (flag.evidence().isEmpty()) without.merge(flag.rule(), 1, Integer::sum);
                for (Claim claim : flag.evidence()) {
                    assertThat(claim.source()).as("seed " + seed + " " + flag).isNotBlank();
                    if (!UNDATED.contains(claim.at().file()))
                        assertThat(claim.observedOn())
                                .as("seed " + seed + " " + flag)
                                .isNotNull();
                    assertThat(claim.at().line())
                            .as("seed " + seed + " " + flag)
                            .isPositive();
                }
            }
        assertThat(rulesSeen).hasSizeGreaterThan(60);
        assertThat(without.keySet()).isSubsetOf(MAY_REST_ON_OTHERS);
    }

    private Attribute attribute(String name) {
        return rules.vocabulary().at(rules.vocabulary().place(name).orElseThrow());
    }

    /** Whether the answer that counts today speaks of harm already, so that another one replaces it. */
    private boolean isAdverse(Told told, String id, Attribute attribute) {
        Table table = told.assessment().findings().standing().table();
        int place = rules.vocabulary().place(attribute.name()).orElseThrow();
        int row = told.assessment().inputs().network().number(id);
        Column column = table.column(place);
        return column != null && column.isKnown(row) && attribute.adverse().is(column.cell(row));
    }
}
