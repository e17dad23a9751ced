package dev.adit.fact;

import dev.adit.value.Country;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All reference tables of a rule pack, with what the user gave instead; immutable. Rows are in the order of the tables.
 *
 * @param lists the tables that have rows, with their editions
 * @param given the user's own tables, in the order they were named
 */
public record Facts(
        Countries countries,
        List<ReferenceList> lists,
        List<CountryFact> countryFacts,
        List<ListedGood> listedGoods,
        List<TradePlace> tradePlaces,
        List<FatfStatus> fatf,
        List<NationalOutput> nationalOutput,
        List<ConflictArea> conflictAreas,
        List<ListedEntity> listedEntities,
        List<HsCode> hsCodes,
        List<GivenTable> given) {
    /** No tables at all. */
    public static Facts none() {
        return new Facts(
                Countries.byCode(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The tables whose edition lies more than 18 months before a day. */
    public List<ReferenceList> staleOn(int day) {
        return lists.stream().filter(list -> list.isStaleOn(day)).toList();
    }

    /** What a country mined of a mineral, by the latest figure known on a day; empty if there is none. */
    public Optional<NationalOutput> outputOf(Country country, String mineral, int day) {
        return nationalOutput.stream()
                .filter(output -> output.country().equals(country)
                        && output.mineral().equals(mineral)
                        && output.provenance().isKnownOn(day))
                .max(Comparator.comparingInt(output -> output.provenance().knownOn()));
    }
}
