package dev.adit.grid;

import java.util.Optional;

/** Cells that show as one, in which only the top left one holds anything; rows from 1, columns from 0, ends included. */
public record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** The range of a text such as {@code D8:J8}; empty if it is none, or lies outside every sheet. */
    static Optional<MergedRange> of(String text) {
        int colon = text.indexOf(':');
        Optional<CellPlace> first = CellPlace.of(colon < 0 ? text : text.substring(0, colon));
        Optional<CellPlace> last = CellPlace.of(text.substring(colon + 1));
        if (first.isEmpty() || last.isEmpty()) return Optional.empty();
        CellPlace one = first.get();
        CellPlace other = last.get();
        return Optional.of(new MergedRange(
                Math.min(one.row(), other.row()),
                Math.min(one.column(), other.column()),
                Math.max(one.row(), other.row()),
                Math.max(one.column(), other.column())));
    }
}
