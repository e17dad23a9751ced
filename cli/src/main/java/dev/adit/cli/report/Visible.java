package dev.adit.cli.report;

/**
 * Makes seen what a browser would hide or obey: controls, marks of direction, characters without width, halves of a
 * pair and floods of accents are written as a backslash, the letter u and their number in braces.
 */
final class Visible {
    /** Marks over one letter that some script really needs; what comes on top of them is a flood. */
    private static final int MARKS_ON_A_LETTER = 4;

    private static final int NO_CHARACTER = 0xFFFE;

    private Visible() {}

    static String text(String raw) {
        if (raw.chars().allMatch(Visible::isPlain)) return raw;
        StringBuilder seen = new StringBuilder(raw.length() + 16);
        int marks = 0;
        for (int at = 0; at < raw.length(); at += Character.charCount(raw.codePointAt(at))) {
            int point = raw.codePointAt(at);
            marks = isMark(point) ? marks + 1 : 0;
            if (isHidden(point) || marks > MARKS_ON_A_LETTER)
                seen.append("\\u{").append(Integer.toHexString(point)).append('}');
            else seen.appendCodePoint(point);
        }
        return seen.toString();
    }

    private static boolean isPlain(int unit) {
        return (unit >= ' ' && unit <= '~') || unit == '\n' || unit == '\t';
    }

    static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isHidden(int point) {
        if (point == '\n' || point == '\t') return false;
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> (point & NO_CHARACTER) == NO_CHARACTER;
        };
    }
}
