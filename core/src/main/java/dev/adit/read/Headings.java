package dev.adit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The heading line of a table. Headings are compared in lower case, with underscores for blanks, without signs. */
final class Headings {
    private final List<String> written;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> doubles = new ArrayList<>();

    Headings(List<String> written) {
        this.written = List.copyOf(written);
        for (int place = 0; place < written.size(); place++)
            if (places.putIfAbsent(fold(written.get(place)), place) != null) doubles.add(written.get(place));
    }

    /** {@code Share %} becomes {@code share}, {@code quantity kg} becomes {@code quantity_kg}. */
    static String fold(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT).replace("%", "").strip();
        return plain.replaceAll("[\\s-]+", "_");
    }

    List<String> written() {
        return written;
    }

    int count() {
        return written.size();
    }

    /** The place of a heading, from 0; -1 if there is none. */
    int place(String heading) {
        return places.getOrDefault(heading, -1);
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
