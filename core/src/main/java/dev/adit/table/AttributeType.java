package dev.adit.table;

import java.util.Locale;

/** What kind of answer an attribute takes, and how a cell holds it in a {@code long}. */
public enum AttributeType {
    /** yes or no; held as 1 or 0 */
    TRUTH,
    /** one of the attribute's choices; held as its place in the list */
    CHOICE,
    /** any of the attribute's choices; held as a bit each, so there are at most 63 */
    CHOICES,
    /** a whole number from 0; held as it is */
    COUNT,
    /** a percentage; held in ppm */
    PERCENT,
    /** a day; held as days from 1970-01-01 */
    DATE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
