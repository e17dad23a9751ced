package dev.adit.read;

import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The armed actors that a visit tells of, and what they do. */
final class IpisArmed {
    private static final String NOBODY = "none";
    private static final String NON_STATE = "non-state-group";

    /** An armed group of a kind that is not told, or told in a word that nobody knows: it may be any. */
    private static final String ANY_KIND = "";

    private static final List<String> WAYS = List.of(
            "taxation",
            "commerce_taxation",
            "entrance_taxation",
            "monopoly",
            "buying_minerals",
            "digging",
            "pillaging",
            "pit_ownership");

    private final List<Group> groups = new ArrayList<>();
    private boolean told;

    /**
     * @param interferes whether it taxes, digs, pillages, forces people to work or the like
     * @param mines whether it digs or holds pits
     */
    private record Group(String kind, Truth interferes, Truth forces, Truth mines) {}

    static IpisArmed of(IpisCells cells) {
        IpisArmed armed = new IpisArmed();
        for (int i = 1; i <= IpisVisit.GROUPS; i++) armed.add(cells, "_armed_group" + i);
        return armed;
    }

    private void add(IpisCells cells, String group) {
        String kind = cells.armedActor("type" + group).orElse(ANY_KIND);
        if (cells.text("type" + group).isEmpty()) return;
        told = true;
        if (kind.equals(NOBODY)) return;
        Truth forces = cells.truth("forced_labour" + group);
        Truth interferes = forces;
        for (String way : WAYS) interferes = interferes.or(cells.truth(way + group));
        Truth mines = cells.truth("digging" + group).or(cells.truth("pit_ownership" + group));
        groups.add(new Group(kind, interferes, forces, mines));
    }

    /** Who is present; empty if nobody said, "none" alone if nobody was. */
    Set<String> actors() {
        Set<String> actors = new LinkedHashSet<>();
        for (Group group : groups) if (!group.kind().equals(ANY_KIND)) actors.add(group.kind());
        return told && groups.isEmpty() ? Set.of(NOBODY) : actors;
    }

    /** What the visitors say of all groups together, and otherwise what they say of each. */
    Truth interference(Truth together) {
        if (together != Truth.UNKNOWN || groups.isEmpty()) return together;
        return groups.stream().map(Group::interferes).reduce(Truth.NO, Truth::or);
    }

    /** No if there is no non-state group, or it interferes in no way; a group of unknown kind may be one. */
    Truth nonStateInterference() {
        Truth interferes = told ? Truth.NO : Truth.UNKNOWN;
        for (Group group : groups) {
            if (group.kind().equals(NON_STATE)) interferes = interferes.or(group.interferes());
            if (group.kind().equals(ANY_KIND)) interferes = interferes.or(Truth.UNKNOWN);
        }
        return interferes;
    }

    /** Whether any of them digs or holds pits. */
    Truth mines() {
        return groups.stream().map(Group::mines).reduce(told ? Truth.NO : Truth.UNKNOWN, Truth::or);
    }

    /** How many there are, in digits; empty if nobody said. */
    String parties() {
        return told ? Integer.toString(groups.size()) : "";
    }

    Truth forcedLabour() {
        return groups.stream().map(Group::forces).reduce(told ? Truth.NO : Truth.UNKNOWN, Truth::or);
    }
}
