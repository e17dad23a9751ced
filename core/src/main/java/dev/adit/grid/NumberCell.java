package dev.adit.grid;

import java.time.LocalDate;
import java.util.Optional;

/** A number and the format that shows it: a day, a number, or one with zeros in front. */
record NumberCell(PlainNumber number, FormatCode format) {
    Cell cell(SerialDay days, SheetFaults faults, int row, int column) {
        Optional<LocalDate> day = format.date() ? days.of(number.value()) : Optional.empty();
        if (day.isPresent()) return new Cell(Cell.Kind.DATE, day.get().toString());
        if (number.isCut()) faults.note(SheetFaults.Note.CUT, row, column);
        String digits = number.digits();
        int missing = format.zeros() - digits.length();
        if (missing <= 0 || !number.isWhole() || digits.startsWith("-")) return new Cell(Cell.Kind.NUMBER, digits);
        faults.note(SheetFaults.Note.ZEROS, row, column);
        return new Cell(Cell.Kind.NUMBER, "0".repeat(missing) + digits);
    }
}
