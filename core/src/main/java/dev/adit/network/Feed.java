package dev.adit.network;

import dev.adit.problem.Position;
import dev.adit.value.ActorId;
import dev.adit.value.Truth;

/**
 * Part of a buyer's intake that comes from no named seller.
 *
 * @param share ppm of the buyer's intake of the commodity
 * @param proven whether the recycled origin is proven; no meaning for unknown origin
 */
public record Feed(Kind kind, ActorId buyer, String commodity, int share, Truth proven, Position at) {
    /** What such a part can be. */
    public enum Kind {
        UNKNOWN_ORIGIN,
        RECYCLED
    }
}
