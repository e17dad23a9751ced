package dev.adit.read;

import dev.adit.fact.Countries;
import dev.adit.problem.Code;
import dev.adit.value.Country;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the codes and names of countries. */
final class CountryTables {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "de", "ar", "ru", "zh");

    private final Map<String, Collection<Country>> names = new HashMap<>();
    private final Map<String, Country> codes = new TreeMap<>();

    private record Named(Country country, String name, String language) {}

    /** What the tables say; the codes that every Java knows if there are none. */
    Countries read(ReferenceRows rows) {
        rows.read(ReferenceShape.COUNTRIES, (row, isGiven) -> country(row), country -> List.of(country.code()));
        rows.read(
                ReferenceShape.COUNTRY_NAMES,
                (row, isGiven) -> named(row),
                named -> List.of(named.country(), named.name(), named.language()));
        return new Countries(names);
    }

    private Country country(ReferenceRow row) {
        String alpha2 = row.required("alpha2");
        String alpha3 = row.required("alpha3");
        String numeric = row.text("numeric");
        if (!alpha2.matches("[A-Z]{2}")) row.tell(Code.R17, "alpha2", "not a two-letter code", "write two capitals");
        if (!alpha3.matches("[A-Z]{3}"))
            row.tell(Code.R17, "alpha3", "not a three-letter code", "write three capitals");
        if (!numeric.matches("([0-9]{3})?")) row.tell(Code.R17, "numeric", "not a numeric code", "write three digits");
        String name = row.required("name");
        Country country = new Country(alpha2);
        codes.put(alpha2, country);
        if (row.isFaulty()) return country;
        for (String one : List.of(alpha2, alpha3, name)) add(one, country);
        if (!numeric.isEmpty()) {
            add(numeric, country);
            add(Integer.toString(Integer.parseInt(numeric)), country); // spreadsheets drop leading zeros
        }
        return country;
    }

    private Named named(ReferenceRow row) {
        String alpha2 = row.text("alpha2");
        Country country = codes.get(alpha2);
        if (country == null)
            row.tell(Code.R15, "alpha2", "'" + Row.shown(alpha2) + "' is not in countries.csv", "add it there");
        Country named = country == null ? new Country(alpha2) : country;
        String name = row.required("name");
        String language = row.word("language", LANGUAGES);
        if (!row.isFaulty()) add(name, named);
        return new Named(named, name, language);
    }

    private void add(String name, Country country) {
        names.computeIfAbsent(
                        name,
                        fresh -> new TreeSet<>((left, right) -> left.code().compareTo(right.code())))
                .add(country);
    }
}
