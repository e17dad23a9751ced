package dev.adit.fact;

import dev.adit.value.Country;
import dev.adit.value.Days;
import org.jspecify.annotations.Nullable;

/**
 * An entity, or a whole region, on a sanctions or import-ban list.
 *
 * @param list the list's own name
 * @param entity its id or name; empty if everybody in the region is meant
 * @param country null if the list does not say
 * @param region below the country; empty if it does not matter
 * @param since in days from 1970-01-01; {@link Days#UNKNOWN} if it is open
 * @param until the same; that day included
 */
public record ListedEntity(
        String list,
        String entity,
        @Nullable Country country,
        String region,
        int since,
        int until,
        Provenance provenance) {
    /** Whether it is in force on a day. */
    public boolean isInForce(int day) {
        return since <= day && (until == Days.UNKNOWN || day <= until);
    }
}
