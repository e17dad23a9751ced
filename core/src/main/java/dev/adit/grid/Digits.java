package dev.adit.grid;

/** Numbers that a file gives for its own places. */
final class Digits {
    private static final int MOST = 9;

    private Digits() {}

    /** A number of plain digits, at most nine; -1 for everything else. */
    static int of(String text) {
        if (text.isEmpty() || text.length() > MOST) return -1;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return -1;
        return Integer.parseInt(text);
    }
}
