package dev.adit.archive;

/**
 * The waiver of a finding, in force or not.
 *
 * @param state the word for it, such as {@code in force}
 * @param expires its last day, year-month-day
 */
public record FindingWaiver(String state, String reason, String approver, String ticket, String expires) {
    /** {@code in force, last day 2026-06-30 (RS-142)}. */
    static String told(String state, String expires, String ticket) {
        return state + ", last day " + expires + " (" + ticket + ")";
    }
}
