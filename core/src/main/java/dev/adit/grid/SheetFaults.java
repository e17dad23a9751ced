package dev.adit.grid;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.EnumMap;
import java.util.Map;

/** What is told of a sheet while it is read: faults one by one up to a bound, notes once each with their number. */
final class SheetFaults {
    /** A cell that was there and could not be taken: never a blank, which would say that nobody wrote anything. */
    static final Cell REFUSED = new Cell(Cell.Kind.ERROR, "#REFUSED");

    private static final int MOST = 100;

    private final Grid place;
    private final Problems problems;
    private final Map<Note, Noted> notes = new EnumMap<>(Note.class);
    private int faults;

    /** @param place an empty grid of the sheet's name, for positions */
    SheetFaults(Grid place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** What may hold for thousands of cells. */
    enum Note {
        NOT_CALCULATED,
        CUT,
        ZEROS
    }

    private record Noted(int row, int column, int count) {}

    /** A cell that is refused; the cell to put in its place. */
    Cell refused(Code code, int row, int column, String what, String help) throws Refusal {
        tell(code, place.position(row, column), what, help);
        return REFUSED;
    }

    void outOfOrder(int row) throws Refusal {
        tell(
                Code.S12,
                Position.row(place.name(), row),
                "the row, or a cell of it, stands after others that come later",
                "it was put where its number says; no office program writes this");
    }

    private void tell(Code code, Position at, String what, String help) throws Refusal {
        if (++faults > MOST)
            throw new Refusal(Code.S14, "the sheet has more than " + MOST + " faulty cells and rows", Xml.NOT_HONEST);
        problems.add(code, at, what, help);
    }

    void note(Note note, int row, int column) {
        notes.merge(
                note, new Noted(row, column, 1), (first, one) -> new Noted(first.row, first.column, first.count + 1));
    }

    /** Tells the notes, each at the first cell that it holds for. */
    void tellNotes() {
        notes.forEach((note, noted) -> {
            Position at = place.position(noted.row, noted.column);
            switch (note) {
                case NOT_CALCULATED ->
                    problems.add(
                            Code.F12,
                            at,
                            cells(noted)
                                    + " a formula that no program has worked out; formulas are never worked out here",
                            "open the workbook in a spreadsheet program, save it and send that");
                case CUT ->
                    problems.add(
                            Code.F14,
                            at,
                            cells(noted) + " a whole number of more than " + PlainNumber.KEPT + " digits",
                            "its last digits are lost; have such numbers written as text");
                case ZEROS ->
                    problems.add(
                            Code.F15,
                            at,
                            cells(noted) + " zeros in front that only the number format shows; restored",
                            null);
            }
        });
    }

    private static String cells(Noted noted) {
        return noted.count == 1 ? "this cell has" : "this cell and others, " + noted.count + " in all, have";
    }
}
