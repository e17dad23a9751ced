package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md shows is what a user sees. */
class ReadmeTest {
    private static final String COMMAND = "    bin/adit score samples/cobalt --as-of 2026-01-01 -o out/cobalt";

    @TempDir
    Path output = Path.of(".");

    @Test
    void the_output_shown_below_the_first_command_is_its_output() throws IOException {
        List<String> readme = Files.readAllLines(Run.ROOT.resolve("README.md"));
        List<String> shown = readme.subList(readme.indexOf(COMMAND) + 1, readme.size()).stream()
                .dropWhile(String::isBlank)
                .takeWhile(line -> line.startsWith("    "))
                .map(String::strip)
                .filter(line -> !line.equals("..."))
                .toList();
        Run run = Run.of("score", Run.sample("cobalt"), "--as-of", "2026-01-01", "-o", output, "--color", "never");
        List<String> printed = run.out().lines().map(String::strip).toList();

        assertThat(shown).hasSizeGreaterThan(5);
        assertThat(printed).containsSubsequence(shown);
    }

    @Test
    void every_link_and_picture_is_there() throws IOException {
        String readme = Files.readString(Run.ROOT.resolve("README.md"));
        List<String> targets = Pattern.compile("\\]\\(([^)#:]+)[^)]*\\)")
                .matcher(readme)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(targets).hasSizeGreaterThan(8);
        for (String target : targets)
            assertThat(Run.ROOT.resolve(target)).as(target).exists();
    }
}
