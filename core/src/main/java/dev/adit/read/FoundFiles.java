package dev.adit.read;

import dev.adit.grid.FileKind;
import dev.adit.open.FileNames;
import dev.adit.open.Source;
import dev.adit.open.Sources;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files of a run. A file that was named must be read, or nothing is scored; one that a folder or zip file holds is
 * refused alone if it cannot be, and what is no input is listed and left alone.
 */
final class FoundFiles {
    private final FileNames names = new FileNames();
    private final Set<Path> named = new HashSet<>();
    private final Problems fatal;
    private final Problems problems;

    /** Files that no format takes, by name. */
    final List<String> notRead = new ArrayList<>();

    final List<RefusedFile> refused = new ArrayList<>();

    /** A file, and whether the run depends on it. */
    record Found(Source source, FileKind kind, boolean isNamed) {
        String name() {
            return source.name();
        }

        /** The path of a file that is not inside a zip file. */
        Optional<Path> path() {
            return source instanceof Source.OnDisk file ? Optional.of(file.path()) : Optional.empty();
        }
    }

    FoundFiles(Problems fatal, Problems problems) {
        this.fatal = fatal;
        this.problems = problems;
    }

    /** A file that is named twice is read once. */
    void add(Path path) {
        if (Files.isDirectory(path)) addFolder(path, FileNames.name(path, 1));
        else if (Files.exists(path)) {
            names.add(path, 1);
            named.add(FileNames.plain(path));
        } else Source.tellMissing(path.toString(), fatal);
    }

    private void addFolder(Path folder, String name) {
        boolean hasTable = false;
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                boolean isInput = isInput(entry, name + "/" + entry.getFileName());
                hasTable |= isInput;
                if (isInput) names.add(entry, 2);
            }
        } catch (IOException unreadable) {
            fatal.add(Code.D01, Position.file(name), "the folder cannot be listed", "check that it may be read");
            return;
        }
        if (!hasTable)
            fatal.add(
                    Code.D02,
                    Position.file(name),
                    "the folder holds no table that can be read",
                    "it needs at least actors.csv (id, kind) and usually flows.csv (seller, buyer, commodity)");
    }

    private boolean isInput(Path entry, String name) {
        if (Files.isRegularFile(entry)) return isInput(new Source.OnDisk(name, entry));
        notRead.add(name);
        return false;
    }

    /** Whether a file that nobody named is to be read; what becomes of any other is noted. */
    private boolean isInput(Source source) {
        Problems why = new Problems();
        String name = source.name();
        FileKind kind = source.kind(why).orElse(FileKind.BINARY);
        Beside fate = why.hasErrors() && !KnownTables.isNamed(name) ? Beside.REFUSED : Beside.of(name, kind);
        if (fate == Beside.INPUT || fate == Beside.TRIED) return true;
        if (!why.hasErrors()) kind.refusal(name).ifPresent(one -> why.addAll(List.of(one)));
        if (fate == Beside.REFUSED) refuse(name, why);
        else notRead.add(name);
        if (fate == Beside.TOLD) problems.addAll(why.list());
        return false;
    }

    /** Leaves out a file that nobody named. */
    void refuse(String name, Problems why) {
        List<Problem> told = why.list();
        refused.add(new RefusedFile(name, told));
        problems.addAll(told);
    }

    /** Gives all of them, in the order they were added; those in a zip file by name, one zip file after the other. */
    void each(Consumer<Found> reader) {
        for (Map.Entry<Path, String> file : names.distinct().entrySet())
            open(file.getKey(), file.getValue(), named.contains(file.getKey()), reader);
    }

    private void open(Path path, String name, boolean isNamed, Consumer<Found> reader) {
        Source source = new Source.OnDisk(name, path);
        FileKind kind = kind(source);
        if (kind == FileKind.ZIP) unpack(path, name, isNamed, reader);
        else reader.accept(new Found(source, kind, isNamed));
    }

    private static FileKind kind(Source source) {
        return source.kind(new Problems()).orElse(FileKind.BINARY);
    }

    private void unpack(Path zip, String name, boolean isNamed, Consumer<Found> reader) {
        Problems why = new Problems();
        List<Source> inside = Sources.inside(zip, name, why).orElse(List.of());
        for (Source entry : inside)
            if (isText(entry) || isInput(entry)) reader.accept(new Found(entry, kind(entry), false));
        if (!why.hasErrors()) return;
        if (isNamed) fatal.addAll(why.list());
        else refuse(name, why);
    }

    /** In a zip file the ends of names are often lost; a text that turns out to be no table costs nothing. */
    private static boolean isText(Source entry) {
        return kind(entry) == FileKind.TEXT;
    }
}
