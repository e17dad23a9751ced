package dev.adit.smelter;

import dev.adit.template.LookupRow;
import dev.adit.value.Minerals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All look-ups at hand. Those given for the run go before those that the declarations bring along, which may be altered;
 * a declaration's own speaks for its own file.
 */
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

    /** Those that speak for a metal: the given ones that know it, else all that the declarations bring. */
    List<SmelterLookup> of(String metal) {
        List<SmelterLookup> knowing =
                given.stream().filter(lookup -> lookup.covers(metal)).toList();
        return knowing.isEmpty() ? all : knowing;
    }

    /** What a name stands for in the newest given look-up that has it, else in the workbook's own, in order. */
    List<String> ids(String file, String metal, String alias) {
        List<String> ids = givenIds(metal, alias);
        return ids.isEmpty() ? ownIds(file, metal, alias) : ids;
    }

    /** What the workbook's own look-up says of a name where it is not what the given one says; else none. */
    List<String> overruled(String file, String metal, String alias) {
        List<String> ids = givenIds(metal, alias);
        List<String> brought = ownIds(file, metal, alias);
        return ids.isEmpty() || ids.equals(brought) ? List.of() : brought;
    }

    private List<String> givenIds(String metal, String alias) {
        return givenThatHas(metal, alias)
                .map(lookup -> lookup.ids(metal, alias))
                .orElse(List.of());
    }

    /** The edition of the newest given look-up that has a name; empty if none has it. */
    Optional<Edition> givenEdition(String metal, String alias) {
        return givenThatHas(metal, alias).map(SmelterLookup::edition);
    }

    private Optional<SmelterLookup> givenThatHas(String metal, String alias) {
        return given.stream()
                .filter(lookup -> !lookup.ids(metal, alias).isEmpty())
                .findFirst();
    }

    /** The edition of a workbook's own look-up; empty if it brings none. */
    Optional<Edition> ownEdition(String file) {
        return Optional.ofNullable(own.get(file)).map(SmelterLookup::edition);
    }

    private List<String> ownIds(String file, String metal, String alias) {
        SmelterLookup brought = own.get(file);
        return brought == null ? List.of() : brought.ids(metal, alias);
    }

    /** Whether one of the look-ups that speak for a file has an id for the metal. */
    boolean has(String file, String id, String metal) {
        return inTurn(file, metal).stream().anyMatch(lookup -> lookup.metals(id).contains(metal));
    }

    private List<SmelterLookup> inTurn(String file, String metal) {
        List<SmelterLookup> inTurn = new ArrayList<>();
        boolean isGiven = given.stream().anyMatch(lookup -> lookup.covers(metal));
        if (isGiven) {
            inTurn.addAll(given);
            SmelterLookup brought = own.get(file);
            if (brought != null) inTurn.add(brought);
        } else inTurn.addAll(all);
        return inTurn;
    }

    /** The row of an id, of the metal if there is one: given, else the workbook's own, else the newest if none is given. */
    Optional<LookupRow> row(String file, String id, String metal) {
        List<SmelterLookup> inTurn = inTurn(file, metal);
        Optional<LookupRow> exact = inTurn.stream()
                .filter(lookup -> lookup.metals(id).contains(metal))
                .flatMap(lookup -> lookup.rows(id).stream())
                .findFirst();
        return exact.isPresent()
                ? exact
                : inTurn.stream().flatMap(lookup -> lookup.rows(id).stream()).findFirst();
    }
}
