package dev.adit.mapping;

/** A cell as messages show it. */
final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    /** Cut to a length, and without what could move a terminal's cursor or turn a line's direction. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int taken = 0;
        for (int i = 0; i < text.length() && taken < LONGEST; taken++) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean isHidden = Character.isISOControl(point)
                    || Character.getType(point) == Character.FORMAT
                    || Character.getType(point) == Character.SURROGATE;
            shown.appendCodePoint(isHidden ? '\uFFFD' : point);
            if (taken == LONGEST - 1 && i < text.length()) shown.append('…');
        }
        return shown.toString();
    }
}
