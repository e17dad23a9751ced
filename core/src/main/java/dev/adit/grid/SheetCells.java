package dev.adit.grid;

import dev.adit.problem.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The cells of a sheet as they come, put where they say they stand. */
final class SheetCells {
    private static final int MOST_FILLED = 2_000_000;
    private static final int MOST_PLACES = 10_000_000;

    private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
    private final Set<CellPlace> doubted = new HashSet<>();
    private final SheetFaults faults;
    private List<Cell> current = new ArrayList<>();
    private int row;
    private int lowest;
    private int column = -1;
    private int filled;
    private long places;

    SheetCells(SheetFaults faults) {
        this.faults = faults;
    }

    /** A row begins; -1 for the one after the last. */
    int startRow(int number) throws Refusal {
        int next = number < 0 ? row + 1 : number;
        if (next < 1 || next > CellPlace.LAST_ROW)
            throw new Refusal(Code.S11, "the sheet has a row beyond " + CellPlace.LAST_ROW, Xml.NOT_HONEST);
        boolean again = next <= lowest;
        if (again) faults.outOfOrder(next);
        keep();
        row = next;
        lowest = Math.max(lowest, row);
        column = -1;
        current = again ? new ArrayList<>(rows.getOrDefault(next, List.of())) : new ArrayList<>();
        return next;
    }

    /** The column after the last one of this row. */
    int nextColumn() {
        return column + 1;
    }

    /** Puts a cell into the row that began last; two cells at one place are both refused, and told. */
    void put(int at, Cell cell) throws Refusal {
        if (at >= CellPlace.COLUMNS) throw outside();
        boolean twice = at == column;
        if (at < column) faults.outOfOrder(row);
        column = Math.max(column, at);
        boolean taken = twice || (at < current.size() && current.get(at).kind() != Cell.Kind.BLANK);
        if (taken) set(at, twice(at));
        else if (cell.kind() != Cell.Kind.BLANK) set(at, cell);
    }

    static Refusal outside() {
        return new Refusal(
                Code.S09, "the sheet has a cell whose address is on no sheet, or not in its row", Xml.NOT_HONEST);
    }

    private Cell twice(int at) throws Refusal {
        boolean told = !doubted.add(new CellPlace(row, at));
        return told
                ? SheetFaults.REFUSED
                : faults.refused(
                        Code.S13,
                        row,
                        at,
                        "the sheet has this cell twice",
                        "nobody can tell which holds; have it saved anew by a spreadsheet program");
    }

    private void set(int at, Cell cell) throws Refusal {
        places += Math.max(0, at + 1 - current.size());
        if (++filled > MOST_FILLED || places > MOST_PLACES)
            throw new Refusal(
                    Code.S11,
                    "the sheet has more than " + MOST_FILLED + " filled cells, or spreads them over more than "
                            + MOST_PLACES,
                    "split the table into several files");
        while (current.size() <= at) current.add(Cell.blank());
        current.set(at, cell);
    }

    private void keep() {
        if (!current.isEmpty()) rows.put(row, List.copyOf(current));
    }

    /** All rows that hold anything, by number. */
    List<GridRow> rows() {
        keep();
        List<GridRow> all = new ArrayList<>(rows.size());
        rows.forEach((number, cells) -> all.add(new GridRow(number, cells)));
        return all;
    }
}
