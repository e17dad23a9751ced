package dev.adit.grid;

import java.util.List;

/** Finds where another table begins below a table: its heading again, or another heading after a blank row. */
final class FurtherTable {
    private static final int BELOW = 200;

    private final List<GridRow> rows;
    private final GridRow heading;
    private final Shapes shapes;

    private FurtherTable(List<GridRow> rows, GridRow heading, int from) {
        this.rows = rows;
        this.heading = heading;
        this.shapes = Shapes.of(Shapes.block(rows, from, BELOW), heading.cells().size());
    }

    /**
     * The place of the first row of a further table; the number of rows if there is none.
     *
     * @param from where the rows of the table begin
     */
    static int start(List<GridRow> rows, int heading, int from) {
        return new FurtherTable(rows, rows.get(heading), from).start(from);
    }

    private int start(int from) {
        for (int i = from; i < rows.size(); i++) {
            if (isHeadingAgain(rows.get(i))) return i;
            if (isAfterBlank(i, from) && isOtherHeading(i)) return i;
            if (isAfterBlank(i, from) && filled(rows.get(i)) == 1 && i + 1 < rows.size() && isOtherHeading(i + 1))
                return i;
        }
        return rows.size();
    }

    /** Blank rows may be left out of the list; their numbers show it. */
    private boolean isAfterBlank(int place, int from) {
        if (place <= from || rows.get(place).isBlank()) return false;
        GridRow before = rows.get(place - 1);
        return before.isBlank() || (rows.get(place).number() - before.number() > 1 && isOneLine(before));
    }

    /** In a text a record may have many lines, so a gap between numbers is no blank row. */
    private static boolean isOneLine(GridRow before) {
        return before.cells().stream()
                .noneMatch(cell -> cell.text().indexOf('\n') >= 0 || cell.text().indexOf('\r') >= 0);
    }

    private static long filled(GridRow row) {
        return row.cells().stream()
                .filter(cell -> cell.kind() != Cell.Kind.BLANK)
                .count();
    }

    private boolean isHeadingAgain(GridRow row) {
        if (!row.cell(0).text().equals(heading.cell(0).text())
                && !row.cell(1).text().equals(heading.cell(1).text())) return false;
        return HeadingRows.isSame(heading, row);
    }

    private boolean isOtherHeading(int place) {
        GridRow row = rows.get(place);
        boolean isWords = filled(row) > 1
                && row.cells().stream()
                        .filter(cell -> cell.kind() != Cell.Kind.BLANK)
                        .allMatch(cell -> Words.isWord(cell.text().strip()) && !Words.isTotal(cell.text()));
        boolean isFollowed = place + 1 < rows.size() && filled(rows.get(place + 1)) > 1;
        return isWords
                && isFollowed
                && (isOdd(row) || filled(row) > heading.cells().size());
    }

    private boolean isOdd(GridRow row) {
        boolean odd = false;
        for (int column = 0;
                column < Math.min(row.cells().size(), shapes.columns().size());
                column++) {
            String text = row.cell(column).text().strip();
            if (text.isEmpty() || !shapes.columns().get(column).isStrict()) continue;
            if (shapes.fits(column, text)) return false;
            odd = true;
        }
        return odd;
    }
}
