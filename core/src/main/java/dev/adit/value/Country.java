package dev.adit.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A country by its ISO 3166-1 alpha-2 code. */
public record Country(String code) {
    private static final Set<String> ALPHA2 = Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));

    /** Reads an alpha-2 or alpha-3 code in any case; empty for anything else, names included. */
    public static Optional<Country> of(String text) {
        String written = text.strip();
        if (!written.chars().allMatch(unit -> (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z')) return Optional.empty();
        String code = written.toUpperCase(Locale.ROOT);
        if (code.length() == 2) return ALPHA2.contains(code) ? Optional.of(new Country(code)) : Optional.empty();
        return code.length() == 3 ? ofAlpha3(code) : Optional.empty();
    }

    /** What to write instead of a text that is not a code. */
    public static String help(String text) {
        if (text.strip().equalsIgnoreCase("congo"))
            return "CD is the Democratic Republic of the Congo, CG the Congo; leave the cell empty if it is not known";
        return byEnglishName(text)
                .map(code -> "write " + code)
                .orElse("write the two- or three-letter ISO code; leave the cell empty if it is not known");
    }

    private static Optional<Country> ofAlpha3(String code) {
        return ALPHA2.stream()
                .filter(alpha2 -> new Locale("", alpha2).getISO3Country().equals(code))
                .map(Country::new)
                .findFirst();
    }

    private static Optional<String> byEnglishName(String text) {
        Set<String> matches = Arrays.stream(Locale.getISOCountries())
                .filter(code ->
                        new Locale("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(text.strip()))
                .collect(Collectors.toSet());
        return matches.stream().sorted().findFirst();
    }

    @Override
    public String toString() {
        return code;
    }
}
