package dev.adit.mapping;

import dev.adit.grid.Cell;
import dev.adit.grid.Frame;
import dev.adit.grid.GridRow;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.Map;

/** Sees over a whole column what a single value cannot show: numbers whose leading zeros a spreadsheet has eaten. */
final class Damage {
    private final Frame frame;
    private final Problems problems;

    Damage(Frame frame, Problems problems) {
        this.frame = frame;
        this.problems = problems;
    }

    void tell(Map<Integer, CellReading> columns) {
        columns.forEach((column, reading) -> {
            if (reading.field().form() == Form.INTERNAL_ID) tellLostZeros(column);
        });
    }

    private void tellLostZeros(int column) {
        int longest = 0;
        boolean hasZeros = false;
        for (GridRow row : frame.body()) {
            String value = digits(row.cell(column));
            longest = Math.max(longest, value.length());
            hasZeros |= value.length() > 1 && value.charAt(0) == '0';
        }
        if (!hasZeros) return;
        int shorter = 0;
        for (GridRow row : frame.body()) {
            String value = digits(row.cell(column));
            if (!value.isEmpty() && value.length() < longest && value.charAt(0) != '0') shorter++;
        }
        if (shorter > 0)
            problems.add(
                    Code.M08,
                    new Position(frame.grid().name(), 0, 0, String.valueOf(column + 1)),
                    shorter + " numbers seem to have lost their leading zeros; numbers are compared without them",
                    "export the column as text");
    }

    private static String digits(Cell cell) {
        String value = cell.value();
        return value.length() <= Heading.LONGEST && value.chars().allMatch(unit -> unit >= '0' && unit <= '9')
                ? value
                : "";
    }
}
