package dev.adit.identity;

import java.util.Comparator;
import java.util.OptionalInt;

/**
 * Two records that may be one by their names: for a person to decide. All scores run from 0 to 1000.
 *
 * @param left the id of one record, before {@code right} by letters
 * @param total the weighted mean of what is known
 * @param token how alike the words of the names are
 * @param script whether the names are written in the same alphabets
 * @param country 1000 for the same country, 0 for another; empty if one is not known
 * @param address how many words the addresses share; empty if one is not known
 * @param looksAlike whether the names look the same and are written with different characters
 */
public record Candidate(
        String left,
        String right,
        int total,
        int token,
        int script,
        OptionalInt country,
        OptionalInt address,
        boolean looksAlike) {
    /** The most alike first, then by the ids. */
    static final Comparator<Candidate> ORDER = Comparator.comparingInt((Candidate candidate) -> -candidate.total)
            .thenComparing(Candidate::left)
            .thenComparing(Candidate::right);

    /** The scores in words, such as {@code total 912: words 960, alphabet 1000, country unknown, address 500}. */
    public String words() {
        return "total " + total + ": words " + token + ", alphabet " + script + ", country " + word(country)
                + ", address " + word(address) + (looksAlike ? ", look-alike letters" : "");
    }

    private static String word(OptionalInt score) {
        return score.isPresent() ? String.valueOf(score.getAsInt()) : "unknown";
    }
}
