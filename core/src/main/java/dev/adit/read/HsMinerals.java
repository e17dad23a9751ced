package dev.adit.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Minerals by the codes that exchange formats write instead of names: headings of the Harmonized System, and mineral
 * numbers of the International Mineralogical Association for those that the ICGLR certifies.
 */
final class HsMinerals {
    /** The longest fitting beginning counts. */
    private static final Map<String, String> BY_HEADING = Map.ofEntries(
            Map.entry("2609", "tin"),
            Map.entry("8001", "tin"),
            Map.entry("2611", "tungsten"),
            Map.entry("8101", "tungsten"),
            Map.entry("8103", "tantalum"),
            Map.entry("7108", "gold"),
            Map.entry("2605", "cobalt"),
            Map.entry("8105", "cobalt"),
            Map.entry("2603", "copper"),
            Map.entry("7402", "copper"),
            Map.entry("7403", "copper"),
            Map.entry("2525", "mica"));

    private static final Map<String, String> BY_IMA = Map.of(
            "IMA1960-A", "gold",
            "IMA1960-001", "tin",
            "IMA2000-014", "tungsten",
            "IMA1979-A", "tantalum");

    /** Niobium and vanadium too, but the ICGLR certifies only coltan under it. */
    private static final String COLTAN = "261590";

    private static final List<Integer> LENGTHS = List.of(6, 4);
    private static final int LONGEST_CODE = 14;

    private HsMinerals() {}

    /** The same of a mineral of the ICGLR's certification, in which a collective code has one meaning. */
    static Optional<String> certified(String text, Intake intake) {
        String digits = text.length() > LONGEST_CODE ? "" : text.replace(".", "");
        return digits.startsWith(COLTAN) ? Optional.of("tantalum") : of(text, intake);
    }

    /** The canonical name of the mineral that a text names or is a code of; empty if there is none. */
    static Optional<String> of(String text, Intake intake) {
        Optional<String> named = intake.minerals.of(text);
        if (named.isPresent() || text.length() > LONGEST_CODE) return named;
        String ima = BY_IMA.get(text.toUpperCase(Locale.ROOT));
        if (ima != null) return Optional.of(ima);
        String digits = text.replace(".", "").replace(" ", "");
        if (!digits.matches("[0-9]{4,10}")) return Optional.empty();
        return LENGTHS.stream()
                .filter(length -> digits.length() >= length)
                .map(length -> BY_HEADING.get(digits.substring(0, length)))
                .filter(mineral -> mineral != null)
                .findFirst();
    }
}
