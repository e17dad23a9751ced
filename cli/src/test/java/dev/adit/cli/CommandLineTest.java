package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts rely on: exit codes, streams, help. */
class CommandLineTest {
    private static final List<Object> GOOD =
            List.of("score", Run.sample("cobalt"), "--as-of", "2026-01-01", "--color", "never");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score",
                "diff",
                "summary",
                "backtest",
                "validate",
                "rules list",
                "rules show",
                "rules check",
                "rules test",
                "rules coverage",
                "rules new",
                "rules diff",
                "rules lock",
                "lessons",
                "backtest",
                "generate",
                "conformance",
                "completion"
            })
    void every_command_has_help_with_examples_and_exit_codes(String command) {
        Run run = Run.of((Object[]) (command + " --help").split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage:", "Examples:", "adit " + command);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void without_arguments_the_help_is_shown() {
        assertThat(Run.of().out()).contains("Usage: adit", "Examples:", "Exit codes:");
    }

    @Test
    void the_version_names_program_and_rule_set() {
        assertThat(Run.of("--version").out()).startsWith("adit 0.1.0").contains("oecd-child-labour");
    }

    @Test
    void results_go_to_standard_output_and_nothing_else_does() {
        Run run = Run.of(GOOD.toArray());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Voltaline Cells", "HIGH", "CL-04");
        assertThat(run.err().lines().filter(line -> !line.startsWith("  help:")))
                .as("lists that are older than 18 months are told in every run")
                .allMatch(line -> line.contains("warning[N07]"));
    }

    @Test
    void json_is_json() {
        Run run = Run.of("score", Run.sample("gold"), "--as-of", "2026-01-01", "--json");
        assertThat(run.out()).startsWith("{\"schema_version\":1").endsWith("}\n");
    }

    @Test
    void a_band_at_or_over_the_line_exits_with_one_and_below_it_with_zero() {
        assertThat(Run.of("score", Run.sample("cobalt"), "--as-of", "2026-01-01", "--fail-on", "high")
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("score", Run.sample("cobalt"), "--as-of", "2026-01-01", "--fail-on", "critical")
                        .code())
                .isZero();
        assertThat(Run.of("score", Run.sample("tin"), "--as-of", "2026-01-01", "--fail-on", "high")
                        .code())
                .isZero();
    }

    @Test
    void a_wrong_command_line_exits_with_two_and_says_what_was_meant() {
        Run run = Run.of("score", "x", "--as-off", "2026-01-01");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--as-of").doesNotContain("\tat ");
        assertThat(Run.of("score", "x", "--as-of", "yesterday").err()).contains("not a date such as 2024-03-01");
        assertThat(Run.of("rules", "show", "ZZ-99").err()).contains("ZZ-99", "known are");
    }

    @Test
    void an_input_that_cannot_be_used_exits_with_three_and_leaves_nothing_behind() {
        Path output = temporary.resolve("out");
        Run run = Run.of("score", temporary.resolve("missing"), "-o", output);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("error[D01]", "help:").doesNotContain("\tat ");
        assertThat(output).doesNotExist();
    }

    @Test
    void too_many_rejected_rows_exit_with_three_and_leave_only_the_rejected_rows() throws IOException {
        Path network = Files.createDirectories(temporary.resolve("net"));
        Files.writeString(network.resolve("actors.csv"), "id,kind\na,trader\nb,company\n");
        Files.writeString(network.resolve("flows.csv"), "seller,buyer,commodity\na,b,gold\na,c,gold\n");
        Path output = temporary.resolve("out");
        Run run = Run.of("score", network, "-o", output);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("error[N01]", "more than the 5 % that --max-rejected allows");
        assertThat(output).isDirectoryContaining("glob:**rejected.csv").isDirectoryNotContaining("glob:**scores.csv");
        assertThat(Run.of("score", network, "--max-rejected", "50").code()).isZero();
    }

    @Test
    void a_refused_run_leaves_no_earlier_result_beside_the_refusal() throws IOException {
        Path network = Files.createDirectories(temporary.resolve("net"));
        Files.writeString(network.resolve("actors.csv"), "id,kind\na,trader\nb,company\n");
        Files.writeString(network.resolve("flows.csv"), "seller,buyer,commodity\na,b,gold\n");
        Path output = temporary.resolve("out");
        assertThat(Run.of("score", network, "-o", output).code()).isZero();
        assertThat(output).isDirectoryContaining("glob:**scores.csv");
        Files.writeString(network.resolve("flows.csv"), "seller,buyer,commodity\na,b,gold\na,c,gold\n");
        assertThat(Run.of("score", network, "-o", output).code()).isEqualTo(3);
        assertThat(output).isDirectoryContaining("glob:**rejected.csv").isDirectoryNotContaining("glob:**scores.csv");
        Files.writeString(network.resolve("flows.csv"), "seller,byer,commodity\na,b,gold\n");
        assertThat(Run.of("score", network, "-o", output).code()).isEqualTo(3);
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void no_threads_at_all_is_a_fault_of_the_command_line() {
        Run run = Run.of("score", Run.sample("tin"), "--threads", "0");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--threads must be at least 1");
    }

    @Test
    void a_broken_rule_set_exits_with_four() throws IOException {
        Path rules = Files.createDirectories(temporary.resolve("rules/mine"));
        Files.writeString(rules.resolve("ruleset.yaml"), "id: [");
        Run run = Run.of("rules", "check", "--ruleset", temporary.resolve("rules"));
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("mine/ruleset.yaml:1", "R01");
    }

    @Test
    void a_folder_that_cannot_be_written_is_a_wrong_command_line() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        Run run = Run.of("score", Run.sample("tin"), "--as-of", "2026-01-01", "-o", file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cannot write");
    }

    @Test
    void terminal_escapes_of_an_input_never_reach_the_terminal() throws IOException {
        Path network = Files.createDirectories(temporary.resolve("net"));
        Files.writeString(network.resolve("actors.csv"), "id,kind,name\na,company,\u001B[31mred\u202Etxt @|red x|@\n");
        Run run = Run.of("score", network, "--as-of", "2026-01-01");
        assertThat(run.out()).doesNotContain("\u001B", "\u202E").contains("red");
    }
}
