package dev.adit.grid;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A workbook, read sheet by sheet: XLSX with or without macros, or the XML spreadsheets of 2003. */
public final class Workbook implements AutoCloseable {
    private final String file;
    private final Sheets sheets;

    /** A sheet and whether somebody sees it. */
    public record Listed(String name, Visibility visibility) {}

    /** Whether a sheet shows; very hidden ones cannot be shown by a menu. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        VERY_HIDDEN
    }

    /** What a workbook may hold beside cells; none of it is ever read. */
    public enum Extra {
        MACROS,
        EXTERNAL_LINKS,
        EMBEDDED_FILES,
        PICTURES
    }

    /** Where sheets come from. */
    interface Sheets extends AutoCloseable {
        List<Listed> listed();

        Set<Extra> extras();

        Sheet read(String sheet, String file, Problems problems) throws IOException;

        @Override
        void close() throws IOException;
    }

    private Workbook(String file, Sheets sheets) {
        this.file = file;
        this.sheets = sheets;
    }

    /**
     * Opens a workbook and looks it over without reading a sheet; empty, with the reason noted, if it is none or not to be
     * trusted. What it holds beside cells is noted.
     *
     * @param name what the file is called in problems
     */
    public static Optional<Workbook> open(Path path, String name, Problems problems) {
        try {
            return open(ByteStore.of(path), name, problems);
        } catch (IOException unreadable) {
            problems.add(Code.D01, Position.file(name), "cannot be read", "check that it exists and may be read");
            return Optional.empty();
        }
    }

    /** Opens a workbook that is in memory, such as one out of a {@link ZipOfFiles}. */
    public static Optional<Workbook> open(byte[] bytes, String name, Problems problems) {
        return open(ByteStore.of(bytes), name, problems);
    }

    private static Optional<Workbook> open(ByteStore store, String name, Problems problems) {
        try {
            FileKind kind = FileKind.of(store);
            Optional<Sheets> sheets = sheets(kind, store, name, problems);
            if (sheets.isEmpty()) store.close();
            return sheets.map(found -> new Workbook(name, found));
        } catch (IOException failure) {
            Refusal.of(failure).tell(Position.file(name), problems);
            closeAfter(failure, store);
            return Optional.empty();
        }
    }

    private static Optional<Sheets> sheets(FileKind kind, ByteStore store, String name, Problems problems)
            throws IOException {
        switch (kind) {
            case XLSX, XLSM -> {
                Sheets sheets = new XlsxSheets(new Archive(store));
                tellExtras(sheets.extras(), name, problems);
                return Optional.of(sheets);
            }
            case SPREADSHEET_XML -> {
                return Optional.of(new Spreadsheet2003(store));
            }
            default -> {
                problems.addAll(List.of(kind.noWorkbook(name)));
                return Optional.empty();
            }
        }
    }

    private static void closeAfter(IOException failure, ByteStore store) {
        try {
            store.close();
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }

    private static void tellExtras(Set<Extra> extras, String name, Problems problems) {
        if (extras.isEmpty()) return;
        List<String> words = extras.stream().map(Workbook::word).toList();
        problems.add(Code.F11, Position.file(name), "it holds " + String.join(", ", words) + ": not read", null);
    }

    private static String word(Extra extra) {
        return switch (extra) {
            case MACROS -> "macros";
            case EXTERNAL_LINKS -> "links to other files";
            case EMBEDDED_FILES -> "embedded files";
            case PICTURES -> "pictures";
        };
    }

    /** The sheets in their order, hidden ones too. */
    public List<Listed> sheets() {
        return sheets.listed();
    }

    /** What is in the file beside cells, and not read. */
    public Set<Extra> extras() {
        return sheets.extras();
    }

    public boolean has(String sheet) {
        return sheets.listed().stream().anyMatch(listed -> listed.name().equals(sheet));
    }

    /** The cells of a sheet; see {@link #read}. */
    public Optional<Grid> sheet(String sheet, Problems problems) {
        return read(sheet, problems).map(Sheet::grid);
    }

    /**
     * Reads a sheet, hidden or not; nothing of it is kept here. Cells that cannot be read become errors, and are noted.
     * Empty where the workbook has no sheet of that name, and, with the reason noted, where the sheet as a whole is
     * damaged or not to be trusted.
     */
    public Optional<Sheet> read(String sheet, Problems problems) {
        if (!has(sheet)) return Optional.empty();
        try {
            return Optional.of(sheets.read(sheet, file, problems));
        } catch (IOException failure) {
            Refusal.of(failure).tell(Position.file(file + "[" + sheet + "]"), problems);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            sheets.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
