package dev.adit.compare;

import java.util.List;

/**
 * A finding that is new, gone, in another state, or on other evidence.
 *
 * @param about the attribute of a conflict; otherwise empty
 * @param was its state in the old document; {@link #NONE} if the rule said no, was not asked, or the actor is not there
 * @param is the same in the new one
 * @param causes none if the documents do not explain it
 */
public record FindingChange(String actor, String rule, String about, String was, String is, List<Cause> causes) {
    public static final String NONE = "none";

    /** new, gone or changed; a gap is a finding. */
    public String word() {
        if (was.equals(NONE)) return "new";
        return is.equals(NONE) ? "gone" : "changed";
    }
}
