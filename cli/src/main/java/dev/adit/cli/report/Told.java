package dev.adit.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was told of a supplier already, so that the next with the same path need not tell it again. */
final class Told {
    private final Map<Object, String> first = new HashMap<>();
    private final Map<String, List<String>> before = new LinkedHashMap<>();
    private String now = "";

    /** Begins with the next supplier, and where it stands on the page. */
    void of(String place) {
        now = place;
        before.clear();
    }

    /** Whether something was told of another supplier; if so, its name is kept for {@link #references}. */
    boolean again(Object something, String name) {
        String place = first.get(something);
        if (place == null || place.equals(now)) return false;
        before.computeIfAbsent(place, fresh -> new ArrayList<>()).add(name);
        return true;
    }

    void tell(Object something) {
        first.putIfAbsent(something, now);
    }

    /** Where to read what was left out, a sentence a place. */
    List<String> references() {
        List<String> references = new ArrayList<>();
        before.forEach((place, names) -> references.add("As for " + place + ": " + Words.some(names, names.size())));
        return references;
    }

    /** A table without the rows that were told before; a note says where they are. */
    Grid fresh(String caption, List<Grid.Column> columns, List<List<String>> rows, int most, String inFull) {
        List<List<String>> shown = new ArrayList<>();
        int more = 0;
        for (List<String> row : rows) {
            if (again(row, row.get(0))) continue;
            if (shown.size() == most) more++;
            else shown.add(row);
        }
        shown.forEach(this::tell);
        return new Grid(caption, columns, shown, note("row", more, inFull));
    }

    /** Where to read the lines that were told before, and what tells those that are cut off; empty if all are here. */
    String note(String line, int more, String inFull) {
        List<String> notes = new ArrayList<>();
        before.forEach((place, names) ->
                notes.add(Words.count(names.size(), "more " + line, "more " + line + "s") + " as for " + place + "."));
        if (more > 0) notes.add("And " + Words.count(more) + " more in " + inFull + ".");
        return String.join(" ", notes);
    }
}
