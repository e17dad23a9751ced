package dev.adit.grid;

import java.util.List;

/**
 * A row of a {@link Grid}.
 *
 * @param number the row of the sheet, or the line of the file in which the record begins; from 1
 * @param cells from the first column on; blank ones at the end may be left out
 */
public record GridRow(int number, List<Cell> cells) {
    /** The cell of a column, from 0; blank beyond the last. */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.blank();
    }

    /** Whether no cell of it holds anything. */
    public boolean isBlank() {
        for (Cell cell : cells) if (cell.kind() != Cell.Kind.BLANK) return false;
        return true;
    }
}
