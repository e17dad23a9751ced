package dev.adit.smelter;

import dev.adit.identity.IdentifierKind;
import dev.adit.template.LookupRow;
import dev.adit.value.Minerals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One edition of a smelter look-up: which smelter each name stands for, metal by metal. */
public final class SmelterLookup {
    private final Edition edition;
    private final SmelterNames names;
    private final TreeMap<String, TreeMap<String, TreeMap<String, LookupRow>>> byAlias = new TreeMap<>();
    private final TreeMap<String, TreeMap<String, LookupRow>> byId = new TreeMap<>();
    private final int placeholders;

    /**
     * @param rows whose ids are kept only where they are valid smelter identifications; rows that stand for no smelter
     *     are counted and left out
     */
    public SmelterLookup(Edition edition, List<LookupRow> rows, Minerals minerals) {
        this.edition = edition;
        this.names = new SmelterNames(minerals);
        int without = 0;
        for (LookupRow row : rows) if (!add(row)) without++;
        this.placeholders = without;
    }

    private boolean add(LookupRow row) {
        String id = IdentifierKind.CID.check(row.id()).canonical();
        if (id.isEmpty() || SmelterNames.isPlaceholder(row.alias())) return false;
        String metal = names.metal(row.metal());
        byAlias.computeIfAbsent(metal, fresh -> new TreeMap<>())
                .computeIfAbsent(SmelterNames.alias(row.alias()), fresh -> new TreeMap<>())
                .putIfAbsent(id, row);
        byId.computeIfAbsent(id, fresh -> new TreeMap<>()).putIfAbsent(metal, row);
        return true;
    }

    public Edition edition() {
        return edition;
    }

    /** How many rows stand for no smelter. */
    public int placeholders() {
        return placeholders;
    }

    /** The ids a name stands for, for one metal, in order: none if it is not in the look-up, several if it is ambiguous. */
    public List<String> ids(String metal, String alias) {
        return List.copyOf(byAlias.getOrDefault(names.metal(metal), new TreeMap<>())
                .getOrDefault(SmelterNames.alias(alias), new TreeMap<>())
                .keySet());
    }

    /** All smelters' ids, in order. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    /** The first row of each metal that an id has, by metal; none if the look-up does not have it. */
    public List<LookupRow> rows(String id) {
        return List.copyOf(byId.getOrDefault(id, new TreeMap<>()).values());
    }

    /** Whether it has any smelter of a metal: otherwise it says nothing about the metal's ids. */
    public boolean covers(String metal) {
        return byAlias.containsKey(names.metal(metal));
    }

    /** Metals, canonical, for which an id is listed. */
    Set<String> metals(String id) {
        return Collections.unmodifiableSet(
                byId.getOrDefault(id, new TreeMap<>()).keySet());
    }

    /** Names that stand for several ids, metal by metal, in order. */
    public List<Ambiguous> ambiguous() {
        List<Ambiguous> found = new ArrayList<>();
        byAlias.forEach((metal, aliases) -> aliases.forEach((alias, ids) -> {
            if (ids.size() > 1) found.add(new Ambiguous(metal, alias, List.copyOf(ids.keySet())));
        }));
        return found;
    }

    /** What joined and what left from an older edition to this one. */
    public Change since(SmelterLookup older) {
        TreeSet<String> joined = new TreeSet<>(ids());
        joined.removeAll(older.ids());
        TreeSet<String> left = new TreeSet<>(older.ids());
        left.removeAll(ids());
        return new Change(older.edition, edition, List.copyOf(joined), List.copyOf(left));
    }

    /** A name that stands for several ids. */
    public record Ambiguous(String metal, String alias, List<String> ids) {}

    /** Ids that joined and that left between two editions, each in order. */
    public record Change(Edition from, Edition to, List<String> joined, List<String> left) {}
}
