package dev.adit.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * The folder a run leaves its documents in. Each is written whole beside its place, and only when all are there they
 * are moved, so that a run that fails leaves none of its own and none of an earlier run beside them.
 */
final class OutputFolder implements AutoCloseable {
    private static final String PART = ".part";

    private final Path folder;
    private final Set<String> written = new ConcurrentSkipListSet<>();

    /** @throws CannotWriteException if the folder is not there and cannot be made */
    OutputFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new CannotWriteException(
                    "cannot write to " + folder + ": it is no folder, or may not be written", unwritable);
        }
    }

    /** What lies in a folder beside some names, in order; nothing if there is no such folder. */
    static List<String> strangers(Path folder, Collection<String> names) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !names.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new CannotWriteException("cannot read " + folder + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** Writes a document. */
    @FunctionalInterface
    interface Document {
        void write(Writer out) throws IOException;
    }

    /** Writes a document beside its place; several threads may do so at once. */
    void write(String name, Document document) {
        written.add(name);
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(part(name), StandardCharsets.UTF_8), 1 << 16)) {
            document.write(out);
        } catch (IOException unwritable) {
            throw cannot(name, unwritable);
        }
    }

    /** Moves all documents to their places. */
    void publish() {
        for (String name : List.copyOf(written)) {
            try {
                move(part(name), folder.resolve(name));
            } catch (IOException unwritable) {
                throw cannot(name, unwritable);
            }
            written.remove(name);
        }
    }

    /** Takes away what an earlier run left: beside a refusal it would pass for the result. */
    void remove(Collection<String> names) {
        for (String name : new TreeSet<>(names)) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException unwritable) {
                throw cannot(name, unwritable);
            }
        }
    }

    /** Takes away what was not published. */
    @Override
    public void close() {
        for (String name : written) {
            try {
                Files.deleteIfExists(part(name));
            } catch (IOException leftOver) {
                part(name).toFile().deleteOnExit();
            }
        }
    }

    private Path part(String name) {
        return folder.resolve(name + PART);
    }

    private CannotWriteException cannot(String name, IOException cause) {
        return new CannotWriteException("cannot write " + folder.resolve(name) + ": " + cause.getMessage(), cause);
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The user chose a place that cannot be written to. */
    static final class CannotWriteException extends RuntimeException {
        private static final long serialVersionUID = 1;

        CannotWriteException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
