package dev.adit.grid;

/** The way workbooks write characters that XML cannot: an underscore, x, four digits, an underscore. */
final class Escapes {
    private static final int LENGTH = 7;
    private static final int HEX = 16;

    private Escapes() {}

    /** The text with escapes undone; those of no character at all, such as half a pair, stay as they are written. */
    static String undone(String text) {
        int at = text.indexOf("_x");
        if (at < 0) return text;
        StringBuilder undone = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int unit = unit(text, at);
            if (unit > 0) {
                undone.append(text, from, at).append((char) unit);
                from = at + LENGTH;
            }
            at = text.indexOf("_x", Math.max(at + 1, from));
        }
        return undone.append(text, from, text.length()).toString();
    }

    /** The character that is written at a place; 0 if none is. */
    private static int unit(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') return 0;
        int unit = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = text.charAt(i) > 'f' ? -1 : Character.digit(text.charAt(i), HEX);
            if (digit < 0) return 0;
            unit = unit * HEX + digit;
        }
        return Character.isSurrogate((char) unit) ? 0 : unit;
    }
}
