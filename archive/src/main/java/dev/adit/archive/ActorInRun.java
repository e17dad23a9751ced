package dev.adit.archive;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run says of an actor.
 *
 * @param score null if the run did not score it
 * @param findings the states in which each rule stands at the actor itself, by rule; several with commas between
 * @param waivers of these findings, by rule, in words with state, last day and ticket
 */
public record ActorInRun(
        KeptRun run, @Nullable ScoreRow score, SortedMap<String, String> findings, SortedMap<String, String> waivers) {}
