package dev.adit.network;

import dev.adit.problem.Position;
import dev.adit.value.ActorId;
import dev.adit.value.Days;
import dev.adit.value.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Part of a buyer's intake that comes from no named seller.
 *
 * @param share ppm of the buyer's intake of the commodity
 * @param proven whether the recycled origin is proven; no meaning for unknown origin
 * @param from the first day it is in force; null if it is not known
 * @param to the last day it is in force; null if it is not known
 */
public record Feed(
        Kind kind,
        ActorId buyer,
        String commodity,
        int share,
        Truth proven,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Position at) {
    /** A part that is in force on every day. */
    public Feed(Kind kind, ActorId buyer, String commodity, int share, Truth proven, Position at) {
        this(kind, buyer, commodity, share, proven, null, null, at);
    }

    /** Whether it is in force on a day, counted from 1970-01-01. */
    public boolean isInForce(int day) {
        return isInForce(day, day);
    }

    /** Whether it is in force on at least one day of a time, both of its ends included. */
    public boolean isInForce(int firstDay, int lastDay) {
        return (from == null || Days.of(from) <= lastDay) && (to == null || Days.of(to) >= firstDay);
    }

    /** What such a part can be. */
    public enum Kind {
        UNKNOWN_ORIGIN,
        RECYCLED
    }
}
