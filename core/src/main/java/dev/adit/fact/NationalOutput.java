package dev.adit.fact;

import dev.adit.value.Country;
import org.jspecify.annotations.Nullable;

/**
 * What a country mines of a mineral in a year.
 *
 * @param kilograms from 0
 * @param year null if the source does not say
 */
public record NationalOutput(
        Country country,
        String mineral,
        long kilograms,
        @Nullable Integer year,
        Provenance provenance) {}
