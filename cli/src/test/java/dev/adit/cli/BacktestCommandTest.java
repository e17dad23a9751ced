package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.cli.report.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestCommandTest {
    @TempDir
    Path folder;

    /** Twelve sites in three territories; where armed actors interfere, children are there, but for two sites. */
    @BeforeEach
    void network() {
        List<String> actors = new ArrayList<>(List.of("id,kind,name,country,region"));
        List<String> claims = new ArrayList<>(List.of("actor,attribute,value,observed_on,source,grade"));
        for (int site = 0; site < 12; site++) {
            String day = "2023-01-" + (10 + site);
            actors.add("s" + site + ",mine-site,Site " + site + ",CD,\"Province, T" + site % 3 + "\"");
            boolean children = site % 2 == 0;
            boolean armed = site < 10 == children;
            claims.add("s" + site + ",children_present," + word(children) + "," + day + ",visit,A");
            claims.add("s" + site + ",armed_interference," + word(armed) + "," + day + ",visit,A");
            claims.add("s" + site + ",non_state_interference,no," + day + ",visit,A");
        }
        Runs.table(folder, "actors.csv", actors.toArray(String[]::new));
        Runs.table(folder, "claims.csv", claims.toArray(String[]::new));
    }

    private static String word(boolean answer) {
        return answer ? "yes" : "no";
    }

    private Run run(Object... more) {
        List<Object> words = new ArrayList<>(List.of("backtest", folder, "--as-of", "2024-01-01"));
        words.addAll(List.of(more));
        return Run.of(words.toArray());
    }

    @Test
    void it_prints_what_was_observed_and_how_the_score_does_with_both_sorts_of_evidence() {
        Run run = run("--outcome", "children_present");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("12 observations of 12 actors on 12 days; 6 positive, 50.0 %")
                .containsSubsequence("WITHOUT earlier evidence", "AUC 0.", "tenth", "never answered", "WITH earlier");
    }

    @Test
    void json_has_the_area_at_the_top() {
        Run run = run("--outcome", "children_present", "--json", "--earlier-evidence", "without");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s", ""))
                .startsWith("{\"outcome\":\"children_present\"")
                .containsPattern(
                        "\"auc\":\\{\"value\":0\\.\\d{4},\"low\":0\\.\\d{4},\"high\":[01]\\.\\d{4}},\"without\":\\{")
                .doesNotContain("\"with\":");
    }

    @Test
    void every_run_prints_the_same_bytes() {
        Object[] words = {"--outcome", "children_present", "--json"};
        assertThat(run(words).out()).isEqualTo(run(words).out());
    }

    @Test
    void observations_and_proposals_are_written_where_they_are_asked_for() throws IOException {
        Path csv = folder.resolve("out/observations.csv");
        Path overlay = folder.resolve("out/proposed.yaml");
        Run run = run("--outcome", "children_present", "--csv", csv, "--calibrate", overlay);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("by place, territories held back", "by time, later days held back");
        assertThat(Files.readAllLines(csv))
                .hasSize(1 + 2 * 12)
                .startsWith("actor,kind,country,region,day,outcome,earlier_evidence,low,point,high");
        assertThat(Files.readString(overlay)).contains("id: calibrated-children-present", "SHA-256");
        assertThat(run("--outcome", "children_present", "--overlay", overlay).code())
                .isZero();
    }

    @Test
    void an_outcome_that_is_not_there_is_a_slip_of_the_command_line() {
        Run run = run("--outcome", "children_presnt");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("unknown attribute 'children_presnt'", "did you mean 'children_present'?");
        assertThat(run("--outcome", "last_visit").code()).isEqualTo(2);
    }

    @Test
    void where_nothing_was_observed_or_all_came_out_the_same_it_says_so_and_fails() {
        Run nothing = run("--outcome", "children_working");
        assertThat(nothing.code()).isEqualTo(3);
        assertThat(nothing.err()).contains("nobody observed 'children_working' on a known day");
        Run same = run("--outcome", "non_state_interference");
        assertThat(same.code()).isEqualTo(3);
        assertThat(same.err()).contains("all 12 observations", "came out the same");
    }
}
