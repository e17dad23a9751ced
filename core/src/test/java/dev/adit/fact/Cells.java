package dev.adit.fact;

import java.util.ArrayList;
import java.util.List;

/** Cuts CSV for tests that may not use the reader under test. */
final class Cells {
    private Cells() {}

    static List<List<String>> of(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char unit : text.replace("\uFEFF", "").replace("\r\n", "\n").toCharArray()) {
            if (unit == '"') quoted = !quoted;
            else if (!quoted && (unit == ',' || unit == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (unit == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else cell.append(unit);
        }
        if (!row.isEmpty() || cell.length() > 0) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }
}
