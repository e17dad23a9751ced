package dev.adit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads a secret; the line ends that editors put behind it are none of it. */
final class KeyFile {
    private KeyFile() {}

    /** The bytes; empty if the file cannot be read. */
    static Optional<byte[]> read(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            int end = all.length;
            while (end > 0 && (all[end - 1] == '\n' || all[end - 1] == '\r')) end--;
            return Optional.of(Arrays.copyOf(all, end));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
