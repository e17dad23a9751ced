package dev.adit.identity;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** The alphabets a text is written in; digits, punctuation and accents belong to none. */
final class Scripts {
    private static final Set<UnicodeScript> ALIKE =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private Scripts() {}

    static Set<UnicodeScript> of(String text) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .forEach(scripts::add);
        return scripts;
    }

    /** Whether a single word mixes alphabets whose letters pass for each other. Latin beside Chinese is usual. */
    static boolean mixesLookAlikes(String text) {
        for (String word : text.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
            Set<UnicodeScript> scripts = of(word);
            scripts.retainAll(ALIKE);
            if (scripts.size() > 1) return true;
        }
        return false;
    }
}
