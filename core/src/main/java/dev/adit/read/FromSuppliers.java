package dev.adit.read;

import dev.adit.grid.Repair;
import dev.adit.identity.WhoIsWho;
import dev.adit.smelter.Consolidation;
import java.util.List;
import java.util.Map;

/**
 * What the files of suppliers brought: declarations and lists that were mapped.
 *
 * @param declared the template and version of each declaration by its file, in order
 * @param repairs what was read otherwise than it is written
 * @param who which records are one, and which may be
 * @param names the name of each record by its id
 * @param smelters of all declarations
 */
public record FromSuppliers(
        Map<String, String> declared,
        List<Repair> repairs,
        WhoIsWho who,
        Map<String, String> names,
        Consolidation smelters) {
    /** Nothing. */
    public static FromSuppliers nothing() {
        return mended(List.of());
    }

    /** Nothing but tables that were mended. */
    static FromSuppliers mended(List<Repair> repairs) {
        return new FromSuppliers(
                Map.of(),
                repairs,
                new WhoIsWho(List.of(), List.of(), List.of()),
                Map.of(),
                new Consolidation(List.of(), List.of()));
    }

    /** Whether there was any. */
    public boolean isEmpty() {
        return declared.isEmpty() && names.isEmpty() && repairs.isEmpty();
    }
}
