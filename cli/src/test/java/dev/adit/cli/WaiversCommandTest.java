package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waivers on the cobalt sample, from the file to every output. */
class WaiversCommandTest {
    private static final String DAY = "2026-01-01";

    @TempDir
    Path folder = Path.of(".");

    private Path file = Path.of(".");

    @BeforeEach
    void name() {
        file = folder.resolve("waivers.yaml");
    }

    private Run add(String rule, String actor, String ticket, String expires, String... more) {
        List<Object> words = new ArrayList<>(List.of("waivers", "add", "--rule", rule, "--actor", actor));
        words.addAll(List.of("--reason", "fence: \"built\"", "--approver", "head of sourcing", "--ticket", ticket));
        words.addAll(List.of("--expires", expires, "--as-of", "2025-06-01", file));
        words.addAll(List.of(more));
        return Run.of(words.toArray());
    }

    private Run cobalt(String command, Object... words) {
        List<Object> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of(Run.sample("cobalt"), "--as-of", DAY, "--waivers", file));
        arguments.addAll(List.of(words));
        return Run.of(arguments.toArray());
    }

    @Test
    void an_entry_is_added_and_the_rest_stays_and_a_trial_writes_nothing() throws IOException {
        Run trial = add("SC-02", "MS-LUSWISHI", "RS-1", "2026-05-31", "--dry-run");
        assertThat(trial.code()).isZero();
        assertThat(trial.out()).contains("ticket: RS-1", "since: 2025-06-01");
        assertThat(file).doesNotExist();

        assertThat(add("SC-02", "MS-LUSWISHI", "RS-1", "2026-05-31").code()).isZero();
        String before = Files.readString(file) + "# seen by the board\n";
        Files.writeString(file, before);
        assertThat(add("OR-12", "SR-HARJU", "RS-2", "2026-05-31").code()).isZero();
        assertThat(Files.readString(file)).startsWith(before).contains("ticket: RS-2");
    }

    @Test
    void comments_and_an_empty_list_are_begun_and_what_ends_a_file_is_told() throws IOException {
        for (String begun : List.of("# ours\n", "# ours\nwaivers: []\n", "# ours\n\nwaivers: [] # none\n")) {
            Files.writeString(file, begun);
            Run run = add("SC-02", "MS-LUSWISHI", "RS-1", "2026-05-31");
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(Files.readString(file)).startsWith("# ours\n").contains("ticket: RS-1");
            assertThat(cobalt("waivers audit").code()).isZero();
        }
        Files.writeString(file, Files.readString(file) + "...\n");
        assertThat(add("OR-12", "SR-HARJU", "RS-2", "2026-05-31").err())
                .contains("error[R04]", "'...'", "take that line out");
    }

    @Test
    void what_could_not_be_followed_is_not_added() throws IOException {
        add("SC-02", "MS-LUSWISHI", "RS-1", "2026-05-31");
        String before = Files.readString(file);

        assertThat(add("CL-02", "MS-LUSWISHI", "RS-1", "2026-05-31").err()).contains("error[V03]", "worst forms");
        assertThat(add("CL-04", "MS-LUSWISHI", "RS-1", "2026-05-31").err()).contains("error[V03]");
        assertThat(add("CC-02", "MS-LUSWISHI", "RS-1", "2026-05-31").err()).contains("error[V03]", "worst forms");
        assertThat(add("SC-02", "MS-LUSWISHI", "RS-1", "2026-05-31").err()).contains("error[V04]");
        assertThat(add("SC-10", "MS-LUSWISHI", "RS-1\n0 suppliers fail", "2026-05-31")
                        .err())
                .contains("error[V09]")
                .doesNotContain("0 suppliers");
        assertThat(add("SC-10", "MS-LUSWISHI", "of a girl aged 12", "2026-05-31")
                        .err())
                .contains("error[V10]", "'ticket'")
                .doesNotContain("girl");
        assertThat(add("SC-2", "*", "RS-1", "2029-05-31").err()).contains("[V01]", "[V02]", "[V05]");
        assertThat(add("SC-10", "MS-LUSWISHI", "RS-1", "2025-05-31").code()).isEqualTo(ExitCode.USAGE.code);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void every_output_shows_the_waiver_with_its_finding() throws IOException {
        add("SC-02", "MS-LUSWISHI", "RS-1", "2026-05-31");
        Path output = folder.resolve("out");
        Run run = cobalt("score", "-o", output, "--fail-on", "high", "--format", "junit,sarif");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS.code);
        assertThat(run.out())
                .contains("waivers in waivers.yaml: 1 in force")
                .contains("SC-02 at MS-LUSWISHI: waived until 2026-05-31 by head of sourcing (RS-1): fence: \"built\"")
                .contains("--fail-on HIGH looks at the scores with waivers: 2 suppliers fail, 2 without");
        for (String name : List.of("findings.csv", "assessment.json", "report.html", "results.sarif", "junit.xml"))
            assertThat(Files.readString(output.resolve(name))).as(name).contains("RS-1", "head of sourcing");
        assertThat(Files.readString(output.resolve("manifest.json"))).contains("waivers.yaml");
        assertThat(Files.readString(output.resolve("scores.csv"))).contains("with_waivers_point");
        assertThat(cobalt("explain MS-LUSWISHI").out()).contains("with waivers: ", "waived until 2026-05-31");
        assertThat(cobalt("summary").out()).contains("with them:  CRITICAL 0  HIGH 2");
    }

    @Test
    void without_waivers_and_with_no_waivers_the_documents_are_the_same() throws IOException {
        add("SC-02", "MS-LUSWISHI", "RS-1", "2026-05-31");
        Path output = folder.resolve("out");
        Run run = cobalt("score", "-o", output, "--no-waivers");
        Path plain = folder.resolve("plain");
        Run.of("score", Run.sample("cobalt"), "--as-of", DAY, "-o", plain);

        assertThat(run.err()).contains("is ignored, as --no-waivers says");
        for (String name : List.of("findings.csv", "scores.csv", "assessment.json", "report.html", "manifest.json"))
            assertThat(output.resolve(name)).as(name).hasSameBinaryContentAs(plain.resolve(name));
    }

    @Test
    void an_audit_tells_expired_and_unused_ones_by_its_exit_code() {
        add("SC-02", "MS-LUSWISHI", "RS-1", "2026-05-31");
        Run sound = cobalt("waivers audit");
        assertThat(sound.code()).isZero();
        assertThat(sound.out()).contains("1 in force");

        add("SC-10", "MS-LUSWISHI", "RS-2", "2025-12-31");
        add("SC-07", "MS-KANDA", "RS-3", "2026-01-31");
        Run stale = cobalt("waivers audit");
        assertThat(stale.code()).isEqualTo(ExitCode.FINDINGS.code);
        assertThat(stale.out()).contains("1 in force, 1 expired, 1 unused").contains("EXPIRED");
        assertThat(stale.err()).contains("warning[V06]", "warning[V07]");
        assertThat(cobalt("waivers audit", "--json").out()).contains("\"state\" : \"expired\"");
        assertThat(cobalt("score").err()).contains("warning[V06]");
    }

    @Test
    void an_audit_tells_what_is_refused_and_a_score_does_not_start() throws IOException {
        Files.writeString(file, """
                waivers:
                  - {rule: SC-02, actor: MS-LUSWISHI, reason: r, approver: a, expires: 2026-05-31}
                  - {rule: SC-10, actor: MS-LUSWISH, reason: r, approver: a, ticket: t, expires: 2026-05-31}
                """);
        Run audit = cobalt("waivers audit");

        assertThat(audit.code()).isEqualTo(ExitCode.INPUT.code);
        assertThat(audit.err())
                .contains("waivers.yaml:2:5: error[R03]: the key 'ticket' is missing")
                .contains("error[V01]: no actor 'MS-LUSWISH'", "did you mean 'MS-LUSWISHI'?");
        assertThat(cobalt("score").code()).isEqualTo(ExitCode.INPUT.code);
        Files.delete(file);
        assertThat(cobalt("score").err()).contains("no such file");
    }
}
