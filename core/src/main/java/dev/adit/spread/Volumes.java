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

    /** Components of "takes from": suppliers come before those they supply, and a pool before what it may leak into. */
    private static Components components(StateGraph graph) {
        States states = graph.states;
        int[] start = new int[states.size() + 1];
        IntArray suppliers = new IntArray();
        for (int state = 0; state < states.size(); state++) {
            for (int i = graph.arcs.inStart[state]; i < graph.arcs.inStart[state + 1]; i++)
                suppliers.add(graph.arcs.from[graph.arcs.inArc[i]]);
            if (!states.isVirtual(state) && !states.isPool(state)) {
                int pool = states.pool(states.actor(state), states.commodity(state));
                if (pool >= 0) suppliers.add(pool);
            }
            start[state + 1] = suppliers.size();
        }
        return new Components(start, suppliers.toArray());
    }

    /** The shares of a state that has a commodity. */
    public Volume of(int state) {
        int unknown = Ppm.ONE - point[state] - cleanPoint[state];
        return new Volume(low[state], point[state], Ppm.ONE - cleanHigh[state], unknown);
    }
}
