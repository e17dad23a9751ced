package dev.adit.archive;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A run in figures.
 *
 * @param bands how many scored actors are in each band; bands without any are left out
 * @param worst the first by rank; null if nobody was scored
 * @param weight of all scored actors: spend, mass, or 1 each
 * @param weightAtRisk of those whose score is at or over the line of the run
 * @param states how many findings are in each state, by its word; states without any are left out
 * @param waivers how many findings have a waiver, by the word of its state; states without any are left out
 * @param bandsWithWaivers how many scored actors are in each band with the waivers; bands without any are left out
 */
public record RunFigures(
        KeptRun run,
        SortedMap<String, Long> bands,
        @Nullable ScoreRow worst,
        long weight,
        long weightAtRisk,
        SortedMap<String, Long> states,
        SortedMap<String, Long> waivers,
        SortedMap<String, Long> bandsWithWaivers) {}
