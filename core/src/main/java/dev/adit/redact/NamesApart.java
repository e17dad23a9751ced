package dev.adit.redact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that must not be told, and whether a text holds one of them as words of its own, in whatever case. */
final class NamesApart {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> names = new HashSet<>();
    private int longest;

    /** Adds a name; true if it was not known yet. */
    boolean add(String name) {
        List<String> words = words(name);
        longest = Math.max(longest, words.size());
        return !words.isEmpty() && names.add(String.join(" ", words));
    }

    boolean isIn(String text) {
        List<String> words = words(text);
        for (int from = 0; from < words.size(); from++)
            for (int to = from + 1; to <= Math.min(words.size(), from + longest); to++)
                if (names.contains(String.join(" ", words.subList(from, to)))) return true;
        return false;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT), -1)) if (!word.isEmpty()) words.add(word);
        return words;
    }
}
