package dev.adit.grid;

import java.util.Arrays;

/** Names of entries in zip files, which nobody should trust. */
final class EntryNames {
    private static final int LONGEST = 500;
    private static final int SHOWN = 60;

    private EntryNames() {}

    /** Whether a name leads out of its folder, means a drive or a device, or would be read differently elsewhere. */
    static boolean isUnsafe(String name) {
        return name.isEmpty()
                || name.length() > LONGEST
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(unit -> unit < ' ')
                || Arrays.asList(name.split("/", -1)).contains("..");
    }

    /** A name for a message: short, in quotes, with nothing in it that a terminal would obey. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder("'");
        name.codePoints().limit(SHOWN).forEach(point -> {
            boolean plain = Character.isLetterOrDigit(point) || (point >= ' ' && point <= '~');
            if (plain) shown.appendCodePoint(point);
            else shown.append("\\u{").append(Integer.toHexString(point)).append('}');
        });
        return shown.append(name.codePointCount(0, name.length()) > SHOWN ? "...'" : "'")
                .toString();
    }
}
