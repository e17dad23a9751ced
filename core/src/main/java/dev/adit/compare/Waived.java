package dev.adit.compare;

/**
 * A waiver, as a document holds it; all texts are empty if there was none.
 *
 * @param state the word of its state, such as {@code in force}
 * @param expires its last day
 */
public record Waived(String state, String expires, String ticket, String approver) {
    private static final Waived NONE = new Waived("", "", "", "");

    static Waived none() {
        return NONE;
    }

    static Waived of(Member waiver) {
        return new Waived(waiver.text("state"), waiver.text("expires"), waiver.text("ticket"), waiver.text("approver"));
    }

    /** {@code in force until 2026-06-30 (RS-142, head of sourcing)}, or {@code none}. */
    public String words() {
        if (state.isEmpty()) return "none";
        return state + (state.equals("expired") ? " on " : " until ") + expires + " (" + ticket + ", " + approver + ")";
    }
}
