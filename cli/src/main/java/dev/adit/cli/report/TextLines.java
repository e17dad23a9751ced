package dev.adit.cli.report;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into the few lines a box has room for. Widths are in columns: most letters take one, Han letters two. */
final class TextLines {
    private final int columns;
    private final int most;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private int width;

    private TextLines(int columns, int most) {
        this.columns = columns;
        this.most = most;
    }

    /** At most {@code most} lines of {@code columns} columns; what does not fit ends in an ellipsis. */
    static List<String> of(String text, int columns, int most) {
        TextLines lines = new TextLines(columns, most);
        for (String word : Visible.text(text).split("\\s+", -1)) lines.word(word);
        return lines.finish();
    }

    private void word(String word) {
        int needed = width(word);
        if (width > 0 && width + 1 + needed > columns) turn();
        if (width > 0) put(' ');
        word.codePoints().forEach(point -> {
            if (width + width(point) > columns) turn();
            put(point);
        });
    }

    private void put(int point) {
        line.appendCodePoint(point);
        width += width(point);
    }

    private void turn() {
        lines.add(line.toString());
        line = new StringBuilder();
        width = 0;
    }

    private List<String> finish() {
        if (width > 0) turn();
        if (lines.size() <= most) return lines;
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        int room = last.offsetByCodePoints(last.length(), -1);
        kept.set(most - 1, (width(last) < columns ? last : last.substring(0, room)) + "\u2026");
        return kept;
    }

    private static int width(String text) {
        return text.codePoints().map(TextLines::width).sum();
    }

    private static int width(int point) {
        if (Visible.isMark(point)) return 0;
        if (point < 0x1100) return 1;
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> point > 0xFFFF || (point >= 0xFF01 && point <= 0xFF60) ? 2 : 1;
        };
    }
}
