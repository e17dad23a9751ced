package dev.adit.template;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifications of smelters as RMI gives them, and the few kinds of damage that can be mended without a guess. */
public final class SmelterIds {
    private static final Pattern SOUND = Pattern.compile("CID\\d{6}");
    private static final Pattern MENDABLE = Pattern.compile("CID(\\d{1,6})");
    private static final Pattern BARE = Pattern.compile("\\d{3,6}");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\u200B\\uFEFF]+");
    private static final int LONGEST = 40;

    private SmelterIds() {}

    /** Whether it is written as it should be: CID and six digits. */
    public static boolean isSound(String id) {
        return SOUND.matcher(id).matches();
    }

    /**
     * The id that a text stands for, if only blanks, case or leading zeros were lost; the text itself if it is sound. A
     * bare number may be any number, and letters of other alphabets are never taken for Latin ones.
     */
    public static Optional<String> mend(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        Matcher digits = MENDABLE.matcher(close(text));
        return digits.matches() ? numbered(digits.group(1)) : Optional.empty();
    }

    /** The id that a bare number may be meant for: to be asked, never to be used. */
    static Optional<String> proposed(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        String close = close(text);
        return BARE.matcher(close).matches() ? numbered(close) : Optional.empty();
    }

    private static String close(String text) {
        return BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static Optional<String> numbered(String digits) {
        int number = Integer.parseInt(digits);
        if (number == 0) return Optional.empty();
        return Optional.of("CID" + "0".repeat(6 - String.valueOf(number).length()) + number);
    }

    /** The first letter of another alphabet, such as {@code U+0421}; empty if there is none. */
    static Optional<String> foreignLetter(String text) {
        return text.codePoints()
                .filter(point -> point > 0x7F && Character.isLetter(point))
                .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
                .findFirst();
    }
}
