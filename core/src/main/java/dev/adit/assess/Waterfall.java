package dev.adit.assess;

import dev.adit.network.Network;
import dev.adit.spread.StateName;
import dev.adit.spread.Step;
import dev.adit.value.Permille;
import java.util.ArrayList;
import java.util.List;

/**
 * How a point score came about along its worst path: own risk of the source, less what each link and each control
 * takes off. Every bar is a difference of two scores, so the bars sum to the score exactly.
 */
public final class Waterfall {
    private Waterfall() {}

    /**
     * A part of a score.
     *
     * @param change what it adds, or takes off if negative; in permille
     * @param what in words
     * @param flow the network's flow it belongs to; -1 if none
     */
    public record Bar(int change, String what, int flow) {}

    /** The parts of the score at the end of a path. */
    static List<Bar> of(List<Step> path, Network network) {
        List<Bar> bars = new ArrayList<>();
        int score = 0;
        for (Step step : path) {
            if (step.via() == null) bars.add(new Bar(step.score(), "own risk of " + name(step, network), -1));
            else {
                add(bars, step.linkScore() - score, link(step, network), step.flow());
                add(bars, step.score() - step.linkScore(), "controls at " + name(step, network), step.flow());
            }
            score = step.score();
        }
        return bars;
    }

    /** The bar of a knock-out, which stands whatever the path would have taken off. */
    static List<Bar> knockout(String source) {
        return List.of(new Bar(
                Permille.ONE, "open finding of a worst form at " + source + "; no share, link or control counts", -1));
    }

    private static void add(List<Bar> bars, int change, String what, int flow) {
        if (change != 0) bars.add(new Bar(change, what, flow));
    }

    private static String link(Step step, Network network) {
        String via = step.via() == null ? "" : step.via();
        if (via.startsWith("unknown:"))
            return "how much of the intake of " + name(step, network) + " is of unknown origin";
        if (via.startsWith("leak:")) return "segregation at " + name(step, network) + " not verified";
        return step.flow() < 0 ? "" : network.link(step.flow()).name() + " link to " + name(step, network);
    }

    /** The name of a step's actor, or of a virtual source. */
    static String name(Step step, Network network) {
        if (step.actor() >= 0) return network.actors().get(step.actor()).name();
        return StateName.virtual(step.state());
    }
}
