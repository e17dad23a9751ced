package dev.adit.open;

import dev.adit.grid.FileKind;
import dev.adit.grid.Frame;
import dev.adit.grid.Frames;
import dev.adit.grid.Grid;
import dev.adit.grid.Repair;
import dev.adit.grid.Sheet;
import dev.adit.grid.TextOptions;
import dev.adit.grid.TextTable;
import dev.adit.grid.Workbook;
import dev.adit.mapping.RecordTypes;
import dev.adit.privacy.PersonalHeadings;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.template.Detection;
import dev.adit.template.Reading;
import dev.adit.template.Recognised;
import dev.adit.template.Templates;
import dev.adit.template.WorkbookSheets;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Opens files whatever they are; nothing of them is kept here, so that several threads may use it. */
public final class Opener {
    private final Predicate<String> knownHeading;
    private final OpenOptions options;
    private final Mapped mapped;

    /** @param knownHeading tells words that stand above columns from words that stand in rows */
    public Opener(Predicate<String> knownHeading, OpenOptions options) {
        this.knownHeading = knownHeading;
        this.options = options;
        this.mapped = new Mapped(options.maps());
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
        Problems noted = new Problems();
        Opened found = text(source, options.text(), noted);
        if (options.text().encoding() == null) {
            Problems other = new Problems();
            Optional<Opened.Tables> better = mapped.rewritten(found, encoding -> rewritten(source, encoding, other));
            if (better.isPresent()) {
                problems.addAll(other.list());
                return better.get();
            }
        }
        problems.addAll(noted.list());
        return found;
    }

    private Optional<Opened.Tables> rewritten(Source source, Charset encoding, Problems problems) {
        Problems noted = new Problems();
        Opened again = text(source, new TextOptions(encoding, options.text().delimiter()), noted);
        if (noted.hasErrors() || !(again instanceof Opened.Tables tables)) return Optional.empty();
        problems.addAll(noted.list());
        return Optional.of(tables);
    }

    private Opened text(Source source, TextOptions written, Problems problems) {
        Optional<TextTable> read = source.text(written, problems);
        if (read.isEmpty()) return new Opened.Refused(source, FileKind.TEXT);
        TextTable table = read.get();
        FoundTable found = table(table.grid(), Workbook.Visibility.VISIBLE, table.repairs(), problems);
        if (tellsOfPersons(found, problems)) return new Opened.Refused(source, FileKind.TEXT);
        return new Opened.Tables(source, FileKind.TEXT, Optional.of(table.dialect()), List.of(found));
    }

    private FoundTable table(Grid grid, Workbook.Visibility visibility, List<Repair> repairs, Problems problems) {
        Optional<RecordTypes> types = RecordTypes.of(grid);
        Optional<Frame> frame = types.isPresent()
                ? types.get().frame(options.recordType().or(() -> mapped.recordType(types.get())), problems)
                : frame(grid, problems);
        return new FoundTable(grid, visibility, frame, repairs, types);
    }

    private Optional<Frame> frame(Grid grid, Problems problems) {
        Problems noted = new Problems();
        Optional<Frame> found = Frames.find(grid, knownHeading, noted);
        Optional<Frame> elsewhere = mapped.elsewhere(found, grid, problems);
        if (elsewhere.isPresent()) return elsewhere;
        problems.addAll(noted.list());
        return found;
    }

    private Opened workbook(Source source, FileKind kind, Problems problems) {
        Optional<Workbook> opened = source.workbook(problems);
        if (opened.isEmpty()) return new Opened.Refused(source, kind);
        try (Workbook workbook = opened.get()) {
            Problems ofSheets = new Problems();
            Recognised recognised = Templates.recognise(new WorkbookSheets(workbook, source.name(), ofSheets));
            Detection detection = recognised.detection();
            if (detection.state() == Detection.State.NO_TEMPLATE)
                return tables(source, kind, sheets(source.name(), workbook, problems), problems);
            Optional<Reading> reading = recognised.read(problems);
            problems.addAll(ofSheets.list());
            return new Opened.Template(source, kind, detection, reading);
        }
    }

    private static Opened tables(Source source, FileKind kind, List<FoundTable> tables, Problems problems) {
        for (FoundTable table : tables) if (tellsOfPersons(table, problems)) return new Opened.Refused(source, kind);
        return new Opened.Tables(source, kind, Optional.empty(), tables);
    }

    /** A table about single people is not looked into any further, whatever else it may be. */
    private static boolean tellsOfPersons(FoundTable table, Problems problems) {
        boolean isOne = table.frame()
                .filter(frame -> PersonalHeadings.areOfPersons(frame.headings()))
                .isPresent();
        if (isOne)
            problems.add(
                    Code.D23,
                    Position.file(table.grid().name()),
                    "its columns tell of single people; nothing of it is read",
                    "count the cases by site, period, status, sex, age band and form of work, and give only those counts");
        return isOne;
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
