package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final Path GOLDEN = Run.ROOT.resolve("cli/src/test/resources/diff/tin.txt");

    @TempDir
    Path folder;

    private Path score(String story, String day, Object... more) {
        Path out = folder.resolve(story + day + more.length);
        List<Object> line = new ArrayList<>(List.of("score", Run.sample(story), "--as-of", day, "-q", "-o", out));
        line.addAll(List.of(more));
        assertThat(Run.of(line.toArray()).code()).isZero();
        return out;
    }

    @Test
    void seventeen_months_later_the_tin_story_is_worse_by_evidence_that_expired() throws IOException {
        Run run = Run.of("diff", score("tin", "2026-01-01"), score("tin", "2027-06-01"), "--color", "never");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void a_run_does_not_differ_from_itself() {
        Path one = score("cobalt", "2026-01-01");

        Run run = Run.of("diff", one, one.resolve("assessment.json"), "--color", "never");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("both runs are made of the same", "same 2", "0 differ");
    }

    @Test
    void an_overlay_is_told_as_parameter_and_another_profile_as_rule() throws IOException {
        Path overlay = folder.resolve("ours.yaml");
        Files.writeString(overlay, "id: ours\nwhy: trial\nrules:\n  SC-10: {enabled: false}\n");
        Path old = score("cobalt", "2026-01-01");

        Run overlaid = Run.of("diff", old, score("cobalt", "2026-01-01", "--overlay", overlay), "--color", "never");
        assertThat(overlaid.code()).isEqualTo(1);
        assertThat(overlaid.out()).contains("overlay ours: none -> ", "SC-10  open -> none  at MS-LUSWISHI; parameter");
        Run extended = Run.of(
                "diff", old, score("cobalt", "2026-01-01", "--profile", "extended", "--fail-on", "critical"), "--json");
        assertThat(extended.out()).contains("\"part\" : \"profile\"", "\"what\" : \"only the new run asks the rule\"");
    }

    @Test
    void what_is_no_assessment_ends_with_3_and_the_mend() {
        Run run = Run.of("diff", folder, folder);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("error[C01]", "help: give a folder that 'adit score -o' wrote");
    }

    @Test
    void formats_are_written_when_asked_for_and_taken_away_when_not() {
        Path out = folder.resolve("out");
        Run failing = Run.of(
                "score",
                Run.sample("cobalt"),
                "--as-of",
                "2026-01-01",
                "-q",
                "-o",
                out,
                "--fail-on",
                "high",
                "--format",
                "junit,sarif",
                "--format",
                "dot");
        assertThat(failing.code()).isEqualTo(1);
        assertThat(out.resolve("junit.xml")).exists();
        assertThat(out.resolve("results.sarif")).exists();
        assertThat(out.resolve("network.dot")).exists();
        assertThat(out.resolve("network.graphml")).doesNotExist();
        assertThat(out.resolve("report.html")).content().contains("2 suppliers are HIGH or worse", ">counted<");

        Run.of("score", Run.sample("cobalt"), "--as-of", "2026-01-01", "-q", "-o", out);
        assertThat(out.resolve("junit.xml")).doesNotExist();
        assertThat(out.resolve("report.html")).content().doesNotContain(">counted<");
    }

    @Test
    void a_format_that_is_not_there_or_has_no_place_is_refused() {
        Run unknown = Run.of("score", Run.sample("cobalt"), "-o", folder, "--format", "pdf");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--format pdf: the formats are dot, graphml, junit, sarif");
        assertThat(Run.of("score", Run.sample("cobalt"), "--format", "dot").err())
                .contains("add -o DIR");
    }
}
