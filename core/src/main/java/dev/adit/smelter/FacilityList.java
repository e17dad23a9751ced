package dev.adit.smelter;

import dev.adit.smelter.Facility.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facilities that a scheme lists, as one file has them, in the order of its rows. */
public record FacilityList(String file, List<Facility> facilities) {
    /**
     * What a file does not say of itself and a person says of it: an export of one of RMI's lists, for one.
     *
     * @param scheme empty if the file says it
     * @param status the status that the whole list stands for; null if its rows say it
     * @param date the day the file was made; null if not known
     */
    public record Said(
            String scheme,
            @Nullable Status status,
            @Nullable LocalDate date) {
        /** Nothing beside the file itself. */
        public static Said nothing() {
            return new Said("", null, null);
        }
    }

    /** The listings of an id for a metal, the newest file first; those without a metal hold for all. */
    static List<Facility> listings(List<FacilityList> lists, String id, String metal, SmelterNames names) {
        return lists.stream()
                .flatMap(list -> list.facilities().stream())
                .filter(facility -> facility.id().equals(id))
                .filter(facility -> facility.metal().isEmpty()
                        || names.metal(facility.metal()).equals(names.metal(metal)))
                .sorted(Comparator.comparing(
                                Facility::sourceDate, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                        .thenComparing(Facility::at))
                .toList();
    }
}
