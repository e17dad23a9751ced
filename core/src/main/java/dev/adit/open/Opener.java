package dev.adit.open;

import dev.adit.grid.FileKind;
import dev.adit.grid.Frame;
import dev.adit.grid.Frames;
import dev.adit.grid.Grid;
import dev.adit.grid.Repair;
import dev.adit.grid.Sheet;
import dev.adit.grid.TextTable;
import dev.adit.grid.Workbook;
import dev.adit.mapping.RecordTypes;
import dev.adit.problem.Problems;
import dev.adit.template.Detection;
import dev.adit.template.Reading;
import dev.adit.template.Templates;
import dev.adit.template.WorkbookSheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Opens files whatever they are. One file is in memory at a time; nothing of it is kept here. */
public final class Opener {
    private final Predicate<String> knownHeading;
    private final OpenOptions options;

    /** @param knownHeading tells words that stand above columns from words that stand in rows */
    public Opener(Predicate<String> knownHeading, OpenOptions options) {
        this.knownHeading = knownHeading;
        this.options = options;
    }

    /** Opens a file; why it cannot be read, or not whole, is noted. */
    public Opened open(Source source, Problems problems) {
        FileKind kind = source.kind(problems).orElse(FileKind.BINARY);
        return switch (kind) {
            case TEXT -> text(source, problems);
            case JSON -> new Opened.Document(source, kind);
            case XLSX, XLSM, SPREADSHEET_XML -> workbook(source, kind, problems);
            default -> refused(source, kind, problems);
        };
    }

    private static Opened refused(Source source, FileKind kind, Problems problems) {
        if (problems.size() == 0) kind.refusal(source.name()).ifPresent(why -> problems.addAll(List.of(why)));
        return new Opened.Refused(source, kind);
    }

    private Opened text(Source source, Problems problems) {
        Optional<TextTable> read = source.text(options.text(), problems);
        if (read.isEmpty()) return new Opened.Refused(source, FileKind.TEXT);
        TextTable table = read.get();
        FoundTable found = table(table.grid(), Workbook.Visibility.VISIBLE, table.repairs(), problems);
        return new Opened.Tables(source, FileKind.TEXT, Optional.of(table.dialect()), List.of(found));
    }

    private FoundTable table(Grid grid, Workbook.Visibility visibility, List<Repair> repairs, Problems problems) {
        Optional<RecordTypes> types = RecordTypes.of(grid);
        Optional<Frame> frame = types.isPresent()
                ? types.get().frame(options.recordType(), problems)
                : Frames.find(grid, knownHeading, problems);
        return new FoundTable(grid, visibility, frame, repairs, types);
    }

    private Opened workbook(Source source, FileKind kind, Problems problems) {
        Optional<Workbook> opened = source.workbook(problems);
        if (opened.isEmpty()) return new Opened.Refused(source, kind);
        try (Workbook workbook = opened.get()) {
            Problems quiet = new Problems();
            Detection detection = Templates.detect(new WorkbookSheets(workbook, source.name(), quiet));
            if (detection.state() == Detection.State.NO_TEMPLATE)
                return new Opened.Tables(source, kind, Optional.empty(), sheets(source.name(), workbook, problems));
            Optional<Reading> reading = Templates.read(new WorkbookSheets(workbook, source.name(), problems), problems);
            return new Opened.Template(source, kind, detection, reading);
        }
    }

    private List<FoundTable> sheets(String file, Workbook workbook, Problems problems) {
        List<FoundTable> tables = new ArrayList<>();
        for (Workbook.Listed listed : workbook.sheets()) {
            if (listed.visibility() != Workbook.Visibility.VISIBLE) {
                Grid unread = new Grid(file, listed.name(), List.of());
                tables.add(new FoundTable(unread, listed.visibility(), Optional.empty(), List.of(), Optional.empty()));
                continue;
            }
            Optional<Sheet> sheet = workbook.read(listed.name(), problems);
            if (sheet.isEmpty()) continue;
            sheet.get().tellHidden(problems);
            tables.add(table(sheet.get().grid(), listed.visibility(), List.of(), problems));
        }
        return tables;
    }
}
