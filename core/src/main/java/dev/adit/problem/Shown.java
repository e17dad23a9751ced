package dev.adit.problem;

/**
 * Makes a message fit to be printed anywhere: what a terminal or a log would obey (controls, line ends, turns of the
 * direction of writing), halves of a pair and what is no character are written as a backslash, the letter u and their
 * number in braces.
 */
public final class Shown {
    private static final int NO_CHARACTER = 0xFFFE;

    private Shown() {}

    /** The text as it may be printed; most texts are that already. */
    public static String text(String raw) {
        if (raw.chars().allMatch(unit -> unit >= ' ' && unit <= '~')) return raw;
        StringBuilder shown = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(point -> {
            if (isObeyed(point))
                shown.append("\\u{").append(Integer.toHexString(point)).append('}');
            else shown.appendCodePoint(point);
        });
        return shown.toString();
    }

    private static boolean isObeyed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> Direction.turns(point);
            default -> (point & NO_CHARACTER) == NO_CHARACTER;
        };
    }
}
