package dev.adit.finding;

import dev.adit.value.Truth;
import java.util.Locale;

/** What a rule found at an actor. */
public enum State {
    /** the rule's yes, on evidence that has not outlived its time */
    OPEN,
    /** the rule's yes, but only on adverse answers that are older than they last and were never answered anew */
    STALE,
    /** not the harm itself any more, but its remedy under way */
    IN_REMEDIATION,
    /** not known; what is missing says why */
    GAP,
    /** the rule's no */
    CLEAR;

    /** The word in reports: {@code in-remediation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the harm stands open: not known where its evidence has outlived its time and nobody has looked again. */
    public Truth standsOpen() {
        return switch (this) {
            case OPEN -> Truth.YES;
            case STALE -> Truth.UNKNOWN;
            default -> Truth.NO;
        };
    }

    /** Whether it is a red flag: yes, in whatever state. */
    public boolean isYes() {
        return this == OPEN || this == STALE || this == IN_REMEDIATION;
    }
}
