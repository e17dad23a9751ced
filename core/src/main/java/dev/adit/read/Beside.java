package dev.adit.read;

import dev.adit.grid.FileKind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a file that nobody named is to a run, by its name and its first bytes. */
enum Beside {
    /** it is read, and refused if it cannot be used */
    INPUT,
    /** suppliers send their data so; it is refused, with what to ask them for */
    REFUSED,
    /** it may show what is asked for and holds no data; that is told, and costs nothing */
    TOLD,
    /** a text that may be a table: it is read, and listed by its name if it turns out to be none */
    TRIED,
    /** it is listed by its name */
    LISTED;

    private static final Set<FileKind> WORKBOOKS =
            EnumSet.of(FileKind.XLSX, FileKind.XLSM, FileKind.SPREADSHEET_XML, FileKind.ZIP);

    /** Kinds in which suppliers send what should have come as a workbook or table. */
    private static final Set<FileKind> DATA = EnumSet.of(
            FileKind.ENCRYPTED_OFFICE,
            FileKind.XLS,
            FileKind.XLSB,
            FileKind.ODS,
            FileKind.NUMBERS,
            FileKind.PACKED,
            FileKind.IPC_1752,
            FileKind.IPC_1755);

    private static final Set<String> DATA_ENDS = Set.of(".xlsx", ".xlsm", ".xls", ".zip", ".tsv", ".tab");

    /** Ends of names that programs give to tables and people to anything. */
    private static final Set<String> TABLES = Set.of(".txt", ".tsv", ".tab", ".dat");

    private static final Set<FileKind> PRINTED = EnumSet.of(FileKind.PDF, FileKind.OFFICE_DOCUMENT);

    static Beside of(String name, FileKind kind) {
        if (kind == FileKind.EMPTY && DATA_ENDS.stream().anyMatch(end -> hasEnd(name, end))) return INPUT;
        if (hasEnd(name, ".csv") || Documents.isOne(name) || WORKBOOKS.contains(kind)) return INPUT;
        if (DATA.contains(kind) || isDisguised(name, kind)) return REFUSED;
        if (PRINTED.contains(kind)) return TOLD;
        return kind == FileKind.TEXT && TABLES.stream().anyMatch(end -> hasEnd(name, end)) ? TRIED : LISTED;
    }

    /** Whether a kind holds tables and is no text. */
    static boolean isWorkbook(FileKind kind) {
        return WORKBOOKS.contains(kind);
    }

    /** A web page that is called a workbook is an export; one that is called a web page is one. */
    private static boolean isDisguised(String name, FileKind kind) {
        return kind == FileKind.HTML && !hasEnd(name, ".html") && !hasEnd(name, ".htm");
    }

    static boolean hasEnd(String name, String end) {
        return name.toLowerCase(Locale.ROOT).endsWith(end);
    }
}
