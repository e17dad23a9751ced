package dev.adit.identity;

import java.text.Normalizer;
import java.util.Locale;

/**
 * An identifier as somebody wrote it, and its compact form: capital letters, no blanks, none of the usual punctuation.
 *
 * @param isMended whether more than the usual punctuation and outer blanks had to be taken away or changed
 */
record WrittenIdentifier(String compact, boolean isMended) {
    static WrittenIdentifier of(String text, String punctuation, boolean blanksAreUsual) {
        String outer = text.strip();
        String usual = without(outer, punctuation, blanksAreUsual);
        String plain = Invisible.strip(Normalizer.normalize(outer, Normalizer.Form.NFKC));
        String compact = without(plain.toUpperCase(Locale.ROOT), punctuation, true);
        return new WrittenIdentifier(compact, !compact.equals(usual));
    }

    /** Whether a letter is Cyrillic or Greek: no identifier has such, but they pass for Latin ones at sight. */
    boolean hasLookAlikes() {
        return compact.codePoints().anyMatch(point -> {
            Character.UnicodeScript script = Character.UnicodeScript.of(point);
            return script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
        });
    }

    private static String without(String text, String punctuation, boolean withoutBlanks) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(point -> punctuation.indexOf(point) < 0)
                .filter(point -> !withoutBlanks || !(Character.isWhitespace(point) || Character.isSpaceChar(point)))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
