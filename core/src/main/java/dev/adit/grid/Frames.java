package dev.adit.grid;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the table in a grid: which rows are its heading and its body, and which are titles, units, totals or notes. */
public final class Frames {
    private final Grid grid;
    private final Problems problems;
    private final List<GridRow> rows;
    private final List<Frame.Beside> beside = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    private Frames(Grid grid, Problems problems) {
        this.grid = grid;
        this.problems = problems;
        this.rows = grid.rows();
    }

    /**
     * The first table of a grid; empty if no cell of it holds anything. A further table (T09), a totals row (T10) and a
     * missing heading (T11) are noted.
     *
     * @param knownHeading whether a cell's text, without outer blanks, is a column's name that the caller knows
     */
    public static Optional<Frame> find(Grid grid, Predicate<String> knownHeading, Problems problems) {
        if (grid.rows().stream().allMatch(GridRow::isBlank)) return Optional.empty();
        return Optional.of(new Frames(grid, problems).frame(HeadingRows.find(grid.rows(), knownHeading)));
    }

    /** The table whose heading is in so many rows from a row on, by its number; empty if the grid has no such rows. */
    public static Optional<Frame> under(Grid grid, int headingRow, int height, Problems problems) {
        for (int i = 0; i + height <= grid.rows().size(); i++)
            if (grid.rows().get(i).number() == headingRow) {
                HeadingRows.Found said = new HeadingRows.Found(i, i + height - 1, false);
                return Optional.of(new Frames(grid, problems).frame(Optional.of(said)));
            }
        return Optional.empty();
    }

    private Frame frame(Optional<HeadingRows.Found> found) {
        int first = found.map(HeadingRows.Found::first).orElse(0);
        int behind = found.map(heading -> heading.last() + 1).orElse(0);
        for (int i = 0; i < first; i++) add(i, Frame.Beside.Kind.TITLE);
        if (found.isPresent() && behind < rows.size() && Words.areUnits(texts(rows.get(behind))))
            add(behind++, Frame.Beside.Kind.UNITS);
        int end = found.isPresent() ? FurtherTable.start(rows, found.get().last(), behind) : rows.size();
        if (end < rows.size()) tellFurther(end);
        for (int i = end; i < rows.size(); i++) add(i, Frame.Beside.Kind.OTHER_TABLE);
        List<GridRow> body = new TableEnd(rows, behind, end).body((row, kind) -> add(row, kind));
        for (Frame.Beside row : beside) if (row.kind() == Frame.Beside.Kind.TOTAL) tellTotal(row.row());
        beside.sort((one, other) -> Integer.compare(one.row(), other.row()));
        List<GridRow> heading =
                found.isPresent() ? rows.subList(first, found.get().last() + 1) : List.of();
        tellHeading(found, body);
        return new Frame(
                grid,
                Headings.of(heading, width(heading, body)),
                heading.stream().map(GridRow::number).toList(),
                body,
                List.copyOf(beside),
                List.copyOf(repairs));
    }

    private void add(int place, Frame.Beside.Kind kind) {
        GridRow row = rows.get(place);
        beside.add(new Frame.Beside(row.number(), row.isBlank() ? Frame.Beside.Kind.BLANK : kind));
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A text has the columns that are written; in a sheet blank cells at the end of a row are no columns. */
    private int width(List<GridRow> heading, List<GridRow> body) {
        int width = 0;
        for (List<GridRow> some : List.of(heading, body))
            for (GridRow row : some) {
                int last = row.cells().size();
                while (!grid.sheet().isEmpty()
                        && last > width
                        && row.cell(last - 1).kind() == Cell.Kind.BLANK) last--;
                width = Math.max(width, last);
            }
        return width;
    }

    private void tellFurther(int end) {
        int number = rows.get(end).number();
        String what = "a further table begins here; it was left out, " + (rows.size() - end) + " rows with its heading";
        problems.add(Code.T09, row(number), what, "put each table into a file or sheet of its own");
        repairs.add(new Repair(row(number), what));
    }

    private void tellTotal(int number) {
        String what = "this row begins with the word for a total and was left out";
        problems.add(Code.T10, row(number), what, "nothing, if it is a total");
        repairs.add(new Repair(row(number), what));
    }

    private void tellHeading(Optional<HeadingRows.Found> found, List<GridRow> body) {
        if (found.isEmpty() && !body.isEmpty()) {
            String what = "no row says what the columns are: from here on all rows are data";
            problems.add(Code.T11, row(body.get(0).number()), what, "add a heading, or name the columns in a mapping");
        }
        if (found.isPresent() && found.get().isAssumed() && !body.isEmpty()) {
            int number = rows.get(found.get().last()).number();
            repairs.add(new Repair(row(number), "taken for the heading for its place alone: all columns are words"));
        }
    }

    private Position row(int number) {
        return Position.row(grid.name(), number);
    }
}
