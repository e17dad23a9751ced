package dev.adit.rulesets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.finding.ExampleRun;
import dev.adit.problem.Problems;
import dev.adit.rule.Leeway;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import dev.adit.value.Truth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule is a test, named after it. */
class RuleExamplesTest {
    private final RuleSet ruleSet = new RuleSetReader(RuleFiles.shipped()).read();

    @TestFactory
    Stream<DynamicTest> every_example_of_every_rule() {
        ExampleRun run = new ExampleRun(ruleSet);
        return ruleSet.rules().stream()
                .flatMap(rule -> run.run(rule).stream())
                .map(result -> DynamicTest.dynamicTest(
                        result.rule().id() + ": " + result.example().name(),
                        () -> assertThat(result.passed())
                                .as(
                                        "expects %s, gets %s (in remediation: %s)",
                                        result.example().expect(), result.answer(), result.inRemediation())
                                .isTrue()));
    }

    @Test
    void there_are_at_least_twenty_rules_with_yes_no_and_unknown_examples_each() {
        List<Rule> rules = ruleSet.rules();
        assertThat(rules).hasSizeGreaterThanOrEqualTo(20);
        for (Rule rule : rules)
            for (Truth answer : Truth.values())
                assertThat(rule.examples()).as(rule.id()).anyMatch(example -> example.expect() == answer);
    }

    @Test
    void every_rule_of_harm_says_how_far_its_numbers_may_move_and_a_case_on_record_may_not() {
        for (Rule rule : ruleSet.rules()) {
            Leeway leeway = rule.tuning().leeway();
            assertThat(leeway != null).as(rule.id()).isEqualTo(rule.effect().isHarm());
            if (leeway != null && rule.place() != null && rule.place().strength() == 1000)
                assertThat(leeway.strength()).as(rule.id()).isEqualTo(new Leeway.Bounds(1000, 1000));
        }
    }

    @Test
    void the_check_that_users_run_finds_no_failing_example() {
        Problems problems = new Problems();
        new ExampleRun(ruleSet).check(problems);
        assertThat(problems.list()).isEmpty();
    }
}
