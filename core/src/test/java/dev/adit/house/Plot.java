package dev.adit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The ground the house stands on: its root and its modules, found from whichever folder a test runs in. */
public final class Plot {
    private Plot() {}

    /** The nearest folder from here upwards that has {@code .ci} or the parent pom. */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) if (isRoot(folder)) return folder;
        throw new IllegalStateException("no folder from " + here + " upwards has .ci or a pom.xml with modules");
    }

    /** Every module there is: the folders of the root that have a pom and sources, by name. */
    public static List<Path> modules() {
        try (Stream<Path> folders = Files.list(root())) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")))
                    .filter(folder -> Files.isDirectory(folder.resolve("src")))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isRoot(Path folder) {
        try {
            Path pom = folder.resolve("pom.xml");
            return Files.isDirectory(folder.resolve(".ci"))
                    || (Files.isRegularFile(pom) && Files.readString(pom).contains("<modules>"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
