package dev.adit.fact;

import dev.adit.problem.Position;

/**
 * Where a fact comes from.
 *
 * @param source who says so, with the edition or year
 * @param knownOn the day from which it is known, in days from 1970-01-01; {@link dev.adit.value.Days#UNKNOWN} if no day was read
 * @param at the cell or row of the table
 */
public record Provenance(String source, int knownOn, Position at) {
    /** Whether it was known on a day; what bears no day counts always. */
    public boolean isKnownOn(int day) {
        return knownOn <= day;
    }
}
