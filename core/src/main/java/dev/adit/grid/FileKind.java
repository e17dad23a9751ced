package dev.adit.grid;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file is, told by its bytes and never by its name. */
public enum FileKind {
    EMPTY(Code.D04, "the file is empty", "leave it out, or ask for it again"),
    /** CSV and the like */
    TEXT,
    JSON,
    XLSX,
    /** a workbook with macros, which are not read */
    XLSM,
    /** the XML spreadsheets of Excel 2003, often named .xls */
    SPREADSHEET_XML,
    /** files in a zip file */
    ZIP,
    ENCRYPTED_OFFICE(
            Code.F01,
            "this is an office file locked with a password",
            "ask for it without password; in Excel: File, Info, Protect Workbook, Encrypt with Password, empty it"),
    XLS(Code.F02, "this is a workbook of Excel 97 to 2003 (.xls)", "ask for it saved as .xlsx"),
    XLSB(Code.F02, "this is a binary workbook (.xlsb)", "ask for it saved as .xlsx"),
    ODS(Code.F03, "this is an OpenDocument spreadsheet (.ods)", "ask for it saved as .xlsx or as CSV (UTF-8)"),
    NUMBERS(Code.F03, "this is a spreadsheet of Apple Numbers", "ask for it exported as .xlsx or as CSV"),
    PDF(Code.F04, "this is a PDF", "ask for the workbook or table that it was printed from"),
    PICTURE(Code.F04, "this is a picture", "ask for the workbook or table that it shows"),
    OFFICE_DOCUMENT(
            Code.F04, "this is a text or presentation of an office program", "ask for the tables as .xlsx or as CSV"),
    HTML(
            Code.F05,
            "this is a web page, whatever its name says",
            "open it in a spreadsheet program and save it as .xlsx, or ask for a true export"),
    IPC_1755(
            Code.F06,
            "this is IPC-1755 XML, which is recognised but not read",
            "ask the supplier to export a CMRT or EMRT workbook"),
    IPC_1752(
            Code.F06,
            "this is XML of the IPC-175x family (a declaration of substances), which is recognised but not read",
            "ask the supplier for a CMRT or EMRT workbook"),
    OTHER_XML(Code.F07, "this is XML of a kind that is not read", "ask for the data as .xlsx or as CSV (UTF-8)"),
    PACKED(Code.F08, "this is a packed file that is no zip file (gzip, 7z, rar or the like)", "unpack it first"),
    BINARY(Code.F08, "this is a binary file of a kind that is not read", "ask for the data as .xlsx or as CSV (UTF-8)");

    /** Null for a kind that is read. */
    private final @Nullable Code code;

    private final String what;
    private final String help;

    FileKind() {
        this.code = null;
        this.what = "";
        this.help = "";
    }

    FileKind(Code code, String what, String help) {
        this.code = code;
        this.what = what;
        this.help = help;
    }

    /** The kind of a file; empty, with a problem noted, if it cannot be read. */
    public static Optional<FileKind> of(Path path, String name, Problems problems) {
        try (ByteStore store = ByteStore.of(path)) {
            return Optional.of(of(store));
        } catch (Refusal damaged) {
            damaged.tell(Position.file(name), problems);
        } catch (IOException unreadable) {
            problems.add(Code.D01, Position.file(name), "cannot be read", "check that it exists and may be read");
        }
        return Optional.empty();
    }

    /** The kind of a file in memory; empty, with a problem noted, if it is damaged. */
    public static Optional<FileKind> of(byte[] bytes, String name, Problems problems) {
        try {
            return Optional.of(of(ByteStore.of(bytes)));
        } catch (IOException damaged) {
            Refusal.of(damaged).tell(Position.file(name), problems);
            return Optional.empty();
        }
    }

    static FileKind of(ByteStore store) throws IOException {
        return FileStart.kind(store);
    }

    /** Whether it is a kind that Adit reads. */
    public boolean isRead() {
        return code == null;
    }

    /** Why a file of this kind is not read and what to ask its sender for; empty if it is read. */
    public Optional<Problem> refusal(String name) {
        return code == null ? Optional.empty() : Optional.of(new Problem(code, Position.file(name), what, help));
    }

    /** Why a file of this kind is no workbook. */
    Problem noWorkbook(String name) {
        return refusal(name)
                .orElseGet(() -> new Problem(
                        Code.F17, Position.file(name), "this is no workbook", "a workbook is an .xlsx file"));
    }
}
