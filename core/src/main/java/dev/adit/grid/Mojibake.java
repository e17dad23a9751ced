package dev.adit.grid;

/** Finds letters that some program before us decoded wrongly; they are told and never mended. */
final class Mojibake {
    private Mojibake() {}

    /** Where the first such letter stands; -1 if there is none. */
    static int first(String text) {
        int found = text.indexOf('\uFFFD');
        for (char lead : new char[] {'\u00C3', '\u00C2', '\u00E2'}) {
            int at = pair(text, lead);
            if (at >= 0 && (found < 0 || at < found)) found = at;
        }
        return found;
    }

    /** UTF-8 of two or three bytes that was read as one byte a letter. */
    private static int pair(String text, char lead) {
        for (int at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1)) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : 'x';
            boolean isSpoilt =
                    lead == '\u00E2' ? next == '\u20AC' : (next >= '\u0080' && next <= '\u00BF') || isWindows(next);
            if (isSpoilt) return at;
        }
        return -1;
    }

    /** What windows-1252 makes of the bytes 80 to 9F, as far as it is no letter of an alphabet. */
    private static boolean isWindows(char unit) {
        return "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u2039\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u203A"
                        .indexOf(unit)
                >= 0;
    }
}
