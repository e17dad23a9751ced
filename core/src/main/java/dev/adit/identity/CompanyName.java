package dev.adit.identity;

import java.util.List;

/**
 * A company's name made comparable: case, accents, punctuation and legal form do not count. Equal keys are a reason to
 * ask, never a proof that two companies are one.
 *
 * @param words in the order of the name; none if there is no letter and no digit
 */
public record CompanyName(List<String> words) {
    /** The comparable form of a name as written; what lies beyond 200 characters is not looked at. */
    public static CompanyName of(String text) {
        return new CompanyName(LegalForms.without(Words.of(text)));
    }

    /** The words with one blank between them. */
    public String key() {
        return String.join(" ", words);
    }
}
