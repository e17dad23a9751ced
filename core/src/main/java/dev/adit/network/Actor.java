package dev.adit.network;

import dev.adit.problem.Position;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
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
        Position at) {}
