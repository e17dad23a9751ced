package dev.adit.network;

import dev.adit.problem.Position;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mine site, cooperative, trader, smelter or any other party of a supply chain.
 *
 * @param name as the input has it; the id where it has none
 * @param country null if it is not known
 * @param region below the country, in the input's words; null if it is not known
 * @param minerals canonical names of what it is known to handle, ordered; may be empty
 * @param at where the input says so
 */
public record Actor(
        ActorId id,
        ActorKind kind,
        String name,
        @Nullable Country country,
        @Nullable String region,
        List<String> minerals,
        Position at) {
    /**
     * The areas the actor lies in, from the wide to the narrow: the region as far as each of its commas, and the whole;
     * none without a region.
     */
    public List<String> areas() {
        if (region == null || region.isBlank()) return List.of();
        List<String> areas = new ArrayList<>();
        for (int comma = region.indexOf(','); comma >= 0; comma = region.indexOf(',', comma + 1))
            areas.add(region.substring(0, comma).strip());
        areas.add(region.strip());
        return areas;
    }
}
