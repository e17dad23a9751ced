package dev.adit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inputs that are kept, each opened once: what fuzzing once found stays found. */
class CorpusTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final long MOST_BYTES = 1_000_000;

    @TestFactory
    Stream<DynamicTest> every_input_of_the_corpus_comes_in_or_is_refused_with_a_reason() {
        return Arrays.stream(Target.values())
                .flatMap(target -> inputs(target).stream()
                        .map(input -> DynamicTest.dynamicTest(target.word() + "/" + input.getFileName(), () -> {
                            byte[] bytes = Files.readAllBytes(input);
                            Assertions.assertTimeoutPreemptively(SOON, () -> target.open(bytes));
                        })));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void every_door_has_inputs_to_start_from(Target target) {
        assertThat(inputs(target)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void the_corpus_stays_small() {
        long bytes = Arrays.stream(Target.values())
                .flatMap(target -> inputs(target).stream())
                .mapToLong(input -> input.toFile().length())
                .sum();
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private static List<Path> inputs(Target target) {
        try (Stream<Path> files = Files.list(target.corpus())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
