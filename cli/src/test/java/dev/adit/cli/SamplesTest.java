package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The stories in {@code samples/}, each with the documents it must give. {@code -Dgolden=write} writes them anew. */
class SamplesTest {
    private static final List<String> STORIES = List.of("cobalt", "gold", "tin");

    @TempDir
    Path output;

    @TestFactory
    Stream<DynamicTest> every_story_gives_its_documents_to_the_byte() {
        return STORIES.stream().map(story -> DynamicTest.dynamicTest(story, () -> compare(story)));
    }

    private void compare(String story) throws IOException {
        Path written = output.resolve(story);
        Run run = Run.of("score", Run.sample(story), "--as-of", "2026-01-01", "-o", written, "--color", "never");
        assertThat(run.code()).as(run.err()).isZero();
        Path expected = Run.sample("expected").resolve(story);
        for (Path document : documents(written)) {
            Path golden = expected.resolve(document.getFileName());
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(expected);
                Files.write(golden, Files.readAllBytes(document));
            }
            assertThat(document).as(story).hasSameTextualContentAs(golden);
        }
        assertThat(documents(expected)).as(story).hasSameSizeAs(documents(written));
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void a_found_and_remedied_case_is_not_scored_worse_than_silence() throws IOException {
        Run.of("score", Run.sample("tin"), "--as-of", "2026-01-01", "-o", output);
        List<String> lines = Files.readAllLines(output.resolve("scores.csv"));
        assertThat(lines.get(1)).startsWith("1,CY-KAPPA,").as("the silent one ranks first");
        assertThat(lines.get(2)).startsWith("2,CY-SOLDRA,");
    }
}
