package dev.adit.template;

import dev.adit.value.Country;
import java.util.Set;

/**
 * A list of countries that a check holds answers against, such as the covered countries.
 *
 * @param name with which it is cited
 * @param date of its edition, as cited; empty if it bears none
 */
public record CountryList(String name, String date, Set<Country> countries) {
    String cited() {
        return date.isEmpty() ? name : name + " (" + date + ")";
    }
}
