package dev.adit.grid;

import java.util.ArrayList;
import java.util.List;

/** Makes cells of texts, and the same cell of a text that was there a moment ago: columns repeat themselves. */
final class Cells {
    private static final int REMEMBERED = 1 << 12;
    private static final int SHORT = 40;

    private final Cell[] seen = new Cell[REMEMBERED];

    List<Cell> of(List<String> texts) {
        List<Cell> cells = new ArrayList<>(texts.size());
        for (String text : texts) cells.add(of(text));
        return cells;
    }

    private Cell of(String text) {
        if (text.isEmpty()) return Cell.blank();
        if (text.length() > SHORT) return Cell.text(text);
        int place = text.hashCode() & (REMEMBERED - 1);
        Cell before = seen[place];
        if (before != null && before.text().equals(text)) return before;
        seen[place] = Cell.text(text);
        return seen[place];
    }
}
