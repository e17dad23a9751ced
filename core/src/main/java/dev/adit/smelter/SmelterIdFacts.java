package dev.adit.smelter;

import dev.adit.identity.IdentifierCheck;
import dev.adit.identity.IdentifierKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Three separate facts about a smelter id: whether its form is right, which newest look-ups do not have it, and since
 * which it is gone.
 *
 * @param check the form
 * @param missingFrom newest editions that cover the metal and do not have the id, by family
 * @param removedSince of those, the editions from which on an id that an older one had is gone
 */
public record SmelterIdFacts(IdentifierCheck check, List<Edition> missingFrom, List<Edition> removedSince) {
    /** The facts about an id as it is written; the order of the look-ups does not matter. */
    public static SmelterIdFacts of(String text, String metal, List<SmelterLookup> lookups) {
        IdentifierCheck check = IdentifierKind.CID.check(text);
        List<Edition> missing = new ArrayList<>();
        List<Edition> removed = new ArrayList<>();
        if (check.isUsable())
            for (List<SmelterLookup> family : families(metal, lookups).values()) {
                SmelterLookup newest = family.get(family.size() - 1);
                if (newest.ids().contains(check.canonical())) continue;
                missing.add(newest.edition());
                for (int i = family.size() - 2; i >= 0; i--)
                    if (family.get(i).ids().contains(check.canonical())) {
                        removed.add(family.get(i + 1).edition());
                        break;
                    }
            }
        return new SmelterIdFacts(check, List.copyOf(missing), List.copyOf(removed));
    }

    private static TreeMap<String, List<SmelterLookup>> families(String metal, List<SmelterLookup> lookups) {
        TreeMap<String, List<SmelterLookup>> families = new TreeMap<>();
        lookups.stream()
                .filter(lookup -> lookup.covers(metal))
                .sorted((left, right) -> left.edition().compareTo(right.edition()))
                .forEach(lookup -> families.computeIfAbsent(lookup.edition().family(), fresh -> new ArrayList<>())
                        .add(lookup));
        return families;
    }
}
