package dev.adit.spread;

import dev.adit.network.Components;
import dev.adit.value.Ppm;
import dev.adit.value.Scenario;

/**
 * How much of each state's intake, in ppm, passed an actor at or over the threshold: certain, by the point split,
 * not ruled out, and not known. Each is the least fixpoint of an integer operator that rounds down, so both bounds
 * are sound; a unit of mass counts once, at the first risky actor seen from downstream.
 */
public final class Volumes {
    private final int[] low;
    private final int[] point;
    private final int[] cleanPoint;
    private final int[] cleanHigh;

    /** A state's shares in ppm; {@code point + unknown} is at most the whole. */
    public record Volume(int low, int point, int high, int unknown) {}

    /** Works all four out. */
    public Volumes(StateGraph graph, RiskInput input, int threshold) {
        Components components = components(graph);
        int[] order = components.nodesInOrder();
        low = fixpoint(graph, input, threshold, Scenario.LOW, false, components, order);
        point = fixpoint(graph, input, threshold, Scenario.POINT, false, components, order);
        cleanPoint = fixpoint(graph, input, threshold, Scenario.POINT, true, components, order);
        cleanHigh = fixpoint(graph, input, threshold, Scenario.HIGH, true, components, order);
    }

    private static int[] fixpoint(
            StateGraph graph,
            RiskInput input,
            int threshold,
            Scenario scenario,
            boolean clean,
            Components components,
            int[] order) {
        VolumeStep step = new VolumeStep(graph, input, threshold, scenario, clean);
        return new Fixpoint(graph, step, components, order).values();
    }

    /** Components of "takes from": suppliers come before those they supply. */
    private static Components components(StateGraph graph) {
        int[] suppliers = new int[graph.arcs.inArc.length];
        for (int i = 0; i < suppliers.length; i++) suppliers[i] = graph.arcs.from[graph.arcs.inArc[i]];
        return new Components(graph.arcs.inStart, suppliers);
    }

    /** The shares of a state that has a commodity. */
    public Volume of(int state) {
        int unknown = Ppm.ONE - point[state] - cleanPoint[state];
        return new Volume(low[state], point[state], Ppm.ONE - cleanHigh[state], unknown);
    }
}
