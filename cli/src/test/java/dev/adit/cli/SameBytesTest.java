package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes: whatever the run, the number of threads and the order of the rows. */
class SameBytesTest {
    private static final long SEED = 20260101;

    @TempDir
    Path temporary;

    @Test
    void two_runs_and_one_or_two_threads_give_the_same_bytes() throws IOException {
        Path network = generated();
        Path once = score(network, "once", 1);
        for (String document : names(once)) {
            assertThat(score(network, "again", 1).resolve(document)).hasSameBinaryContentAs(once.resolve(document));
            assertThat(score(network, "threads", 2).resolve(document)).hasSameBinaryContentAs(once.resolve(document));
        }
    }

    @Test
    void rows_in_another_order_give_the_same_scores_and_questions() throws IOException {
        Path network = generated();
        Path once = score(network, "once", 2);
        Path shuffled = score(shuffled(network), "shuffled", 2);
        for (String document : List.of("scores.csv", "questions.csv"))
            assertThat(shuffled.resolve(document)).hasSameBinaryContentAs(once.resolve(document));
        assertThat(withoutRows(shuffled)).isEqualTo(withoutRows(once));
    }

    /** Findings without the column that says in which row the evidence stands, which is another in a shuffled file. */
    private static List<String> withoutRows(Path run) throws IOException {
        return Files.readAllLines(run.resolve("findings.csv")).stream()
                .map(line -> line.replaceAll("\\.csv([,:])\\d+", ".csv$1"))
                .toList();
    }

    private Path generated() {
        Path network = temporary.resolve("net");
        Run run = Run.of("generate", "-o", network, "--actors", 300, "--flows", 2000, "--seed", 7);
        assertThat(run.code()).as(run.err()).isZero();
        return network;
    }

    private Path score(Path network, String name, int threads) {
        Path output = temporary.resolve("out-" + name);
        Run run = Run.of("score", network, "--as-of", "2026-01-01", "--threads", threads, "-o", output, "-q");
        assertThat(run.code()).as(run.err()).isZero();
        return output;
    }

    private Path shuffled(Path network) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("shuffled/net"));
        Random random = new Random(SEED);
        for (String name : names(network)) {
            List<String> lines = Files.readAllLines(network.resolve(name));
            List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
            Collections.shuffle(rows, random);
            rows.add(0, lines.get(0));
            Files.write(folder.resolve(name), rows);
        }
        return folder;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
