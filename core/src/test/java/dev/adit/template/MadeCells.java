package dev.adit.template;

import dev.adit.grid.Address;
import dev.adit.grid.Cell;
import dev.adit.grid.RawWorkbook;
import java.time.LocalDate;
import java.util.Map;

/** Writes cells of a made workbook as Excel would: formulas with what they came to, days as serial numbers. */
final class MadeCells {
    private MadeCells() {}

    /** To the sheet named last. */
    static void write(RawWorkbook raw, Map<Integer, Map<Integer, Cell>> rows) {
        rows.forEach((row, cells) -> cells.forEach((column, cell) -> one(raw, Address.letters(column) + row, cell)));
    }

    private static void one(RawWorkbook raw, String address, Cell cell) {
        switch (cell.kind()) {
            case BLANK -> raw.formula(address, "IF(TRUE,\"\")", "");
            case NOT_CALCULATED -> raw.formula(address, "IF(TRUE,\"\")", null);
            case NUMBER -> raw.number(address, cell.text());
            case DATE ->
                raw.date(address, String.valueOf(LocalDate.parse(cell.text()).toEpochDay() + 25_569));
            case ERROR -> raw.formulaError(address, "NA()", cell.text());
            default -> raw.text(address, cell.text());
        }
    }
}
