package dev.adit.archive;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run says of an actor.
 *
 * @param score null if the run did not score it
 * @param findings the states in which each rule stands at the actor itself, by rule; several with commas between
 */
public record ActorInRun(KeptRun run, @Nullable ScoreRow score, SortedMap<String, String> findings) {}
