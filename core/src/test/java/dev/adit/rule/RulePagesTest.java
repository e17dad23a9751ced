package dev.adit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.finding.ExampleRun;
import dev.adit.problem.Golden;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code rule/pages} is laid over the small pack; {@code expected.txt} is what its author is told. */
class RulePagesTest {
    private static final String EXPECTED = "expected.txt";

    static List<String> cases() {
        return Golden.cases("rule/pages", 30);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_fault_in_a_pack_is_told_where_what_and_how_to_mend_it(String name, @TempDir Path pack) {
        lay(Golden.folder("rule/pack"), pack);
        lay(Golden.folder("rule/pages/" + name), pack);

        Golden.holds("rule/pages/" + name + "/" + EXPECTED, page(pack));
    }

    @Test
    void a_pack_without_faults_is_told_nothing(@TempDir Path pack) {
        lay(Golden.folder("rule/pack"), pack);
        assertThat(page(pack)).isEmpty();

        for (String good : List.of("good", "good-parameters")) {
            lay(Golden.folder("rule/pages/" + good), pack);
            assertThat(page(pack)).isEmpty();
        }
    }

    @Test
    void a_folder_without_a_rule_set_and_one_with_two_are_told_apart(@TempDir Path pack) {
        assertThat(page(pack)).startsWith("ruleset.yaml: error[R10]: no folder with a ruleset.yaml\n");

        for (String set : List.of("one", "two")) lay(Golden.folder("rule/pack/tiny"), pack.resolve(set));
        assertThat(page(pack)).startsWith("ruleset.yaml: error[R10]: several rule sets: one, two\n");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "~applies_to: [mine-site]~, ~applies_to: [mine-site~, 5:5",
                "~  mercury_used: {is: yes}~, ~\tmercury_used: {is: yes}~, 13:5",
                "~id: T-09~, ~id: 'T-09~, 1:",
            })
    void yaml_that_is_not_well_formed_is_told_by_line_and_column(
            String good, String bad, String place, @TempDir Path pack) {
        assertThat(changed(pack, good, bad))
                .startsWith("tiny/rules/T-09.yaml:" + place)
                .contains("error[R01]: ");
    }

    @Test
    void yaml_that_is_nested_without_end_is_refused(@TempDir Path pack) {
        assertThat(changed(pack, "when:\n", "when: " + "[".repeat(100_000) + "\n"))
                .startsWith("tiny/rules/T-09.yaml")
                .contains("error[R01]")
                .containsIgnoringCase("depth");
    }

    @Test
    void an_unknown_key_of_a_severity_is_told(@TempDir Path pack) {
        assertThat(changed(pack, "irremediability: 2}", "irremediability: 2, spread: 3}"))
                .contains("unknown key 'spread'");
    }

    @Test
    void a_word_that_is_neither_true_nor_false_is_told(@TempDir Path pack) {
        assertThat(changed(pack, "expect: yes}", "expect: yes, in_remediation: perhaps}"))
                .contains("'perhaps'");
    }

    /** The page of the small pack and a good rule in which one text was put for another. */
    private static String changed(Path pack, String good, String bad) {
        lay(Golden.folder("rule/pack"), pack);
        lay(Golden.folder("rule/pages/good"), pack);
        try {
            Path rule = pack.resolve("tiny/rules/T-09.yaml");
            String text = Files.readString(rule);
            assertThat(text).contains(good);
            Files.writeString(rule, text.replace(good, bad));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return page(pack);
    }

    private static String page(Path pack) {
        Problems problems = new Problems();
        try {
            new ExampleRun(new RuleSetReader(RuleFiles.ofFolder(pack)).read()).check(problems);
        } catch (InvalidInputException refused) {
            problems.addAll(refused.problems());
        }
        return problems.list().stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }

    /** Copies a folder over another one. */
    private static void lay(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (target.endsWith(EXPECTED)) continue;
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
