package dev.adit.template;

import java.util.Locale;
import java.util.Set;

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

    /** What menus offer beside a plain yes, without commas, which some releases leave out. */
    private static final Set<String> KINDS_OF_YES = Set.of(
            "yes",
            "drc only",
            "india and/or madagascar only",
            "drc or adjoining countries only",
            "yes when more processors are validated",
            "yes with the sec",
            "yes with the eu",
            "yes with the sec and the eu",
            "yes crt",
            "yes using other format (describe)");

    /** The standard and the template it names differ from release to release. */
    private static final String IN_CONFORMANCE = "yes in conformance with ipc";

    private static final int LONGEST = 60;

    /** Reads an answer; "Yes, with the SEC" and "DRC only" are kinds of yes. */
    public static Reply of(String text) {
        String folded = fold(text);
        if (folded.isEmpty()) return BLANK;
        if (folded.equals("no")) return NO;
        if (folded.equals("unknown")) return UNKNOWN;
        if (folded.equals("not declaring") || folded.equals("not applicable for this declaration"))
            return NOT_DECLARING;
        return isYes(folded.replace(",", "")) ? YES : OTHER;
    }

    /** Only the templates' own words: "yes, but we doubt it" and "spare parts only" are none. */
    private static boolean isYes(String text) {
        return KINDS_OF_YES.contains(text) || (text.startsWith(IN_CONFORMANCE) && text.length() <= LONGEST);
    }

    /** Lower case, with one blank where there are several. */
    static String fold(String text) {
        return text.strip().replaceAll("[\\p{Z}\\s]+", " ").toLowerCase(Locale.ROOT);
    }
}
