package dev.adit.cli;

import dev.adit.archive.Archive;
import dev.adit.archive.ArchiveAddress;
import dev.adit.archive.AssessedRun;
import dev.adit.archive.Kept;
import dev.adit.assess.Assessment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --archive}: where to keep what a run found. The moment of keeping is this machine's; no report holds it. */
final class KeepOptions {
    @Option(
            names = "--archive",
            paramLabel = "URL",
            description = "Keep the run in this archive: a file, or jdbc:postgresql://HOST/DATABASE (docs/archive.md).")
    @Nullable
    String archive;

    @Option(names = "--dry-run", description = "With --archive: tell what would be kept, and keep nothing.")
    boolean dryRun;

    /** Finds out before anything is scored whether the archive can be used. */
    void check(CommandSpec spec) {
        if (archive == null && dryRun)
            throw new ParameterException(spec.commandLine(), "--dry-run is for --archive, which is not given");
        if (archive == null || isFirst(ArchiveAddress.of(archive))) return;
        try (Archive opened = open(ArchiveAddress.of(archive))) {
            opened.runs();
        }
    }

    /** Keeps a run; what is to be told of it, or nothing if nobody asked for it. */
    Optional<String> keep(Assessment assessment) {
        if (archive == null) return Optional.empty();
        ArchiveAddress address = ArchiveAddress.of(archive);
        AssessedRun run = new AssessedRun(assessment);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        if (isFirst(address)) return Optional.of(told(Archive.imagineFirst(run, now), address));
        try (Archive opened = open(address)) {
            return Optional.of(told(dryRun ? opened.imagine(run, now) : opened.keep(run, now), address));
        }
    }

    private Archive open(ArchiveAddress address) {
        return dryRun ? Archive.toRead(address) : Archive.toKeep(address);
    }

    /** A trial must not make the file. */
    private boolean isFirst(ArchiveAddress address) {
        return dryRun && address.isFile() && !Files.exists(Path.of(address.place()));
    }

    private String told(Kept kept, ArchiveAddress address) {
        String where = " in " + Console.safe(address.shown());
        if (!kept.isNew())
            return "nothing new since run " + kept.run().run() + where + ", hash "
                    + kept.run().hash();
        String rows = ": " + kept.run().head().scores() + " scores, "
                + kept.run().head().findings() + " findings";
        return dryRun
                ? "would be kept as run " + kept.run().run() + where + rows
                : "kept as run " + kept.run().run() + where + rows + ", hash "
                        + kept.run().hash();
    }
}
