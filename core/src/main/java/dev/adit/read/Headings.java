package dev.adit.read;

import dev.adit.value.Minerals;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The heading line of a table. Headings are compared in lower case, with underscores for blanks, without signs. */
final class Headings {
    /** Columns for people, which no reader needs to know. */
    static final String OWN_PREFIX = "x_";

    private static final int ASKED = 16;

    private final List<String> written;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> doubles = new ArrayList<>();
    private final BitSet own = new BitSet();
    private final Map<String, String> aliases;

    /** Readers ask by the same few literals in every row: these are known again by identity, without hashing. */
    private final @Nullable String[] asked = new String[ASKED];

    private final int[] answers = new int[ASKED];

    Headings(List<String> written) {
        this(written, Map.of());
    }

    private Headings(List<String> written, Map<String, String> aliases) {
        this.written = List.copyOf(written);
        this.aliases = aliases;
        for (int place = 0; place < written.size(); place++) add(name(written.get(place)), place);
    }

    private void add(String heading, int place) {
        if (places.putIfAbsent(heading, place) != null) doubles.add(written.get(place));
        if (heading.startsWith(OWN_PREFIX)) own.set(place);
    }

    /** Places of the columns that are for people only and that no reader looks at. */
    BitSet own() {
        return own;
    }

    /** The same columns by the names that a format gives them; aliases are folded and without accents. */
    Headings as(Map<String, String> names) {
        return names.isEmpty() ? this : new Headings(written, names);
    }

    /** What a column is called here, by its heading as written. */
    String name(String heading) {
        String folded = fold(heading);
        return aliases.isEmpty() ? folded : aliases.getOrDefault(Minerals.fold(folded), folded);
    }

    /** {@code Share %} becomes {@code share}, {@code quantity kg} becomes {@code quantity_kg}. */
    static String fold(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT).replace("%", "").strip();
        return plain.replaceAll("[\\s-]+", "_");
    }

    /** Whether every column is one of these, or for people only. */
    boolean areAllOf(Set<String> known) {
        return written.stream().map(this::name).allMatch(name -> known.contains(name) || name.startsWith(OWN_PREFIX));
    }

    List<String> written() {
        return written;
    }

    int count() {
        return written.size();
    }

    /** The place of a heading, from 0; -1 if there is none. */
    @SuppressWarnings("ReferenceEquality")
    int place(String heading) {
        for (int i = 0; i < asked.length && asked[i] != null; i++) if (asked[i] == heading) return answers[i];
        return remember(heading, places.getOrDefault(heading, -1));
    }

    private int remember(String heading, int place) {
        for (int i = 0; i < asked.length; i++) {
            if (asked[i] != null) continue;
            asked[i] = heading;
            answers[i] = place;
            break;
        }
        return place;
    }

    boolean has(String... headings) {
        for (String heading : headings) if (place(heading) < 0) return false;
        return true;
    }

    boolean hasAny(String... headings) {
        for (String heading : headings) if (place(heading) >= 0) return true;
        return false;
    }

    /** Folded headings in no special order. */
    Set<String> folded() {
        return places.keySet();
    }

    /** Headings that stand there a second time. */
    List<String> doubles() {
        return doubles;
    }
}
