package dev.adit.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder a run leaves its documents in; each is written whole beside its place and then moved there. */
final class OutputFolder {
    private final Path folder;

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

    /** Writes a document. */
    @FunctionalInterface
    interface Document {
        void write(Writer out) throws IOException;
    }

    void write(String name, Document document) {
        Path target = folder.resolve(name);
        Path part = folder.resolve(name + ".part");
        try {
            try (Writer out = new BufferedWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8), 1 << 16)) {
                document.write(out);
            }
            move(part, target);
        } catch (IOException unwritable) {
            throw new CannotWriteException("cannot write " + target + ": " + unwritable.getMessage(), unwritable);
        } finally {
            try {
                Files.deleteIfExists(part);
            } catch (IOException leftOver) {
                part.toFile().deleteOnExit();
            }
        }
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
