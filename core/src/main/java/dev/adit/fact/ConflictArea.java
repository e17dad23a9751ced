package dev.adit.fact;

import dev.adit.value.Country;
import dev.adit.value.Days;

/**
 * An entry of a list of conflict-affected and high-risk areas.
 *
 * @param region below the country; empty if the whole country is meant
 * @param validFrom in days from 1970-01-01; {@link Days#UNKNOWN} if it is open
 * @param validTo the same; that day included
 */
public record ConflictArea(Country country, String region, int validFrom, int validTo, Provenance provenance) {
    /** Whether it is in force on a day. */
    public boolean isInForce(int day) {
        return validFrom <= day && (validTo == Days.UNKNOWN || day <= validTo);
    }
}
