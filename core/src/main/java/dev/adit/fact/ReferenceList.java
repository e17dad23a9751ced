package dev.adit.fact;

import dev.adit.problem.Position;
import dev.adit.value.Days;

/**
 * A table of facts with its edition.
 *
 * @param name the name of its file without {@code .csv}
 * @param dated the day of the edition, in days from 1970-01-01; {@link Days#UNKNOWN} if no day was read
 * @param at its row in {@code lists.csv}
 */
public record ReferenceList(String name, String title, String edition, int dated, String source, Position at) {
    private static final int STALE_AFTER_MONTHS = 18;

    /** Whether more than 18 months lie between its edition and a day; false where no day was read. */
    public boolean isStaleOn(int day) {
        return dated != Days.UNKNOWN && Days.plusMonths(dated, STALE_AFTER_MONTHS) < day;
    }
}
