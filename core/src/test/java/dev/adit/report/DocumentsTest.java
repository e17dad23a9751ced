package dev.adit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Assessment;
import dev.adit.assess.Scored;
import dev.adit.claim.EvidenceGrade;
import dev.adit.gather.Chain;
import dev.adit.problem.Problems;
import dev.adit.read.Inputs;
import dev.adit.read.RandomFiles;
import dev.adit.rule.Packs;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import dev.adit.value.ActorId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static final int ROUNDS = 12;

    private static Assessment assess(Path folder, int threads) {
        return Scored.of(Inputs.read(List.of(folder), Packs.vocabulary(), Packs.minerals()), threads);
    }

    @Test
    void a_run_leaves_its_documents_behind() {
        assertThat(Written.all(Scored.of(new Chain().actors("mine-site", "M"))))
                .containsKeys(
                        "assessment.json",
                        "findings.csv",
                        "manifest.json",
                        "questions.csv",
                        "rejected.csv",
                        "scores.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "a\",=1+1", "x\ny\r\nz", "</script><b>", "+1;-1,@x", "'", "\"\"\"", "＝1"})
    void hostile_names_and_sources_break_no_document(String hostile) {
        String id = ActorId.of(hostile).map(ActorId::text).orElse("M");
        Chain chain = new Chain()
                .named("mine-site", id, hostile)
                .named("trader", "T", hostile)
                .flow(id, "T");
        chain.says(id, "hazardous_cases_open", "3", Scored.LATELY, hostile, EvidenceGrade.A);

        Written.all(Scored.of(chain)).forEach((name, text) -> {
            if (name.endsWith(".json") || name.endsWith(".sarif")) assertWellFormed(text);
            if (name.endsWith(".csv")) assertEvenAndHarmless(name, text);
        });
    }

    private static void assertWellFormed(String json) {
        Problems problems = new Problems();
        assertThat(new TreeReader("json", problems).json(json)).get().isInstanceOf(Tree.Mapping.class);
        assertThat(problems.list()).isEmpty();
    }

    private static void assertEvenAndHarmless(String name, String csv) {
        List<List<String>> records = Written.records(csv);
        assertThat(records).as(name).isNotEmpty();
        for (List<String> record : records) {
            assertThat(record).as(name).hasSameSizeAs(records.get(0));
            assertThat(record)
                    .as(name)
                    .noneMatch(cell -> !cell.isEmpty() && "=+@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0);
        }
    }

    @Test
    void the_same_assessment_twice_gives_the_same_bytes(@TempDir Path folder) {
        Assessment assessment = assess(RandomFiles.of(7, 12).write(folder.resolve("in"), 1), 1);

        assertThat(Written.all(assessment)).isEqualTo(Written.all(assessment));
    }

    @Test
    void one_thread_and_two_give_the_same_bytes(@TempDir Path folder) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Path files = RandomFiles.of(seed, 5 + seed).write(folder.resolve("f" + seed), 1);

            assertThat(Written.all(assess(files, 2))).as("seed " + seed).isEqualTo(Written.all(assess(files, 1)));
        }
    }

    @Test
    void rows_in_another_order_give_the_same_scores_and_findings(@TempDir Path folder) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomFiles files = RandomFiles.of(seed, 5 + seed);
            Map<String, String> first = Written.all(assess(files.write(folder.resolve(seed + "a/in"), 1), 1));
            Map<String, String> second = Written.all(assess(files.write(folder.resolve(seed + "b/in"), 2), 1));

            assertThat(second.get("scores.csv")).as("seed " + seed).isEqualTo(first.get("scores.csv"));
            assertThat(second.get("questions.csv")).as("seed " + seed).isEqualTo(first.get("questions.csv"));
            assertThat(without("row", second.getOrDefault("findings.csv", "")))
                    .as("seed " + seed)
                    .isEqualTo(without("row", first.getOrDefault("findings.csv", "")));
        }
    }

    /** Without a column, and without the rows that sentences about conflicts name. */
    private static List<List<String>> without(String heading, String csv) {
        List<List<String>> records = Written.records(csv);
        int column = records.get(0).indexOf(heading);
        return records.stream()
                .map(record -> {
                    List<String> rest = new ArrayList<>(record);
                    rest.remove(column);
                    rest.replaceAll(cell -> cell.replaceAll("[.]csv:[0-9]+", ".csv"));
                    return rest;
                })
                .toList();
    }

    @Test
    void a_manifest_says_what_a_run_was_made_of_and_neither_when_nor_where(@TempDir Path folder) {
        RandomFiles files = RandomFiles.of(3, 6);
        Path here = files.write(folder.resolve("here/in"), 1);
        String manifest = Written.one(assess(here, 1), "manifest.json");

        assertThat(manifest)
                .isEqualTo(Written.one(assess(files.write(folder.resolve("there/in"), 1), 2), "manifest.json"));
        assertThat(manifest)
                .doesNotContain(folder.toString())
                .contains(
                        "\"in/actors.csv\"",
                        "\"as_of\" : \"2024-06-01\"",
                        Packs.tiny().sha256());
        assertThat(manifest.replaceAll("[0-9a-f]{64}", "").replace("2024-06-01", ""))
                .doesNotContainPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}:[0-9]{2}|[0-9]{10}");
    }

    @Test
    void a_finding_leads_to_file_row_and_column() {
        Chain chain = new Chain().actors("mine-site", "M").says("M", "hazardous_cases_open", "12", Scored.LATELY);
        List<List<String>> records = Written.records(Written.one(Scored.of(chain), "findings.csv"));
        List<String> heading = records.get(0);
        List<String> finding = records.get(1);

        assertThat(List.of(
                        "rule", "actor", "answer", "state", "file", "row", "column", "value", "observed_on", "stale"))
                .extracting(name -> finding.get(heading.indexOf(name)))
                .containsExactly(
                        "T-01", "M", "yes", "open", "claims.csv", "3", "value", "10 to 19", Scored.LATELY, "no");
    }

    @Test
    void a_small_count_of_cases_stands_in_no_document() {
        Chain chain = new Chain().actors("mine-site", "M").says("M", "hazardous_cases_open", "7", Scored.LATELY);
        chain.says("M", "hazardous_cases_open", "9", Scored.LATELY, "letter", EvidenceGrade.E);
        Map<String, String> documents = Written.all(Scored.of(chain));

        assertThat(documents.get("findings.csv")).contains("fewer than 10");
        documents.forEach((name, text) -> {
            if (name.endsWith(".csv"))
                for (List<String> record : Written.records(text))
                    assertThat(record).as(name).noneMatch(cell -> cell.matches(".*\\b[79]\\b.*"));
            else assertThat(text).as(name).doesNotContainPattern("[ (\"][79]\\b");
        });
    }

    @Test
    void a_gap_names_what_is_missing_and_leads_to_the_actor() {
        List<List<String>> records =
                Written.records(Written.one(Scored.of(new Chain().actors("mine-site", "M")), "findings.csv"));
        List<String> heading = records.get(0);
        List<String> gap = records.get(1);

        assertThat(List.of("answer", "state", "missing", "file", "row", "column"))
                .extracting(name -> gap.get(heading.indexOf(name)))
                .containsExactly(
                        "unknown",
                        "gap",
                        "hazardous_cases_open; children_working; children_tasks",
                        "actors.csv",
                        "2",
                        "");
    }
}
