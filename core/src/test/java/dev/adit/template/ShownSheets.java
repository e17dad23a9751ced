package dev.adit.template;

import dev.adit.grid.Address;
import dev.adit.grid.Cell;
import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A workbook whose labels are shown in the language of one column of its hidden sheet, with empty rows at the top.
 *
 * @param grids the first rows of its sheets, by name
 */
record ShownSheets(String file, List<String> names, Map<String, Grid> grids, int column, int emptyRows)
        implements Sheets {
    @Override
    public Optional<Grid> sheet(String name) {
        Grid found = grids.get(name);
        return name.equals("L")
                ? Optional.ofNullable(found)
                : Optional.ofNullable(found).map(this::shown);
    }

    private Grid shown(Grid sheet) {
        List<GridRow> labels = Objects.requireNonNull(grids.get("L")).rows().stream()
                .filter(label -> label.cell(1).value().equals(sheet.sheet())
                        && label.cell(2).value().matches("[A-Z]{1,2}\\d{1,4}")
                        && label.cell(column).isFilled())
                .toList();
        List<GridRow> rows = new ArrayList<>();
        for (GridRow row : sheet.rows()) rows.add(new GridRow(row.number() + emptyRows, cells(row, labels)));
        return new Grid(sheet.file(), sheet.sheet(), rows);
    }

    private List<Cell> cells(GridRow row, List<GridRow> labels) {
        List<Cell> cells = new ArrayList<>(row.cells());
        for (GridRow label : labels) {
            String cell = label.cell(2).value();
            if (Address.row(cell) != row.number()) continue;
            while (cells.size() <= Address.column(cell)) cells.add(Cell.blank());
            cells.set(Address.column(cell), Cell.text(label.cell(column).text() + "(*)"));
        }
        return cells;
    }
}
