package dev.adit.smelter;

import dev.adit.template.FacilityCheck;
import dev.adit.value.Minerals;
import dev.adit.value.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells of a smelter what the newest list of facilities holds against it. */
public final class FacilityFaults implements FacilityCheck {
    private final List<FacilityList> lists;
    private final SmelterNames names;
    private final LocalDate asOf;

    public FacilityFaults(List<FacilityList> lists, Minerals minerals, LocalDate asOf) {
        this.lists = List.copyOf(lists);
        this.names = new SmelterNames(minerals);
        this.asOf = asOf;
    }

    @Override
    public Optional<String> fault(String metal, String id) {
        List<Facility> listings = FacilityList.listings(lists, id, metal, names);
        if (listings.isEmpty()) return Optional.empty();
        Facility newest = listings.get(0);
        if (newest.isConformant(asOf) == Truth.YES) return Optional.empty();
        String list = newest.source() + (newest.sourceDate() == null ? "" : " of " + newest.sourceDate());
        boolean ranOut = newest.isStale(asOf) == Truth.YES;
        String status = newest.statusText().isEmpty()
                ? newest.status().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : newest.statusText();
        return Optional.of(status + (ranOut ? ", and the assessment has run out," : "") + " in the list " + list);
    }
}
