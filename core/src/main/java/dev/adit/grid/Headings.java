package dev.adit.grid;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a heading to one text for each column. */
final class Headings {
    private Headings() {}

    /** One text for each column, empty where there is none; the head of a group is said again for all its columns. */
    static List<String> of(List<GridRow> lines, int width) {
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<String> parts = new ArrayList<>();
            for (int line = 0; line < lines.size(); line++) {
                String part = part(lines, line, column);
                if (!part.isEmpty()) parts.add(part);
            }
            headings.add(String.join(" ", parts));
        }
        return List.copyOf(headings);
    }

    private static String part(List<GridRow> lines, int line, int column) {
        String own = text(lines.get(line), column);
        boolean isLast = line + 1 == lines.size();
        if (!own.isEmpty() || isLast || text(lines.get(line + 1), column).isEmpty()) return own;
        int head = column;
        while (head > 0 && text(lines.get(line), head).isEmpty()) head--;
        return text(lines.get(line + 1), head).isEmpty() ? "" : text(lines.get(line), head);
    }

    private static String text(GridRow row, int column) {
        return row.cell(column).text().strip();
    }
}
