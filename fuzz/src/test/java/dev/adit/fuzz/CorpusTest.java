package dev.adit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inputs that are kept, each opened once: what fuzzing once found stays found. */
class CorpusTest {
    /** Only what hangs takes so long; slowness is measured in time of the processor, which other work on the machine does not lengthen. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    private static final long MOST_BYTES = 1_000_000;

    @TestFactory
    Stream<DynamicTest> every_input_of_the_corpus_comes_in_or_is_refused_with_a_reason() {
        return Arrays.stream(Target.values())
                .flatMap(target -> target.inputs().stream()
                        .map(input -> DynamicTest.dynamicTest(target.word() + "/" + input.getFileName(), () -> {
                            byte[] bytes = Files.readAllBytes(input);
                            Assertions.assertTimeoutPreemptively(HANGS, () -> target.open(bytes));
                        })));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void every_door_has_inputs_to_start_from(Target target) {
        assertThat(target.inputs()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void the_corpus_stays_small() {
        long bytes = Arrays.stream(Target.values())
                .flatMap(target -> target.inputs().stream())
                .mapToLong(input -> input.toFile().length())
                .sum();
        assertThat(bytes).isLessThan(MOST_BYTES);
    }
}
