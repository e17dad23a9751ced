package dev.adit.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder for doors that want files; emptied before each use, and always of the same name in one run. */
final class Scratch {
    private final Path folder;

    Scratch() {
        try {
            folder = Files.createTempDirectory("adit-fuzz");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
    }

    Path folder() {
        return folder;
    }

    /** The folder with just these files in it, their slashes taken for underscores. */
    Path with(Map<String, byte[]> files) throws IOException {
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) Files.delete(file);
        }
        for (Map.Entry<String, byte[]> file : files.entrySet())
            Files.write(folder.resolve(file.getKey().replace('/', '_')), file.getValue());
        return folder;
    }

    /** One file in it. */
    Path with(String name, byte[] bytes) throws IOException {
        return with(Map.of(name, bytes)).resolve(name);
    }

    private void remove() {
        try (Stream<Path> old = Files.walk(folder)) {
            List<Path> deepest = old.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepest) Files.delete(path);
        } catch (IOException left) {
            return; // a folder of rubbish in the folder for rubbish
        }
    }
}
