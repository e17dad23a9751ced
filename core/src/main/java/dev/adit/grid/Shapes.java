package dev.adit.grid;

import java.util.ArrayList;
import java.util.List;

/** The {@link Shape} of every column of some rows. */
record Shapes(List<Shape> columns, int rows) {
    /** Rows that are looked at; more would say no more. */
    private static final int ENOUGH = 2000;

    private static final int FEW = 3;

    static Shapes of(List<GridRow> rows, int width) {
        List<GridRow> some = rows.subList(0, Math.min(rows.size(), ENOUGH));
        List<Shape> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int place = column;
            columns.add(Shape.of(
                    some.stream().map(row -> row.cell(place).text().strip()).toList()));
        }
        return new Shapes(List.copyOf(columns), some.size());
    }

    /** Rows from a place on, to the next blank one if there are some before it; blank rows left out. */
    static List<GridRow> block(List<GridRow> rows, int from, int most) {
        List<GridRow> block = new ArrayList<>();
        for (GridRow row : rows.subList(Math.min(from, rows.size()), Math.min(rows.size(), from + most))) {
            if (!row.isBlank()) block.add(row);
            else if (block.size() > 1) break;
        }
        return block;
    }

    /** Whether there are rows enough to tell a damaged one by. */
    boolean areKnown() {
        return rows >= FEW;
    }

    boolean fits(int column, String cell) {
        return columns.get(column).fits(cell.strip());
    }

    /** Whether these cells, one for each column, could be a row. */
    boolean fit(List<String> cells) {
        for (int column = 0; column < columns.size(); column++) if (!fits(column, cells.get(column))) return false;
        return true;
    }
}
