package dev.adit.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody probably meant. */
public final class Spelling {
    private Spelling() {}

    /** The nearest of the known words, if at most a third of its letters differ; the first by name when two are as near. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String folded = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> distance(folded, candidate.toLowerCase(Locale.ROOT)) <= allowed(candidate))
                .min(Comparator.<String>comparingInt(candidate -> distance(folded, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A help line: the nearest known word, or all of them. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known)
                .map(candidate -> "did you mean '" + candidate + "'?")
                .orElseGet(() -> "known are: "
                        + String.join(", ", known.stream().sorted().toList()));
    }

    private static int allowed(String candidate) {
        return candidate.length() == 1 ? 0 : Math.max(1, candidate.length() / 3);
    }

    /** Levenshtein's distance in which two letters that swapped places count once; three rows at a time. */
    private static int distance(String left, String right) {
        int[] aboveThat = new int[right.length() + 1];
        int[] above = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) above[j] = j;
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
                if (isSwapped(left, right, i, j)) row[j] = Math.min(row[j], aboveThat[j - 2] + 1);
            }
            aboveThat = above;
            above = row;
        }
        return above[right.length()];
    }

    private static boolean isSwapped(String left, String right, int i, int j) {
        return i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
    }
}
