package dev.adit.template;

import dev.adit.grid.Cell;
import dev.adit.grid.Grid;
import dev.adit.problem.Position;
import java.util.ArrayList;
import java.util.List;

/** Takes cells out of a workbook and keeps account of those that were never worked out, are broken or too long. */
final class Cells {
    private static final int LONGEST = 255;

    private final Book book;
    private final List<Position> uncalculated = new ArrayList<>();
    private final List<Reading.Flaw> flaws = new ArrayList<>();

    Cells(Book book) {
        this.book = book;
    }

    /** A cell's text without outer blanks; empty if there is nothing to read, or only the 0 of an empty formula. */
    String text(String sheet, String address) {
        Grid grid = book.grid(sheet);
        return text(grid.at(address), grid.position(address));
    }

    /** The same of a cell by its row and column, from 0. */
    String text(Grid grid, int row, int column) {
        return text(grid.at(row, column), grid.position(row, column));
    }

    private String text(Cell cell, Position at) {
        if (cell.kind() == Cell.Kind.NOT_CALCULATED) uncalculated.add(at);
        if (cell.kind() == Cell.Kind.ERROR && cell.text().startsWith("#REF"))
            flaws.add(new Reading.Flaw(at, "holds the error #REF!, a formula that has lost its source"));
        if (isEmptyFormula(cell)) return "";
        String text = cell.value();
        if (text.length() > LONGEST)
            flaws.add(new Reading.Flaw(at, "is " + text.length() + " characters long, more than " + LONGEST));
        return text;
    }

    /** Looks whether a cell about a person is filled, and forgets what it says. */
    Presence presence(String sheet, String address, boolean email) {
        Grid grid = book.grid(sheet);
        Cell cell = grid.at(address);
        if (cell.kind() == Cell.Kind.NOT_CALCULATED) uncalculated.add(grid.position(address));
        if (!cell.isFilled() || isEmptyFormula(cell)) return Presence.BLANK;
        return email && cell.text().indexOf('@') < 0 ? Presence.NO_ADDRESS : Presence.FILLED;
    }

    static boolean isEmptyFormula(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER && cell.value().equals("0");
    }

    List<Position> uncalculated() {
        return uncalculated;
    }

    List<Reading.Flaw> flaws() {
        return flaws;
    }
}
