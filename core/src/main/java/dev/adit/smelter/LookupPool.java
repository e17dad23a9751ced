package dev.adit.smelter;

import dev.adit.template.LookupRow;
import dev.adit.value.Minerals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** All look-ups at hand: those given for the run, and those that the declarations bring along. */
final class LookupPool {
    private final List<SmelterLookup> given;
    private final List<SmelterLookup> all;
    private final Map<String, SmelterLookup> own = new TreeMap<>();

    LookupPool(List<SmelterLookup> given, List<Declared> declarations, Minerals minerals) {
        this.given = newestFirst(given);
        Map<Edition, List<LookupRow>> brought = new TreeMap<>();
        for (Declared declared : declarations) {
            List<LookupRow> rows = declared.declaration().lookup();
            if (rows.isEmpty()) continue;
            Edition edition = new Edition(
                    declared.declaration().family(), declared.declaration().version());
            own.put(declared.declaration().file(), new SmelterLookup(edition, rows, minerals));
            brought.computeIfAbsent(edition, fresh -> new ArrayList<>()).addAll(rows);
        }
        List<SmelterLookup> both = new ArrayList<>(given);
        brought.forEach((edition, rows) -> {
            if (given.stream().anyMatch(lookup -> lookup.edition().equals(edition))) return;
            rows.sort(Comparator.comparing(LookupRow::at));
            both.add(new SmelterLookup(edition, rows, minerals));
        });
        this.all = newestFirst(both);
    }

    private static List<SmelterLookup> newestFirst(List<SmelterLookup> lookups) {
        return lookups.stream()
                .sorted(Comparator.comparing(SmelterLookup::edition).reversed())
                .toList();
    }

    List<SmelterLookup> all() {
        return all;
    }

    /** What a name stands for in the workbook's own look-up and in the newest given one that has it, in order. */
    List<String> ids(String file, String metal, String alias) {
        TreeSet<String> ids = new TreeSet<>();
        SmelterLookup brought = own.get(file);
        if (brought != null) ids.addAll(brought.ids(metal, alias));
        given.stream()
                .map(lookup -> lookup.ids(metal, alias))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .ifPresent(ids::addAll);
        return List.copyOf(ids);
    }

    /** The newest row of an id, of the metal if there is one. */
    Optional<LookupRow> row(String id, String metal) {
        Optional<LookupRow> exact = all.stream()
                .filter(lookup -> lookup.metals(id).contains(metal))
                .flatMap(lookup -> lookup.rows(id).stream())
                .findFirst();
        return exact.isPresent()
                ? exact
                : all.stream().flatMap(lookup -> lookup.rows(id).stream()).findFirst();
    }
}
