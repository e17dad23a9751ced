package dev.adit.explain;

import dev.adit.network.Actor;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Volumes.Volume;
import java.util.List;

/**
 * An actor that a source reaches.
 *
 * @param card what the actor would score if the source alone brought risk
 * @param share how much of the actor's intake comes through named flows from the source, in ppm; of several commodities
 *     and streams the largest
 * @param arrives what would arrive of a risk of 1000, in permille, in the point scenario
 * @param path the shortest worst path from the source; where the source brings no known risk, the path it would take
 */
public record Traced(Actor actor, ScoreCard card, Volume share, int arrives, List<Stop> path) {}
