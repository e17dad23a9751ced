package dev.adit.grid;

import java.util.List;

/**
 * A record of a text table as it was first read.
 *
 * @param start where it begins in the text
 * @param end where the next begins
 * @param broken whether its quotes do not hold; its cells are none then
 */
record TextRecord(int start, int end, int line, List<Cell> cells, boolean broken) {
    boolean isBlank() {
        if (broken) return false;
        for (Cell cell : cells) if (cell.kind() != Cell.Kind.BLANK) return false;
        return true;
    }

    GridRow row() {
        return new GridRow(line, cells);
    }
}
