package dev.adit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Problems;
import dev.adit.rule.Packs;
import dev.adit.rule.Rule;
import dev.adit.value.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleRunTest {
    private final ExampleRun run = new ExampleRun(Packs.tiny());

    private List<ExampleRun.Result> results(String id) {
        Rule rule = Packs.tiny().rules().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return run.run(rule);
    }

    @Test
    void every_example_of_the_small_pack_passes() {
        Problems problems = new Problems();
        run.check(problems);

        assertThat(problems.list()).isEmpty();
        assertThat(Packs.tiny().rules())
                .allSatisfy(rule -> assertThat(run.run(rule)).hasSameSizeAs(rule.examples()));
    }

    @Test
    void an_example_may_give_suppliers_and_what_they_answer() {
        assertThat(results("T-07"))
                .extracting(ExampleRun.Result::answer)
                .containsExactly(Truth.YES, Truth.NO, Truth.UNKNOWN);
    }

    @Test
    void an_example_tells_a_remedy_from_a_clearance() {
        assertThat(results("T-01"))
                .extracting(ExampleRun.Result::inRemediation)
                .containsExactly(false, false, false, true, false);
    }
}
