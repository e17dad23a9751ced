package dev.adit.fact;

import dev.adit.value.Country;

/**
 * Where a country stands on the lists of the Financial Action Task Force.
 *
 * @param status {@code none}, {@code grey}, {@code enhanced} or {@code black}
 * @param since the day from which, in days from 1970-01-01; {@link dev.adit.value.Days#UNKNOWN} if it was not read
 */
public record FatfStatus(Country country, String status, int since, Provenance provenance) {}
