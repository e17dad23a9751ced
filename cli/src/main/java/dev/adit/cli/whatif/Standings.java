package dev.adit.cli.whatif;

import dev.adit.ask.Asked;
import dev.adit.ask.Hypothesis;
import dev.adit.assess.Workings;
import dev.adit.network.Network;
import dev.adit.rule.Method;
import dev.adit.score.Scores;
import dev.adit.spread.Bench;
import dev.adit.spread.Way;
import dev.adit.value.Range;
import dev.adit.value.Scenario;
import java.util.List;

/** How actors stand in one world. For one thread. */
public final class Standings {
    private final Bench bench;
    private final Method method;
    private final Network network;
    private final Scores scores;

    /**
     * How one actor stands.
     *
     * @param band of the point score; {@link Method#CRITICAL} if a finding of a worst form reaches the actor
     * @param atRisk how much of what it takes in passed an actor over the line, as is likely, in ppm
     * @param path the worst path in words, source first; empty if nothing reaches the actor
     */
    public record Standing(Range score, String band, int atRisk, String path) {}

    /** Takes up one world. */
    public Standings(Workings workings) {
        this.bench = new Hypothesis(Asked.of(workings).ground()).bench();
        this.method = workings.findings().ruleSet().method();
        this.network = workings.inputs().network();
        this.scores = workings.scores();
    }

    /** How an actor stands, by its number. */
    public Standing of(int actor) {
        Range score = bench.score(actor);
        boolean isStopped = bench.isReached(actor, Scenario.POINT);
        return new Standing(
                score,
                isStopped ? Method.CRITICAL : method.band(score.point(), score.high()),
                scores.card(actor).volumeAtRisk(),
                words(bench.worst(actor, Scenario.POINT), network));
    }

    /** A path in words, source first. */
    public static String words(List<Way> path, Network network) {
        StringBuilder words = new StringBuilder();
        for (Way way : path)
            words.append(words.isEmpty() ? "" : " > ")
                    .append(
                            way.actor() < 0
                                    ? origin(way.state())
                                    : network.actors().get(way.actor()).name());
        return words.toString();
    }

    private static String origin(String state) {
        String[] parts = state.split("\\|", -1);
        String commodity = parts.length > 1 ? parts[1] : "material";
        return state.startsWith("?recycled") ? "recycled " + commodity : commodity + " of unknown origin";
    }
}
