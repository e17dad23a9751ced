package dev.adit.cli.report;

import java.util.List;

/**
 * What {@code explain} tells of a supplier beyond the other parts of its profile, in the same words; all of it is empty
 * where {@code leftOut} is not.
 *
 * @param sources at or over the line, beyond the worst few
 * @param own risk by rule, of it and of the source of its worst path
 * @param answers what each would make of the score
 * @param gaps the rules that nobody answered, actor by actor
 * @param clear the rules that said no
 * @param leftOut that the rest is not told here, and what tells it; empty if all is told
 */
public record Why(Grid sources, Listing own, Listing answers, Listing gaps, Listing clear, String leftOut) {
    static Why leftOut(String leftOut) {
        Grid none = new Grid("", List.of(), List.of(), "");
        return new Why(none, Listing.NONE, Listing.NONE, Listing.NONE, Listing.NONE, leftOut);
    }

    /** Whether all of it is told. */
    public boolean isWhole() {
        return leftOut.isEmpty();
    }
}
