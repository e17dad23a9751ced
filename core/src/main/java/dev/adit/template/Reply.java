package dev.adit.template;

import java.util.Locale;

/** An answer of a template, read the same in all of them; answers stay English whatever the language of the labels. */
public enum Reply {
    YES,
    NO,
    UNKNOWN,
    /** the mineral is not part of this declaration */
    NOT_DECLARING,
    /** nothing was answered */
    BLANK,
    /** something was answered that is none of these, such as a percentage */
    OTHER;

    /** Reads an answer; "Yes, with the SEC" and "DRC only" are kinds of yes. */
    public static Reply of(String text) {
        String folded = fold(text);
        if (folded.isEmpty()) return BLANK;
        if (folded.equals("no")) return NO;
        if (folded.equals("unknown")) return UNKNOWN;
        if (folded.equals("not declaring") || folded.equals("not applicable for this declaration"))
            return NOT_DECLARING;
        if (folded.equals("yes") || folded.startsWith("yes,") || folded.endsWith(" only")) return YES;
        return OTHER;
    }

    /** Lower case, with one blank where there are several. */
    static String fold(String text) {
        return text.strip().replaceAll("[\\p{Z}\\s]+", " ").toLowerCase(Locale.ROOT);
    }
}
