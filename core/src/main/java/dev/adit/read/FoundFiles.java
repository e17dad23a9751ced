package dev.adit.read;

import dev.adit.grid.FileKind;
import dev.adit.open.FileNames;
import dev.adit.open.Source;
import dev.adit.open.Sources;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a run. A file that was named must be read, or nothing is scored; what a folder or zip file holds beside
 * tables is listed and left alone, and what is wrong with one workbook in it does not cost the others.
 */
final class FoundFiles {
    private static final Set<FileKind> WORKBOOKS =
            EnumSet.of(FileKind.XLSX, FileKind.XLSM, FileKind.SPREADSHEET_XML, FileKind.ZIP);

    /** Kinds in which suppliers send what should have come as a workbook or table. */
    private static final Set<FileKind> WORTH_TELLING = EnumSet.of(
            FileKind.ENCRYPTED_OFFICE,
            FileKind.XLS,
            FileKind.XLSB,
            FileKind.ODS,
            FileKind.NUMBERS,
            FileKind.HTML,
            FileKind.IPC_1752,
            FileKind.IPC_1755);

    private final FileNames names = new FileNames();
    private final Set<Path> named = new HashSet<>();
    private final Problems fatal;
    private final Problems problems;

    /** Files that no format takes, by name. */
    final List<String> notRead = new ArrayList<>();

    /** A file, and whether the run depends on it. */
    record Found(Source source, FileKind kind, boolean isNamed) {
        /** The path of a file that is not inside a zip file. */
        Optional<Path> path() {
            return source instanceof Source.OnDisk file ? Optional.of(file.path()) : Optional.empty();
        }
    }

    FoundFiles(Problems fatal, Problems problems) {
        this.fatal = fatal;
        this.problems = problems;
    }

    /** Whether a kind holds tables and is no text. */
    static boolean isWorkbook(FileKind kind) {
        return WORKBOOKS.contains(kind);
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
                boolean isTable = Files.isRegularFile(entry) && isTable(entry, name);
                hasTable |= isTable;
                if (isTable) names.add(entry, 2);
                else notRead.add(name + "/" + entry.getFileName());
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

    private boolean isTable(Path entry, String folder) {
        if (entry.toString().endsWith(".csv") || Documents.isOne(entry)) return true;
        String name = folder + "/" + entry.getFileName();
        FileKind kind = FileKind.of(entry, name, new Problems()).orElse(FileKind.BINARY);
        if (WORTH_TELLING.contains(kind)) kind.refusal(name).ifPresent(why -> problems.addAll(List.of(why)));
        return WORKBOOKS.contains(kind);
    }

    /** All of them, in the order they were added; those in a zip file by name. */
    List<Found> all() {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<Path, String> file : names.distinct().entrySet())
            open(file.getKey(), file.getValue(), named.contains(file.getKey()), found);
        return found;
    }

    private void open(Path path, String name, boolean isNamed, List<Found> found) {
        Source source = new Source.OnDisk(name, path);
        Problems quiet = new Problems();
        FileKind kind = source.kind(quiet).orElse(FileKind.BINARY);
        if (kind != FileKind.ZIP) {
            found.add(new Found(source, kind, isNamed));
            return;
        }
        Sources.inside(path, name, isNamed ? fatal : problems)
                .ifPresent(inside -> inside.forEach(entry -> found.add(new Found(entry, FileKind.BINARY, false))));
    }
}
