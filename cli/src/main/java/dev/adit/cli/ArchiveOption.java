package dev.adit.cli;

import dev.adit.archive.Archive;
import dev.adit.archive.ArchiveAddress;
import picocli.CommandLine.Option;

/** {@code --archive}: which archive to read; shared by all commands that do. */
final class ArchiveOption {
    @Option(
            names = "--archive",
            required = true,
            paramLabel = "URL",
            description = "The archive: a file, or jdbc:postgresql://HOST/DATABASE (docs/archive.md).")
    String archive = "";

    Archive open() {
        return Archive.toRead(ArchiveAddress.of(archive));
    }

    /** The archive as messages name it, without password. */
    String shown() {
        return Console.safe(ArchiveAddress.of(archive).shown());
    }
}
