package dev.adit.waiver;

/** What a waiver does on the day of a run. */
public enum WaiverState {
    /** there is a finding, and it is let pass */
    IN_FORCE("in force"),
    /** its last day is over; it excuses nothing */
    EXPIRED("expired"),
    /** its first day has not come; it excuses nothing yet */
    LATER("not yet in force"),
    /** there is nothing to excuse */
    UNUSED("unused");

    private final String word;

    WaiverState(String word) {
        this.word = word;
    }

    /** The word in reports, such as {@code in force}. */
    public String word() {
        return word;
    }
}
