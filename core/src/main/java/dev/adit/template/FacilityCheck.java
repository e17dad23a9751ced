package dev.adit.template;

import java.util.Optional;

/** Says how a smelter stands in the user's own list of facilities. */
public interface FacilityCheck {
    /**
     * What to follow up, in a few words with the list and its date, such as "removed from the list of 2025-01-01";
     * empty if there is nothing.
     *
     * @param metal as written in the declaration
     * @param id a sound identification
     */
    Optional<String> fault(String metal, String id);
}
