package dev.adit.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action that somebody has to take about a finding.
 *
 * @param actor the id of whom it is about
 * @param due null if nobody set a day
 * @param isOpen whether it still has to be done, or its closing cannot be counted
 */
record CorrectiveAction(String id, String actor, @Nullable LocalDate due, boolean isOpen) {
    /** Whether it is open and its day is over; worked out for a day, never stored. */
    boolean isOverdue(LocalDate asOf) {
        return isOpen && due != null && due.isBefore(asOf);
    }
}
