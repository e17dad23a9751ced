package dev.adit.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.finding.Coverage;
import dev.adit.finding.ExampleRun;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.rule.MeaningLock;
import dev.adit.rule.PackCheck;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the shipped pack reach every question in it, and faults planted in it are caught. */
class PlantedFaultsTest {
    private static final String SITES = "oecd-child-labour/rules/site-and-supplier-controls/";

    @TempDir
    Path pack = Path.of(".");

    private final RuleSet shipped = new RuleSetReader(RuleFiles.shipped()).read();

    @Test
    void every_rule_says_yes_no_and_unknown_and_every_question_inside_it_yes_and_no() {
        assertThat(Coverage.ofExamples(shipped).rules())
                .hasSizeGreaterThanOrEqualTo(77)
                .allSatisfy(rule -> {
                    assertThat(rule.leaves()).as(rule.rule().id()).allMatch(Coverage.Leaf::isReached);
                    assertThat(rule.isReached()).as(rule.rule().id()).isTrue();
                });
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "SC-10|name: nobody has said, given: {}, expect: unknown|name: nobody has said, given: {}, expect: no|R08",
                "SC-04|mine_status: {is: red}|mine_status: {is: yellow}|R24",
                "SC-04|effect: indicator|effect: knockout|R24",
                "SC-04|six months for yellow\", verified: false|six months for yellow\", verified: true|R25",
            })
    void a_planted_fault_is_caught(String rule, String was, String is, String code) throws IOException {
        copy();
        Path file = pack.resolve(SITES + rule + ".yaml");
        String whole = Files.readString(file).replace("name: \"nobody has said\"", "name: nobody has said");
        assertThat(whole).contains(was);
        Files.writeString(file, whole.replace(was, is));

        RuleFiles files = RuleFiles.ofFolder(pack);
        RuleSet read = new RuleSetReader(files).read();
        Problems problems = new Problems();
        PackCheck.check(files, read, problems);
        new ExampleRun(read).check(problems);
        assertThat(problems.list())
                .filteredOn(problem -> problem.at().file().endsWith(rule + ".yaml"))
                .extracting(Problem::code)
                .extracting(Enum::name)
                .contains(code);
    }

    /** With a lock of the rules as they are, whether or not they have been released since the last one. */
    private void copy() throws IOException {
        for (Map.Entry<String, String> file : RuleFiles.shipped().all().entrySet()) {
            Path copy = pack.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.writeString(copy, file.getValue());
        }
        Files.writeString(pack.resolve(MeaningLock.FILE), MeaningLock.of(shipped));
    }
}
