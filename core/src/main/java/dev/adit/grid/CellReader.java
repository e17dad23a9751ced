package dev.adit.grid;

import dev.adit.problem.Code;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes cells of what a sheet's XML says of them: the answers that are in the file, and never an answer of its own. */
final class CellReader {
    private static final int DAY_LENGTH = 10;

    private final SharedStrings strings;
    private final NumberFormats formats;
    private final SerialDay days;
    private final SheetFaults faults;
    private final CellText text = new CellText();
    private boolean formula;
    private boolean answer;

    CellReader(SharedStrings strings, NumberFormats formats, SerialDay days, SheetFaults faults) {
        this.strings = strings;
        this.formats = formats;
        this.days = days;
        this.faults = faults;
    }

    /** The cell whose element has just started; goes on to that element's end. */
    Cell read(Xml xml, int row, int column) throws IOException {
        String type = xml.attribute("t", "n");
        String style = xml.attribute("s");
        readContent(xml);
        if (formula && !answer) {
            faults.note(SheetFaults.Note.NOT_CALCULATED, row, column);
            return new Cell(Cell.Kind.NOT_CALCULATED, "");
        }
        if (text.isTooLong()) return tooLong(row, column);
        return cell(type, style, row, column);
    }

    private void readContent(Xml xml) throws IOException {
        int within = xml.depth();
        boolean value = false;
        text.clear();
        formula = false;
        answer = false;
        for (Xml.Event event = xml.next(); event != Xml.Event.NOTHING_MORE; event = xml.next()) {
            if (event == Xml.Event.TEXT && value) xml.addTo(text);
            if (event == Xml.Event.TEXT) continue;
            if (event == Xml.Event.END && xml.depth() < within) return;
            boolean start = event == Xml.Event.START;
            switch (xml.name()) {
                case "v" -> {
                    value = start;
                    answer = true;
                }
                case "is" -> {
                    answer = true;
                    if (start) RichText.read(xml, text);
                }
                case "f" -> formula = true;
                default -> {}
            }
        }
    }

    private Cell cell(String type, @Nullable String style, int row, int column) throws Refusal {
        return switch (type) {
            case "s" -> shared(row, column);
            case "str", "inlineStr" -> Cell.text(text.plain());
            case "b" -> truth(row, column);
            case "e" -> new Cell(Cell.Kind.ERROR, text.raw().isBlank() ? "#ERROR" : text.raw());
            case "d" -> isoDay();
            case "n" -> number(style, row, column);
            default -> unreadable("its type is not known", row, column);
        };
    }

    private Cell shared(int row, int column) throws Refusal {
        if (text.raw().isBlank()) return Cell.blank();
        int index = Digits.of(text.raw().strip());
        if (!strings.has(index))
            return faults.refused(
                    Code.S08,
                    row,
                    column,
                    "the cell points to a text that the workbook does not have",
                    "have it saved anew by a spreadsheet program");
        return strings.isTooLong(index) ? tooLong(row, column) : strings.get(index);
    }

    private Cell tooLong(int row, int column) throws Refusal {
        return faults.refused(
                Code.S10,
                row,
                column,
                "the cell is longer than " + CellText.LONGEST + " characters",
                "shorten it, or split it into several cells");
    }

    private Cell truth(int row, int column) throws Refusal {
        return switch (text.raw().strip()) {
            case "" -> Cell.blank();
            case "1", "true" -> new Cell(Cell.Kind.BOOLEAN, "TRUE");
            case "0", "false" -> new Cell(Cell.Kind.BOOLEAN, "FALSE");
            default -> unreadable("it is neither true nor false", row, column);
        };
    }

    private Cell isoDay() {
        String written = text.raw().strip();
        Optional<LocalDate> day = IsoDay.of(written.substring(0, Math.min(DAY_LENGTH, written.length())));
        return day.map(found -> new Cell(Cell.Kind.DATE, found.toString())).orElseGet(() -> Cell.text(written));
    }

    /** A number; a blank text where a formula came to no number means that no program has worked it out. */
    private Cell number(@Nullable String style, int row, int column) throws Refusal {
        if (text.raw().isBlank() && !formula) return Cell.blank();
        if (text.raw().isBlank()) {
            faults.note(SheetFaults.Note.NOT_CALCULATED, row, column);
            return new Cell(Cell.Kind.NOT_CALCULATED, "");
        }
        Optional<PlainNumber> number = PlainNumber.of(text.raw());
        if (number.isEmpty()) return unreadable("it is no number that a spreadsheet can hold", row, column);
        return new NumberCell(number.get(), formats.of(style)).cell(days, faults, row, column);
    }

    private Cell unreadable(String why, int row, int column) throws Refusal {
        return faults.refused(
                Code.F13,
                row,
                column,
                "the cell cannot be read: " + why,
                "have it saved anew by a spreadsheet program");
    }
}
