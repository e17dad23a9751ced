package dev.adit.template;

import dev.adit.fact.Countries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known beside a workbook when its plausibility is checked. A check whose input is missing is not made.
 *
 * @param asOf the day of the review
 * @param monthsValid after how many months a declaration is old
 * @param countries how names of countries are read
 * @param covered held against the question about covered countries; without countries if there is none
 * @param highRisk held against the question about high-risk areas; without countries if there is none
 * @param otherLists the smelters of other suppliers' declarations, as {@link #smeltersOf} gives them, by file
 * @param lastYear the smelters of the same supplier's declaration before this one; empty if there is none
 * @param changePercent a list that changed by more than this has to be explained
 */
public record ReviewInput(
        LocalDate asOf,
        int monthsValid,
        Countries countries,
        CountryList covered,
        CountryList highRisk,
        FacilityCheck facilities,
        IdCheck companyIds,
        Map<String, Set<String>> otherLists,
        Set<String> lastYear,
        int changePercent) {
    private static final CountryList NO_LIST = new CountryList("", "", Set.of());

    /** Nothing but the day: 12 months, and the checks that need no other file. */
    public static ReviewInput on(LocalDate asOf, Countries countries) {
        return new ReviewInput(
                asOf,
                12,
                countries,
                NO_LIST,
                NO_LIST,
                (metal, id) -> Optional.empty(),
                (authority, id) -> Optional.empty(),
                Map.of(),
                Set.of(),
                50);
    }

    /** The smelters of a declaration, each once, as metal and id or name; for {@code otherLists} and {@code lastYear}. */
    public static Set<String> smeltersOf(Declaration declaration) {
        List<String> smelters = declaration.smelters().stream()
                .filter(row -> !Smelters.isNotIdentified(row.lookup()))
                .map(row -> Reply.fold(row.metal()) + ":" + Reply.fold(row.id().isEmpty() ? nameOf(row) : row.id()))
                .toList();
        return Set.copyOf(smelters);
    }

    private static String nameOf(SmelterRow row) {
        return row.name().isEmpty() ? row.lookup() : row.name();
    }
}
