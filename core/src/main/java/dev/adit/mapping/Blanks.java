package dev.adit.mapping;

import dev.adit.value.Minerals;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Which words in a cell stand for nothing, and which say that somebody does not know. */
final class Blanks {
    private static final int LONGEST = 24;

    /** "NA" is not among them: it is Namibia. */
    private static final Set<String> NOTHING = Set.of(
            "",
            "-",
            "--",
            "---",
            "n/a",
            "n.a.",
            "n.a",
            "#n/a",
            "k.a.",
            "k. a.",
            "k.a",
            "s/d",
            "s.d.",
            "null",
            "(null)",
            "none",
            "nil",
            "(blank)",
            "(leer)",
            "(vide)",
            "#nv",
            "#null!",
            "#ref!",
            "#value!",
            "#name?",
            "#div/0!",
            ".",
            "?",
            "entfällt",
            "sans objet",
            "no aplica",
            "not applicable");

    /** Answers, and worth keeping: a supplier that does not know the origin has said so. */
    private static final Set<String> UNKNOWN = Set.of(
            "unknown", "unbekannt", "nicht bekannt", "inconnu", "inconnue", "desconocido", "desconocida", "not known");

    private final Set<String> furtherWords;

    /** @param furtherWords what stands for nothing in this file besides; case does not matter */
    Blanks(Iterable<String> furtherWords) {
        Set<String> folded = new TreeSet<>();
        for (String word : furtherWords) folded.add(word.strip().toLowerCase(Locale.ROOT));
        this.furtherWords = folded;
    }

    /** @param form zero stands for nothing where words are wanted */
    boolean isNothing(String value, Form form) {
        if (value.length() > LONGEST) return false;
        if (value.equals("0")) return form.isOfWords();
        String folded = value.toLowerCase(Locale.ROOT);
        return NOTHING.contains(folded) || furtherWords.contains(folded);
    }

    boolean isUnknown(String value) {
        return value.length() <= LONGEST && UNKNOWN.contains(Minerals.fold(value));
    }
}
