package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.cli.report.Runs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @BeforeEach
    void network() {
        Runs.table(
                folder,
                "actors.csv",
                "id,kind,name,country,minerals",
                "m,mine-site,Mine,CD,tin",
                "t,trader,Trader,RW,",
                "u,trader,Other,,");
        Runs.table(
                folder,
                "flows.csv",
                "seller,buyer,commodity,share,link",
                "m,t,tin,100,VERIFIED",
                "m,u,tin,100,VERIFIED");
    }

    @Test
    void without_a_word_it_groups_by_country_by_mineral_and_by_band() {
        assertThat(run()).isZero();
        assertThat(out.toString().lines().filter(line -> line.contains("suppliers  weight")))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("country", "mineral", "band");
        assertThat(out.toString()).contains("2 actors that sell to nobody").contains("counts in the row of each");
    }

    @Test
    void a_plus_groups_by_both_at_once() {
        assertThat(run("--by", "country+kind")).isZero();
        assertThat(out.toString()).contains("RW         trader").contains("not known  trader");
        assertThat(out.toString()).doesNotContain("counts in the row of each");
    }

    @Test
    void json_is_an_object_of_arrays() {
        assertThat(run("--by", "kind,country+mineral", "--json")).isZero();
        assertThat(out.toString().replaceAll("\\s", ""))
                .startsWith("{\"kind\":[{\"kind\":\"trader\",\"suppliers\":2,\"weight\":2,\"worst_point\":")
                .contains("\"country+mineral\":[{\"country\":\"RW\",\"mineral\":\"tin\",\"suppliers\":1")
                .contains("\"volume_at_risk_ppm\":")
                .endsWith("}]}");
    }

    @Test
    void what_nothing_is_grouped_by_is_a_usage_error_that_names_what_was_meant() {
        assertThat(run("--by", "country,mineraal")).isEqualTo(ExitCode.USAGE.code);
        assertThat(err.toString()).contains("'mineraal' is nothing to group by; did you mean 'mineral'?");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void too_many_rejected_rows_are_refused() {
        Runs.table(folder, "flows.csv", "seller,buyer,commodity", "m,t,tin", "m,nobody,tin");
        assertThat(run("--max-rejected", "1")).isEqualTo(ExitCode.INPUT.code);
        assertThat(err.toString()).contains("nothing was scored");
    }

    @Test
    void the_help_ends_in_two_worked_examples() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Examples:").contains("--by country+mineral");
    }

    private int run(String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "summary";
        arguments[1] = folder.toString();
        arguments[2] = "--as-of";
        arguments[3] = "2024-03-01";
        System.arraycopy(options, 0, arguments, 4, options.length);
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        int code = Main.run(console, arguments);
        console.out.flush();
        console.err.flush();
        return code;
    }
}
