package dev.adit.cli.check;

import dev.adit.template.Verdict;

/** What a file came to: what to do with a declaration, or that it is none. */
public enum Outcome {
    /** a declaration to take */
    PASS,
    /** a declaration that the supplier is asked to mend */
    FIX,
    /** a file to ask for again */
    REJECT,
    /** a list of suppliers, which declares nothing */
    LIST,
    /** a table or document that is neither */
    OTHER;

    static Outcome of(Verdict verdict) {
        return switch (verdict) {
            case PASS -> PASS;
            case FIX -> FIX;
            case REJECT -> REJECT;
        };
    }
}
