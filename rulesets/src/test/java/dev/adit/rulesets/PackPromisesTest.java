package dev.adit.rulesets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.rule.Lesson;
import dev.adit.rule.LessonSearch;
import dev.adit.rule.MeaningLock;
import dev.adit.rule.PackCheck;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped pack keeps what it promises: stable rules keep their meaning, verified sources were read. */
class PackPromisesTest {
    private static final Path SOURCE = Path.of("src/main/resources/rulesets");
    private static final String RULE = "oecd-child-labour/rules/findings-of-child-labour/CL-12.yaml";

    @TempDir
    Path pack = Path.of(".");

    private final RuleSet shipped = new RuleSetReader(RuleFiles.shipped()).read();

    @Test
    void the_lock_is_that_of_the_stable_rules() throws IOException {
        Path lock = SOURCE.resolve(MeaningLock.FILE);
        if ("write".equals(System.getProperty("golden"))) Files.writeString(lock, MeaningLock.of(shipped));

        assertThat(Files.readString(lock))
                .as("a stable rule changed its meaning: retire it and write another (-Dgolden=write before a release)")
                .isEqualTo(MeaningLock.of(shipped));
    }

    @Test
    void the_shipped_pack_keeps_its_promises() {
        Problems problems = new Problems();
        PackCheck.check(RuleFiles.shipped(), shipped, problems);
        assertThat(problems.list().stream().filter(problem -> problem.code() != Code.R24))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "children_present: {is: yes}|children_present: {is: no}",
                "effect: indicator|effect: knockout",
                "trading-point, trader]|trading-point]",
                "- children_working: {is: unknown}|- children_working: {is: no}",
            })
    void a_planted_change_of_meaning_is_caught(String was, String is) throws IOException {
        assertThat(changed(was, is)).extracting(Problem::code).contains(Code.R24);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {"prior: 300|prior: 250", "title: Children present|title: Children there", "why: >-|why: >"})
    void numbers_and_texts_may_change_without_a_new_id(String was, String is) throws IOException {
        assertThat(changed(was, is)).extracting(Problem::code).doesNotContain(Code.R24);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "step 2\", verified: false|step 2\", verified: true",
                "[S78]\"|[S999]\"",
                "[S78]\"|[S01; S999]\"",
                "[S78]\"|\"",
            })
    void a_planted_unread_citation_is_caught_with_its_place(String was, String is) throws IOException {
        assertThat(changed(was, is)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.R25);
            assertThat(problem.at().file()).endsWith("CL-12.yaml");
            assertThat(problem.at().line()).isGreaterThan(20);
        });
    }

    @Test
    void a_source_entered_as_not_read_cannot_be_verified() throws IOException {
        changed("prior: 300", "prior: 300");
        Path register = pack.resolve("reference/sources.csv");
        Files.writeString(register, Files.readString(register).replaceFirst("(?m)^(S78,.*),excerpt$", "$1,no"));

        assertThat(problems()).extracting(Problem::code).contains(Code.R25);
    }

    @Test
    void a_stable_rule_cannot_vanish() throws IOException {
        changed("prior: 300", "prior: 300");
        Files.delete(pack.resolve(RULE));

        assertThat(problems()).anySatisfy(problem -> assertThat(problem.what()).contains("CL-12 has no file any more"));
    }

    @Test
    void a_pack_without_lock_and_register_is_not_asked_for_them() throws IOException {
        changed("children_present: {is: yes}", "children_present: {is: no}");
        Files.delete(pack.resolve(MeaningLock.FILE));
        Files.delete(pack.resolve("reference/sources.csv"));

        assertThat(problems()).isEmpty();
    }

    @Test
    void lessons_are_there_and_the_most_relevant_comes_first() {
        Map<String, Lesson> lessons = shipped.lessons();
        LessonSearch search = new LessonSearch(lessons.values());

        assertThat(lessons).hasSize(28);
        assertThat(search.find("labour contractors").get(0).lesson().id()).isEqualTo("LL-18");
        assertThat(search.find("Flood").get(0).lesson().id()).isEqualTo("LL-24");
        assertThat(search.find("beekeeping income, grants"))
                .extracting(hit -> hit.lesson().id())
                .contains("LL-08");
        assertThat(search.find("no such words whatsoever qqq zzz")).hasSizeLessThan(28);
        assertThat(search.find("")).hasSize(28);
    }

    @Test
    void every_action_that_bears_on_a_suspension_says_in_words_what_ends_it() {
        shipped.actions().values().forEach(action -> {
            if (action.endsSuspension() != null)
                assertThat(action.endsSuspension().length()).isGreaterThan(20);
            if (action.protectsIncome() != null)
                assertThat(action.protectsIncome().length()).isGreaterThan(20);
        });
        assertThat(shipped.actions().values().stream()
                        .flatMap(action -> action.lessons().stream())
                        .distinct())
                .as("every lesson stands behind an action")
                .hasSize(28);
    }

    private List<Problem> changed(String was, String is) throws IOException {
        for (Map.Entry<String, String> file : RuleFiles.ofFolder(SOURCE).all().entrySet()) {
            Path copy = pack.resolve(file.getKey());
            Files.createDirectories(copy.resolveSibling("."));
            Files.writeString(copy, file.getValue());
        }
        Files.writeString(pack.resolve(MeaningLock.FILE), MeaningLock.of(shipped));
        Path rule = pack.resolve(RULE);
        String text = Files.readString(rule);
        assertThat(text).contains(was);
        Files.writeString(rule, text.replace(was, is));
        return problems();
    }

    private List<Problem> problems() {
        RuleFiles files = RuleFiles.ofFolder(pack);
        Problems problems = new Problems();
        PackCheck.check(files, new RuleSetReader(files).read(), problems);
        return problems.list();
    }
}
