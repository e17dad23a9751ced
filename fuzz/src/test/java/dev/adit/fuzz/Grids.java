package dev.adit.fuzz;

import dev.adit.grid.Cell;
import dev.adit.grid.Frames;
import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import dev.adit.grid.SuspiciousText;
import dev.adit.problem.Problems;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** What readers do with any grid: look for the table in it, and look at its names. */
final class Grids {
    private static final Set<String> KNOWN = Set.of("id", "name", "supplier", "country", "metal", "lieferant", "land");

    private Grids() {}

    static String text(Grid grid, Problems problems) {
        StringJoiner text = new StringJoiner("\n");
        int before = 0;
        for (GridRow row : grid.rows()) {
            if (row.number() <= before) throw new AssertionError("rows out of order at " + row.number());
            before = row.number();
            text.add(row.number() + " " + row.cells());
            lookAt(row.cells());
        }
        String frame = Frames.find(grid, KNOWN::contains, problems)
                .map(found -> found.headings() + " " + found.headingRows() + " "
                        + found.body().stream().map(GridRow::number).toList() + " " + found.beside() + " "
                        + found.repairs())
                .orElse("");
        return text.add(frame).toString();
    }

    private static void lookAt(List<Cell> cells) {
        cells.forEach(cell -> {
            if (cell.text().length() < 200) SuspiciousText.kinds(cell.text());
            if (cell.isFilled() && cell.value().isEmpty()) throw new AssertionError("filled with nothing: " + cell);
        });
    }
}
