package dev.adit.template;

/** All that is kept of a cell about a person. */
public enum Presence {
    BLANK,
    FILLED,
    /** filled, but no e-mail address where one is asked */
    NO_ADDRESS
}
