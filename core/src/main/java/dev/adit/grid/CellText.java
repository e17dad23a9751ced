package dev.adit.grid;

/** The text of a cell while it comes in pieces; what goes beyond the longest cell is not kept. */
final class CellText {
    /** As long as a spreadsheet lets a cell be. */
    static final int LONGEST = 32_767;

    private final StringBuilder text = new StringBuilder();
    private boolean tooLong;

    void clear() {
        text.setLength(0);
        tooLong = false;
    }

    void add(char[] from, int start, int length) {
        if (text.length() + length > LONGEST) tooLong = true;
        else text.append(from, start, length);
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** The text as it is written. */
    String raw() {
        return text.toString();
    }

    /** The text with its escapes of the form {@code _x000D_} undone. */
    String plain() {
        return Escapes.undone(text.toString());
    }
}
