package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.report.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands of the archive print, on the small pack of the tests of core. */
class ArchiveCommandsTest {
    private static final Path SMALL = Run.ROOT.resolve("core/src/test/resources/rule/pack");
    private static final Path GOLDEN = Run.ROOT.resolve("cli/src/test/resources/golden");

    @TempDir
    Path folder = Path.of(".");

    private Path network = Path.of(".");
    private Path archive = Path.of(".");

    @BeforeEach
    void network() throws IOException {
        archive = folder.resolve("archive.db");
        network = Files.createDirectories(folder.resolve("net"));
        Files.writeString(network.resolve("flows.csv"), "seller,buyer,commodity,share,link\nm,t,tin,100,VERIFIED\n");
        mine("yes");
    }

    private void mine(String children) throws IOException {
        Files.writeString(
                network.resolve("actors.csv"),
                "id,kind,name,children_present\nm,mine-site,Mine," + children + "\nt,trader,Trader,\n");
    }

    private Run score(String day, Object... more) {
        Object[] arguments = new Object[more.length + 8];
        List<Object> usual =
                List.of("score", network, "--ruleset", SMALL, "--as-of", day, "--archive", archive.toString());
        for (int i = 0; i < usual.size(); i++) arguments[i] = usual.get(i);
        System.arraycopy(more, 0, arguments, usual.size(), more.length);
        return Run.of(arguments);
    }

    private void threeRuns() throws IOException {
        assertThat(score("2026-01-01").out()).contains("kept as run 1 in ");
        mine("");
        assertThat(score("2026-02-01").out()).contains("kept as run 2 in ");
        assertThat(score("2026-03-01").out()).contains("kept as run 3 in ");
    }

    /** Holds a text against its file; {@code -Dgolden=write} writes it anew. */
    private void holds(String name, String actual) throws IOException {
        String plain = actual.replace(folder.toString(), "FOLDER")
                .replace(Version.text(), "VERSION")
                .replaceAll("[0-9a-f]{64}", "HASH")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "MOMENT");
        Path file = GOLDEN.resolve(name + ".txt");
        if ("write".equals(System.getProperty("golden"))) Files.writeString(file, plain);
        assertThat(plain).as(name + " (-Dgolden=write writes it anew)").isEqualTo(Files.readString(file));
    }

    private Run ask(Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--archive";
        all[arguments.length + 1] = archive;
        Run run = Run.of(all);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @Test
    void three_runs_are_told_as_text() throws IOException {
        threeRuns();
        holds(
                "archive",
                ask("archive", "list").out() + "\n" + ask("archive", "verify").out() + "\n"
                        + ask("trend").out() + "\n" + ask("history", "t").out() + "\n"
                        + ask("history", "m").out());
    }

    @Test
    void three_runs_are_told_as_json() throws IOException {
        threeRuns();
        holds("archive-history-json", ask("history", "Trader", "--json").out());
        holds("archive-trend-json", ask("trend", "--json").out());
        assertThat(ask("archive", "list", "--json").out()).contains("\"manifest\" : \"{", "\"run\" : 3");
        assertThat(ask("archive", "verify", "--json").out()).contains("\"whole\" : true", "\"problems\" : [");
    }

    @Test
    void a_trial_keeps_nothing_and_the_same_run_is_kept_once() {
        assertThat(score("2026-01-01", "--dry-run").out()).contains("would be kept as run 1 in ");
        assertThat(archive).doesNotExist();
        assertThat(score("2026-01-01").out()).contains("kept as run 1 in ");
        assertThat(score("2026-01-01").out()).contains("nothing new since run 1 in ");
        assertThat(score("2026-02-01", "--dry-run").out()).contains("would be kept as run 2 in ");
        assertThat(ask("archive", "list").out()).contains("1 runs in ");
    }

    @Test
    void the_hash_is_told_beside_json_and_not_when_quiet() {
        Run json = score("2026-01-01", "--json");
        assertThat(json.out()).startsWith("{").doesNotContain("kept as run");
        assertThat(json.err()).contains("kept as run 1 in ");
        assertThat(score("2026-02-01", "-q").out()).isEmpty();
    }

    @Test
    void a_hash_that_is_not_there_ends_with_one() {
        score("2026-01-01");
        Run run = Run.of("archive", "verify", "--archive", archive, "--head", "ab12");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error[A08]: no run has the hash ab12");
        assertThat(run.out()).contains("not as they were kept");
    }

    @Test
    void an_archive_that_cannot_be_used_ends_with_three_before_anything_is_written() throws IOException {
        Files.writeString(archive, "no database at all, but a text. ".repeat(100));
        Path output = folder.resolve("out");
        Run run = score("2026-01-01", "-o", output);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("error[A03]", "adit: the archive cannot be used");
        assertThat(output).doesNotExist();
        Run missing = Run.of("trend", "--archive", folder.resolve("none.db"));
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("error[A01]: no such file");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void an_actor_that_no_run_knows_is_a_wrong_command_line() {
        score("2026-01-01");
        Run run = Run.of("history", "Tradr", "--archive", archive);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'Tradr' is in no run of ");
        assertThat(score("2026-01-01", "--dry-run").code()).isZero();
        assertThat(Run.of("score", network, "--dry-run").err()).contains("--dry-run is for --archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "trend", "archive", "archive list", "archive verify"})
    void the_help_of_a_command_ends_in_two_worked_examples(String command) {
        List<String> words = List.of((command + " --help").split(" ", -1));
        Run run = Run.of(words.toArray());
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("  adit " + command)))
                .hasSize(2);
    }
}
