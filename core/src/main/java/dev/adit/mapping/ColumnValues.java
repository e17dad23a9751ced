package dev.adit.mapping;

import dev.adit.grid.Cell;
import dev.adit.grid.Frame;
import dev.adit.grid.GridRow;
import java.util.HashMap;
import java.util.Map;

/** All values of a column, each once with how often it stands there; whatever is said of them depends on no order. */
final class ColumnValues {
    /** There are no more ways to write a country; a column with more different values is something else. */
    private static final int MOST_TO_SPEAK_ALONE = 1000;

    private final Map<Cell, Integer> counts = new HashMap<>();
    private int filled;

    ColumnValues(Frame frame, int column, Blanks blanks) {
        for (GridRow row : frame.body()) {
            Cell cell = row.cell(column);
            String value = cell.value();
            if (value.isEmpty() || blanks.isNothing(value, Form.LEI) || blanks.isUnknown(value)) continue;
            counts.merge(new Cell(cell.kind(), value), 1, Integer::sum);
            filled++;
        }
    }

    boolean isEmpty() {
        return filled == 0;
    }

    boolean areFew() {
        return counts.size() <= MOST_TO_SPEAK_ALONE;
    }

    Iterable<Cell> different() {
        return counts.keySet();
    }

    /** How many of a hundred values look like those of a form, rounded down; 100 if there are none. */
    int percentPassing(Form form, ValueChecks checks) {
        long passing = 0;
        long asked = 0;
        for (Map.Entry<Cell, Integer> value : counts.entrySet()) {
            boolean isZero = value.getKey().text().equals("0") && form.isOfWords();
            if (isZero) continue;
            asked += value.getValue();
            if (checks.passes(form, value.getKey())) passing += value.getValue();
        }
        return asked == 0 ? 100 : (int) (passing * 100 / asked);
    }

    boolean anyPasses(Form form, ValueChecks checks) {
        return counts.keySet().stream().anyMatch(value -> checks.passes(form, value));
    }
}
