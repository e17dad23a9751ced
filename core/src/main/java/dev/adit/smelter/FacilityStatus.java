package dev.adit.smelter;

import dev.adit.smelter.Facility.Status;
import dev.adit.value.Minerals;
import java.util.Map;

/** The words of schemes for what they say of a facility. */
final class FacilityStatus {
    private static final Map<String, Status> WORDS = Map.ofEntries(
            Map.entry("conformant", Status.CONFORMANT),
            Map.entry("rmap conformant", Status.CONFORMANT),
            Map.entry("compliant", Status.CONFORMANT),
            Map.entry("cross recognised", Status.CROSS_RECOGNISED),
            Map.entry("cross recognized", Status.CROSS_RECOGNISED),
            Map.entry("active", Status.ACTIVE),
            Map.entry("rmap active", Status.ACTIVE),
            Map.entry("in progress", Status.ACTIVE),
            Map.entry("eligible", Status.ELIGIBLE),
            Map.entry("rmap eligible", Status.ELIGIBLE),
            Map.entry("non conformant", Status.NON_CONFORMANT),
            Map.entry("nonconformant", Status.NON_CONFORMANT),
            Map.entry("not conformant", Status.NON_CONFORMANT),
            Map.entry("non compliant", Status.NON_CONFORMANT),
            Map.entry("suspended", Status.SUSPENDED),
            Map.entry("removed", Status.REMOVED),
            Map.entry("delisted", Status.REMOVED),
            Map.entry("withdrawn", Status.REMOVED));

    private FacilityStatus() {}

    /** UNKNOWN for any other word: a status is never guessed from a part of it. */
    static Status of(String text) {
        String folded = Minerals.fold(text).replaceAll("[^a-z]+", " ").strip();
        return WORDS.getOrDefault(folded, Status.UNKNOWN);
    }
}
