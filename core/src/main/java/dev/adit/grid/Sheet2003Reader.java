package dev.adit.grid;

import dev.adit.problem.Code;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads one sheet of an XML spreadsheet of 2003, whose cells say their place only where they skip some. */
final class Sheet2003Reader {
    private static final int DAY_LENGTH = 10;
    private static final int MOST_RANGES = 100_000;

    private final Xml xml;
    private final Map<String, FormatCode> styles;
    private final SheetFaults faults;
    private final SheetCells cells;
    private final List<MergedRange> merged = new ArrayList<>();
    private final TreeSet<Integer> hiddenRows = new TreeSet<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private final CellText text = new CellText();
    private int row;
    private int skippedRows;
    private int column;
    private int listedColumn;

    Sheet2003Reader(Xml xml, Map<String, FormatCode> styles, SheetFaults faults) {
        this.xml = xml;
        this.styles = styles;
        this.faults = faults;
        this.cells = new SheetCells(faults);
    }

    /** The rows of the worksheet whose element has just started. */
    List<GridRow> read() throws IOException {
        int within = xml.depth();
        for (Xml.Event event = xml.next(); event != Xml.Event.NOTHING_MORE; event = xml.next()) {
            if (event == Xml.Event.END && xml.depth() < within) break;
            if (xml.isAt("Row")) row();
            else if (xml.isAt("Cell")) cell();
            else if (xml.isAt("Column")) column();
        }
        return cells.rows();
    }

    Layout found() {
        return new Layout(merged, List.copyOf(hiddenRows), List.copyOf(hiddenColumns));
    }

    private void row() throws Refusal {
        row = cells.startRow(index(row + skippedRows));
        skippedRows = span();
        column = 0;
        for (int i = 0; i <= skippedRows && xml.says("Hidden"); i++) hiddenRows.add(row + i);
    }

    private void column() throws Refusal {
        int first = index(listedColumn);
        listedColumn = first + span();
        if (listedColumn > CellPlace.COLUMNS) throw SheetCells.outside();
        for (int number = first; number <= listedColumn && xml.says("Hidden"); number++) hiddenColumns.add(number - 1);
    }

    private int index(int last) throws Refusal {
        String given = xml.attribute("Index");
        if (given == null) return last + 1;
        int index = Digits.of(given);
        if (index < 1) throw SheetCells.outside();
        return index;
    }

    private int span() {
        return Math.min(CellPlace.LAST_ROW, Math.max(0, Digits.of(xml.attribute("Span", ""))));
    }

    private void cell() throws IOException {
        int number = index(column);
        int across = Math.max(0, Digits.of(xml.attribute("MergeAcross", "")));
        int down = Math.max(0, Digits.of(xml.attribute("MergeDown", "")));
        if (row < 1 || across >= CellPlace.COLUMNS || number + across > CellPlace.COLUMNS || down > CellPlace.LAST_ROW)
            throw SheetCells.outside();
        if (across + down > 0 && merged.size() < MOST_RANGES)
            merged.add(new MergedRange(row, number - 1, row + down, number - 1 + across));
        column = number + across;
        cells.put(number - 1, content(number - 1));
    }

    private Cell content(int at) throws IOException {
        boolean formula = xml.attribute("Formula") != null;
        FormatCode format = styles.getOrDefault(xml.attribute("StyleID", ""), FormatCode.GENERAL);
        int within = xml.depth();
        String type = "";
        text.clear();
        for (Xml.Event event = xml.next(); event != Xml.Event.NOTHING_MORE; event = xml.next()) {
            if (event == Xml.Event.END && xml.depth() < within) break;
            if (!xml.isAt("Data") || xml.depth() != within + 1) continue;
            type = xml.attribute("Type", "String");
            readData();
        }
        if (formula && type.isEmpty()) faults.note(SheetFaults.Note.NOT_CALCULATED, row, at);
        if (type.isEmpty()) return formula ? new Cell(Cell.Kind.NOT_CALCULATED, "") : Cell.blank();
        if (text.isTooLong()) return tooLong(at);
        return cell(type, format, at);
    }

    /** All text within the element that has just started, whatever its look. */
    private void readData() throws IOException {
        int within = xml.depth();
        for (Xml.Event event = xml.next(); event != Xml.Event.NOTHING_MORE; event = xml.next()) {
            if (event == Xml.Event.TEXT) xml.addTo(text);
            if (event == Xml.Event.END && xml.depth() < within) return;
        }
    }

    private Cell tooLong(int at) throws Refusal {
        return faults.refused(
                Code.S10,
                row,
                at,
                "the cell is longer than " + CellText.LONGEST + " characters",
                "shorten it, or split it into several cells");
    }

    private Cell cell(String type, FormatCode format, int at) throws Refusal {
        String written = text.raw();
        return switch (type) {
            case "String" -> Cell.text(written);
            case "Number" -> number(written, format, at);
            case "DateTime" -> day(written, at);
            case "Boolean" -> new Cell(Cell.Kind.BOOLEAN, written.strip().equals("1") ? "TRUE" : "FALSE");
            case "Error" -> new Cell(Cell.Kind.ERROR, written.isBlank() ? "#ERROR" : written.strip());
            default -> unreadable("its type is not known", at);
        };
    }

    private Cell number(String written, FormatCode format, int at) throws Refusal {
        Optional<PlainNumber> number = PlainNumber.of(written);
        if (number.isEmpty()) return unreadable("it is no number that a spreadsheet can hold", at);
        return new NumberCell(number.get(), format).cell(new SerialDay(false), faults, row, at);
    }

    private Cell day(String written, int at) throws Refusal {
        Optional<LocalDate> day = IsoDay.of(written.strip()
                .substring(0, Math.min(DAY_LENGTH, written.strip().length())));
        return day.isEmpty()
                ? unreadable("it is no day", at)
                : new Cell(Cell.Kind.DATE, day.get().toString());
    }

    private Cell unreadable(String why, int at) throws Refusal {
        return faults.refused(
                Code.F13, row, at, "the cell cannot be read: " + why, "have it saved anew by a spreadsheet program");
    }
}
