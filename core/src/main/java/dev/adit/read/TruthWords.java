package dev.adit.read;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Yes and no as people write them into a sheet that asks in French or Spanish, and as their spreadsheets do. */
final class TruthWords {
    private static final Set<String> YES = Set.of("oui", "s\u00ED", "si", "vrai", "verdadero");
    private static final Set<String> NO = Set.of("non", "faux", "falso");

    private TruthWords() {}

    /** {@code yes} or {@code no} for one of the words; any other text as it is. */
    static String english(String said) {
        String word = Normalizer.normalize(said.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) return "yes";
        return NO.contains(word) ? "no" : said;
    }
}
