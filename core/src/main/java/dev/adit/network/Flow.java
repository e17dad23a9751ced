package dev.adit.network;

import dev.adit.problem.Position;
import dev.adit.value.ActorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commodity that goes from a seller to a buyer.
 *
 * @param share ppm of the buyer's intake of the commodity; null if nobody declared it
 * @param stream the lot or stream it is kept apart in; empty for none
 * @param from the first day it is in force; null if it is not known
 * @param to the last day it is in force; null if it is not known
 * @param kilograms null if it is not known
 * @param source who says so; empty if the input does not tell
 */
public record Flow(
        ActorId seller,
        ActorId buyer,
        String commodity,
        @Nullable Integer share,
        Link link,
        Custody custody,
        String stream,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long kilograms,
        String source,
        Position at) {}
