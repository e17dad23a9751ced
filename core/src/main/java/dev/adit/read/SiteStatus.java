package dev.adit.read;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known of a mine site's certification over time; not known is never green. */
final class SiteStatus {
    static final String GREEN = "green";

    private final TreeMap<LocalDate, String> history = new TreeMap<>();
    private String present = "";
    private String activity = "";
    private boolean isListed;

    void since(LocalDate day, String status) {
        history.put(day, status);
    }

    void present(String status) {
        present = status;
    }

    /** Says that a register of certified sites tells of it, with or without a status. */
    void listed() {
        isListed = true;
    }

    boolean isListed() {
        return isListed;
    }

    /** Says that nobody works there, in the word for why. */
    void idle(String word) {
        activity = word;
    }

    /** Why nobody works there; empty if somebody does, or nobody said. */
    String idle() {
        return activity;
    }

    /** The status on a day, or the present one where the day is not known; empty if nobody said. */
    String on(@Nullable LocalDate day) {
        if (day == null) return present;
        Map.Entry<LocalDate, String> then = history.floorEntry(day);
        if (then != null) return then.getValue();
        // A status without a date says nothing of another day, unless it is a bad one: better warn than clear.
        return history.isEmpty() && !present.equals(GREEN) ? present : "";
    }

    /** The status that the history ends with; empty if there is none. */
    String last() {
        return history.isEmpty() ? "" : history.lastEntry().getValue();
    }
}
