package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Problem;
import dev.adit.rule.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What somebody sees who lets inputs be read: every problem, and what became of every file. */
final class ReadPage {
    private ReadPage() {}

    /** The page: problems one after the other, a line, and the counts; or that nothing was read. */
    static String of(Path... inputs) {
        try {
            InputSet read = read(inputs);
            return problems(read.problems()) + "--\n"
                    + read.files().stream().map(ReadPage::counts).collect(Collectors.joining());
        } catch (InvalidInputException refused) {
            return problems(refused.problems()) + "--\nnothing was read\n";
        }
    }

    static InputSet read(Path... inputs) {
        return Inputs.read(List.of(inputs), Packs.vocabulary(), Packs.minerals());
    }

    private static String problems(List<Problem> problems) {
        return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }

    private static String counts(FileCount count) {
        assertThat(count.rows()).as(count.toString()).isEqualTo(count.used() + count.rejected() + count.ignored());
        assertThat(List.of(count.used(), count.rejected(), count.ignored()))
                .as(count.toString())
                .allMatch(rows -> rows >= 0);
        return count.file() + " as " + count.format() + ": " + count.rows() + " rows = " + count.used() + " used + "
                + count.rejected() + " rejected + " + count.ignored() + " ignored\n";
    }

    /** Writes a file into a folder, which is made if need be. */
    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            return Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
