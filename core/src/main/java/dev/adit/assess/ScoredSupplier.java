package dev.adit.assess;

import dev.adit.network.Actor;
import dev.adit.rule.Consequence;
import dev.adit.score.ScoreCard;
import java.util.List;

/**
 * An actor that was scored, with what follows from its score.
 *
 * @param weight spend, mass, or 1
 * @param consequence the gravest that the Guidance asks for by what was found at the actor or reaches it
 * @param because in a few words, what asks for it
 * @param redFlags at the actor and everybody upstream, each once
 * @param dataGaps the same
 * @param actors how many actors that is, the actor included
 * @param waterfall how the point score came about; sums exactly
 */
public record ScoredSupplier(
        Actor actor,
        ScoreCard card,
        long weight,
        Consequence consequence,
        String because,
        int redFlags,
        int dataGaps,
        int actors,
        List<Waterfall.Bar> waterfall) {}
