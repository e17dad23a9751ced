package dev.adit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.house.Plot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Texts that people read, kept as files among the test resources. {@code -Dgolden=write} writes them anew. */
public final class Golden {
    private Golden() {}

    /** A folder of test resources, as it stands among the sources. */
    public static Path folder(String name) {
        return Plot.root().resolve("core/src/test/resources").resolve(name);
    }

    /** The names of the folders in a folder, in order; fails if there are fewer than expected. */
    public static List<String> cases(String name, int atLeast) {
        try (Stream<Path> entries = Files.list(folder(name))) {
            List<String> cases = entries.filter(Files::isDirectory)
                    .map(entry -> Objects.requireNonNull(entry.getFileName()).toString())
                    .sorted()
                    .toList();
            assertThat(cases).as("cases in " + name).hasSizeGreaterThanOrEqualTo(atLeast);
            return cases;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Holds a text against its file. */
    public static void holds(String file, String actual) {
        Path golden = folder(file);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(Objects.requireNonNull(golden.getParent()));
                Files.writeString(golden, actual);
            }
            String expected = Files.exists(golden) ? Files.readString(golden) : "";
            assertThat(actual).as(file + " (-Dgolden=write writes it anew)").isEqualTo(expected);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
