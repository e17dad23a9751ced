package dev.adit.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Tells the rows of a table from the totals and notes among and below them. */
final class TableEnd {
    private static final int LONG = 30;
    private static final int ENOUGH = 2000;

    private final List<GridRow> rows;
    private final int from;
    private final int end;
    private final int usual;

    TableEnd(List<GridRow> rows, int from, int end) {
        this.rows = rows;
        this.from = from;
        this.end = end;
        this.usual = usual();
    }

    /** The rows of the table; the places of all others go to {@code others}, blank rows among them. */
    List<GridRow> body(BiConsumer<Integer, Frame.Beside.Kind> others) {
        Set<Integer> out = new HashSet<>();
        notes(out, others);
        List<GridRow> body = new ArrayList<>();
        for (int i = from; i < end; i++) {
            GridRow row = rows.get(i);
            if (out.contains(i)) continue;
            if (row.isBlank()) others.accept(i, Frame.Beside.Kind.BLANK);
            else if (isTotal(row)) others.accept(i, Frame.Beside.Kind.TOTAL);
            else body.add(row);
        }
        return body;
    }

    private int usual() {
        List<Integer> counts = new ArrayList<>();
        for (int i = from; i < Math.min(end, from + ENOUGH); i++)
            if (!rows.get(i).isBlank()) counts.add(filled(rows.get(i)));
        counts.sort(null);
        return counts.isEmpty() ? 0 : counts.get(counts.size() / 2);
    }

    /** Notes stand at the end only: one cell in a table of several columns, set off or worded like a sentence. */
    private void notes(Set<Integer> out, BiConsumer<Integer, Frame.Beside.Kind> others) {
        for (int i = end - 1; i >= from; i--) {
            GridRow row = rows.get(i);
            if (row.isBlank()) continue;
            boolean isTotal = isTotal(row);
            if (!isTotal && !isNote(i)) return;
            out.add(i);
            others.accept(i, isTotal ? Frame.Beside.Kind.TOTAL : Frame.Beside.Kind.NOTE);
        }
    }

    private boolean isNote(int place) {
        GridRow row = rows.get(place);
        if (usual < 3 || filled(row) != 1) return false;
        String text = first(row);
        boolean isSetOff = place > from && rows.get(place - 1).isBlank();
        return isSetOff || text.length() >= LONG || text.indexOf(':') >= 0 || text.startsWith("*");
    }

    private boolean isTotal(GridRow row) {
        return usual > 1 && filled(row) < Math.max(usual, 3) && Words.isTotal(first(row));
    }

    private static String first(GridRow row) {
        return row.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static int filled(GridRow row) {
        int filled = 0;
        for (Cell cell : row.cells()) if (cell.kind() != Cell.Kind.BLANK) filled++;
        return filled;
    }
}
