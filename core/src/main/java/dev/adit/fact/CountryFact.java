package dev.adit.fact;

import dev.adit.value.Country;

/**
 * One cell of what is known of a country.
 *
 * @param fact its name; the name of an attribute if rules are to ask it
 * @param value as the table writes it
 * @param isDoubtful true if the source's own value is hard to believe: it is kept and answers nothing
 */
public record CountryFact(Country country, String fact, String value, boolean isDoubtful, Provenance provenance) {}
