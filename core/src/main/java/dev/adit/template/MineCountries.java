package dev.adit.template;

import dev.adit.fact.Countries;
import dev.adit.value.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the countries of mines that a supplier wrote into one cell. */
final class MineCountries {
    private static final int MOST_PARTS = 50;
    private static final Set<String> NO_COUNTRY =
            Set.of("recycled", "scrap", "unknown", "n/a", "na", "-", "none", "recycled/scrap", "not disclosed");

    private MineCountries() {}

    /** The countries that are named without doubt; names of several countries and unknown ones are left out. */
    static List<Country> in(String text, Countries countries) {
        List<Country> found = new ArrayList<>();
        for (String part : parts(text, "[;/\\r\\n]")) {
            List<Country> whole = countries.find(part);
            if (whole.isEmpty()) for (String piece : parts(part, ",")) addSure(found, countries.find(piece));
            else addSure(found, whole);
        }
        return found;
    }

    static boolean namesAny(String text, Countries countries) {
        return !in(text, countries).isEmpty();
    }

    private static void addSure(List<Country> found, List<Country> either) {
        if (either.size() == 1) found.add(either.get(0));
    }

    private static List<String> parts(String text, String between) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(between, MOST_PARTS)) {
            String plain = part.strip();
            if (!plain.isEmpty() && !NO_COUNTRY.contains(Reply.fold(plain))) parts.add(plain);
        }
        return parts;
    }
}
