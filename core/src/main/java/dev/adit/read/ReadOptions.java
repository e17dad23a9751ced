package dev.adit.read;

import dev.adit.fact.Countries;
import dev.adit.fact.HsCode;
import dev.adit.identity.Decisions;
import dev.adit.mapping.SupplierLists;
import dev.adit.mapping.WordLists;
import dev.adit.open.OpenOptions;
import dev.adit.smelter.FacilityList;
import dev.adit.smelter.SmelterLookup;
import dev.adit.value.Minerals;
import java.util.List;

/**
 * What is known beside the files of a run.
 *
 * @param countries how names of countries are read
 * @param hsCodes customs codes by which lists of suppliers may name minerals
 * @param open what the user says of files that cannot say it themselves
 * @param decisions what persons decided about who is who
 * @param lookups of smelters, beside those that workbooks bring along
 * @param facilities what schemes say of smelters
 */
public record ReadOptions(
        Countries countries,
        List<HsCode> hsCodes,
        OpenOptions open,
        Decisions decisions,
        List<SmelterLookup> lookups,
        List<FacilityList> facilities) {
    public ReadOptions {
        hsCodes = List.copyOf(hsCodes);
        lookups = List.copyOf(lookups);
        facilities = List.copyOf(facilities);
    }

    /** Nothing but names of countries. */
    public static ReadOptions with(Countries countries) {
        return new ReadOptions(countries, List.of(), OpenOptions.none(), Decisions.none(), List.of(), List.of());
    }

    /** What tells the columns of supplier lists, by the names and codes that are known. */
    public SupplierLists supplierLists(Minerals minerals) {
        return new SupplierLists(new WordLists(countries, minerals, hsCodes));
    }
}
