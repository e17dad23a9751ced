package dev.adit.grid;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;

/** A sheet of a workbook: what its cells say, and how it is laid out. */
public record Sheet(Grid grid, Layout layout) {
    /**
     * A cell as a reader sees it who looks for a heading: within merged cells that of the top left corner. Row from 1,
     * column from 0. Never for values: a value stands for its own cell alone.
     */
    public Cell headingAt(int row, int column) {
        Cell own = grid.at(row, column);
        if (own.kind() != Cell.Kind.BLANK) return own;
        return layout.merged().stream()
                .filter(range -> range.covers(row, column))
                .findFirst()
                .map(range -> grid.at(range.firstRow(), range.firstColumn()))
                .orElse(own);
    }

    /** Tells of rows and columns that nobody sees. */
    public void tellHidden(Problems problems) {
        int rows = layout.hiddenRows().size();
        int columns = layout.hiddenColumns().size();
        if (rows + columns > 0)
            problems.add(
                    Code.F16,
                    Position.file(grid.name()),
                    "hidden, but read like the others: rows " + rows + ", columns " + columns,
                    "unhide them and look whether they belong to the table");
    }
}
