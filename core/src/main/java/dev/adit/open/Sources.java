package dev.adit.open;

import dev.adit.grid.FileKind;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the files of files and folders: those in a folder, not those below it, and those in a zip file. */
public final class Sources {
    private Sources() {}

    /** The files, in the order given and within a folder or zip file by name; what is not there is noted. */
    public static List<Source> of(List<Path> paths, Problems problems) {
        FileNames names = new FileNames();
        for (Path path : paths) {
            if (Files.isDirectory(path)) addAll(path, names, problems);
            else if (Files.exists(path)) names.add(path, 1);
            else Source.tellMissing(path.toString(), problems);
        }
        List<Source> sources = new ArrayList<>();
        for (Map.Entry<Path, String> file : names.distinct().entrySet())
            unpack(file.getKey(), file.getValue(), sources);
        return sources;
    }

    private static void addAll(Path folder, FileNames names, Problems problems) {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(Files::isRegularFile).sorted().forEach(file -> names.add(file, 2));
        } catch (IOException unreadable) {
            problems.add(
                    Code.D01,
                    Position.file(FileNames.name(folder, 1)),
                    "the folder cannot be listed",
                    "check that it may be read");
        }
    }

    /** A zip file that cannot be looked into stays itself: opening it tells why. */
    private static void unpack(Path path, String name, List<Source> sources) {
        Problems quiet = new Problems();
        boolean isZip =
                FileKind.of(path, name, quiet).filter(FileKind.ZIP::equals).isPresent();
        Optional<List<Source>> inside = isZip ? inside(path, name, quiet) : Optional.empty();
        inside.ifPresentOrElse(sources::addAll, () -> sources.add(new Source.OnDisk(name, path)));
    }

    /**
     * The files in a zip file, by name, those that are not to be had out of it too; empty, with the reason noted, if all of
     * it is damaged or not to be trusted.
     */
    public static Optional<List<Source>> inside(Path zip, String name, Problems problems) {
        return ZippedFile.inside(zip, name, problems);
    }
}
