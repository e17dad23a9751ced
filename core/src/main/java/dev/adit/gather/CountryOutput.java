package dev.adit.gather;

import dev.adit.value.Country;
import java.util.OptionalLong;

/** How much of a mineral is dug in a country. */
@FunctionalInterface
public interface CountryOutput {
    /** Whole kilograms a year, 0 if it is on record that nothing is dug; empty if it is not known. */
    OptionalLong kilograms(Country country, String mineral);

    /** Nothing is known of any country. */
    static CountryOutput notKnown() {
        return (country, mineral) -> OptionalLong.empty();
    }
}
