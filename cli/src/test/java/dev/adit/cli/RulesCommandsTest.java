package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands about rules and lessons print, on the small pack of the tests of core. */
class RulesCommandsTest {
    private static final Path SMALL = Run.ROOT.resolve("core/src/test/resources/rule/pack");
    private static final Path GOLDEN = Run.ROOT.resolve("cli/src/test/resources/golden");
    private static final Path LESSONS = Run.ROOT.resolve("rulesets/src/main/resources/rulesets/lessons");

    @TempDir
    Path folder = Path.of(".");

    private Path pack = Path.of(".");

    @BeforeEach
    void small_pack() throws IOException {
        pack = folder.resolve("pack");
        copy(SMALL, pack);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target);
            }
        }
    }

    private void change(String file, String was, String is) throws IOException {
        Path path = pack.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(was);
        Files.writeString(path, text.replace(was, is));
    }

    /** Holds a text against its file; {@code -Dgolden=write} writes it anew. */
    private static void holds(String name, String actual) throws IOException {
        Path file = GOLDEN.resolve(name + ".txt");
        if ("write".equals(System.getProperty("golden"))) Files.writeString(file, actual);
        assertThat(actual).as(name + " (-Dgolden=write writes it anew)").isEqualTo(Files.readString(file));
    }

    private String plain(Run run) {
        return (run.out() + run.err()).replace(folder.toString(), "FOLDER");
    }

    @Test
    void examples_are_counted_and_a_failing_one_is_told_with_its_place() throws IOException {
        Run good = Run.of("rules", "test", "--ruleset", pack);
        assertThat(good.code()).isZero();
        holds("rules-test", plain(good));

        change("tiny/rules/T-02.yaml", "{children_present: yes}, expect: yes", "{children_present: no}, expect: yes");
        Run bad = Run.of("rules", "test", "--ruleset", pack);
        assertThat(bad.code()).isEqualTo(4);
        assertThat(bad.err()).contains("T-02.yaml:25:5: error[R08]", "expects yes but gets no");
        assertThat(Run.of("rules", "test", "--ruleset", pack, "--json").out()).contains("\"got\" : \"no\"");
    }

    @Test
    void what_no_example_reaches_is_told_and_ends_with_one() throws IOException {
        Run run = Run.of("rules", "coverage", "--ruleset", pack);
        assertThat(run.code()).isEqualTo(1);
        holds("rules-coverage", plain(run));
    }

    @Test
    void inputs_reach_other_rules_than_examples_do() {
        Run run = Run.of("rules", "coverage", Run.sample("tin"), "--as-of", "2026-01-01", "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\"question\" : \"children_present is yes\"", "\"never\" : [");
    }

    @Test
    void a_draft_is_well_formed_and_its_id_is_taken_from_then_on() throws IOException {
        Run first = Run.of("rules", "new", "T-90", "--title", "Night: \"work\"", "--ruleset", pack);
        assertThat(first.code()).as(first.err()).isZero();
        holds("rules-new", plain(first) + Files.readString(pack.resolve("tiny/rules/T-90.yaml")));
        assertThat(Run.of("rules", "check", "--ruleset", pack).code()).isZero();

        Run again = Run.of("rules", "new", "T-90", "--title", "Other", "--ruleset", pack);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("the id T-90 is taken by tiny/rules/T-90.yaml");
        assertThat(Run.of("rules", "new", "night", "--title", "Other", "--ruleset", pack)
                        .err())
                .contains("not an id such as");
        assertThat(Run.of("rules", "new", "T-91", "--title", "Other").err()).contains("--ruleset is needed");
    }

    @Test
    void equal_packs_end_with_zero_and_a_difference_is_told_by_aspect_and_by_score() throws IOException {
        assertThat(Run.of("rules", "diff", SMALL, pack).code()).isZero();

        change("tiny/rules/T-02.yaml", "strength: 400", "strength: 500");
        change("tiny/rules/T-02.yaml", "children_present: {is: yes}", "children_present: {is: no}");
        Files.delete(pack.resolve("tiny/rules/T-08.yaml"));
        Path network = Files.createDirectories(folder.resolve("net"));
        Files.writeString(network.resolve("actors.csv"), "id,kind,children_present\nm,mine-site,yes\nn,mine-site,\n");
        Files.writeString(network.resolve("flows.csv"), "seller,buyer,commodity,share,link\nm,n,tin,100,VERIFIED\n");
        Run run = Run.of("rules", "diff", SMALL, pack, network, "--as-of", "2026-01-01");
        assertThat(run.code()).isEqualTo(1);
        holds("rules-diff", plain(run));
        assertThat(Run.of("rules", "diff", SMALL, pack, "--json").out()).contains("\"aspect\" : \"meaning\"");
    }

    @Test
    void a_locked_pack_refuses_a_stable_rule_that_means_something_else() throws IOException {
        assertThat(Run.of("rules", "lock", "--ruleset", pack).out()).contains("8 stable rules");
        assertThat(Run.of("rules", "check", "--ruleset", pack).code()).isZero();

        change("tiny/rules/T-02.yaml", "children_present: {is: yes}", "children_present: {is: no}");
        Run run = Run.of("rules", "check", "--ruleset", pack);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("T-02.yaml:1:1: error[R24]: T-02 is stable and means something else");
    }

    @Test
    void an_overlay_that_no_rule_allows_ends_with_four_and_one_that_is_allowed_is_named_in_the_report()
            throws IOException {
        Path overlay = folder.resolve("mine.yaml");
        Files.writeString(overlay, "id: mine\nwhy: our visits\nrules: {CL-02: {enabled: false}}\n");
        Run refused = Run.of("score", Run.sample("tin"), "--as-of", "2026-01-01", "--overlay", overlay);
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("mine.yaml:3:17: error[R21]: CL-02 cannot be switched off");

        Files.writeString(overlay, "id: mine\nwhy: our visits\nrules: {CL-12: {strength: 450}}\n");
        Path output = folder.resolve("out");
        Run run = Run.of(
                "score",
                Run.sample("tin"),
                "--as-of",
                "2026-01-01",
                "--overlay",
                overlay,
                "--profile",
                "sme",
                "-o",
                output);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(output.resolve("manifest.json")))
                .contains("\"id\" : \"mine\"", "\"profile\" : \"sme\"", "\"why\" : \"our visits\"");
        assertThat(Files.readString(output.resolve("report.html"))).contains("strength 450", "our visits");
        assertThat(Run.of("score", Run.sample("tin"), "--profile", "smee").err())
                .contains("did you mean 'sme'?");
    }

    @Test
    void lessons_are_searched_filtered_and_told_with_the_actions_that_rest_on_them() throws IOException {
        copy(LESSONS, pack.resolve("lessons"));
        change("actions/look-closer.yaml", "verified_by:", "lessons: [LL-18]\nverified_by:");
        Run run = Run.of("lessons", "labour", "contractors", "hidden", "--ruleset", pack, "--type", "lesson");
        assertThat(run.code()).isZero();
        holds("lessons", plain(run));
        assertThat(Run.of("lessons", "--ruleset", pack, "--project", "pilares", "--json")
                        .out())
                .contains("LL-07")
                .doesNotContain("LL-15");
        assertThat(Run.of("lessons", "--ruleset", pack, "--evaluation-type", "final")
                        .out())
                .contains("LL-15")
                .doesNotContain("LL-07");
        assertThat(Run.of("lessons", "--type", "leson").err()).contains("did you mean 'lesson'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules test", "rules coverage", "rules new", "rules diff", "rules lock", "lessons"})
    void the_help_of_a_command_ends_in_two_worked_examples(String command) {
        List<String> words = List.of((command + " --help").split(" ", -1));
        Run run = Run.of(words.toArray());
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("  adit " + command)))
                .hasSize(2);
    }
}
