package dev.adit.waiver;

/**
 * A waiver and what became of it.
 *
 * @param because why it stands as it does, in a sentence without its end; empty where the state says it all
 * @param expiresSoon whether it is in force and has 30 days or less to go
 */
public record StandingWaiver(Waiver waiver, WaiverState state, String because, boolean expiresSoon) {
    /** {@code waived until ...} while it is in force, otherwise that it is not, and then what it says. */
    public String words() {
        if (state == WaiverState.IN_FORCE) return waiver.words();
        String head = state == WaiverState.EXPIRED ? "the waiver has EXPIRED and excuses nothing" : state.word();
        return head + (because.isEmpty() ? "" : " (" + because + ")") + "; it says: " + waiver.words();
    }
}
