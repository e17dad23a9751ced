package dev.adit.grid;

import dev.adit.problem.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All cells of one sheet of a workbook, or of one text file, each at its row and column. */
public final class Grid {
    private final String file;
    private final String sheet;
    private final List<GridRow> rows;
    private final Map<Integer, GridRow> byNumber = new HashMap<>();

    /**
     * @param file what the file is called in problems
     * @param sheet the sheet's name; empty for a text file
     * @param rows by number, rising; rows without any cell may be left out
     */
    public Grid(String file, String sheet, List<GridRow> rows) {
        this.file = file;
        this.sheet = sheet;
        this.rows = List.copyOf(rows);
        for (GridRow row : rows) byNumber.put(row.number(), row);
    }

    public String file() {
        return file;
    }

    public String sheet() {
        return sheet;
    }

    public List<GridRow> rows() {
        return rows;
    }

    /** What the table is called in problems: {@code file}, or {@code file[sheet]}. */
    public String name() {
        return sheet.isEmpty() ? file : file + "[" + sheet + "]";
    }

    /** A cell by its row, from 1, and its column, from 0; blank where there is none. */
    public Cell at(int row, int column) {
        GridRow found = byNumber.get(row);
        return found == null ? Cell.blank() : found.cell(column);
    }

    /** A cell by its address, such as {@code D8}; blank where there is none. */
    public Cell at(String address) {
        return at(Address.row(address), Address.column(address));
    }

    /** Where a cell stands: {@code file[sheet]:8, column D} in a workbook, {@code file:8, column 4} in a text. */
    public Position position(int row, int column) {
        return Position.cell(name(), row, sheet.isEmpty() ? String.valueOf(column + 1) : Address.letters(column));
    }

    /** Where the cell of an address stands. */
    public Position position(String address) {
        return position(Address.row(address), Address.column(address));
    }
}
