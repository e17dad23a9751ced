package dev.adit.spread;

import dev.adit.value.Scenario;

/**
 * The worst path into every state, for one theme and scenario: the least fixpoint of
 * {@code key(v) = min(seed(v), min over arcs u -> v of key(u) + arc)}.
 *
 * <p>Costs lie in buckets; inside one cost, states are looked at in the order found and again when a tie of hops or
 * source improves them. Since the order of keys is strict under addition, any schedule ends in the same fixpoint.
 */
public final class BestPaths {
    final StateGraph graph;
    final Seeds seeds;
    final int theme;
    final Scenario scenario;
    private final int[] ownCost;
    private final long[] best;

    /** Runs the pass. */
    public BestPaths(StateGraph graph, RiskInput input, int theme, Scenario scenario) {
        this.graph = graph;
        this.theme = theme;
        this.scenario = scenario;
        this.seeds = new Seeds(graph, input, theme, scenario);
        this.ownCost = seeds.ownCosts();
        this.best = new long[graph.states.size()];
        settle();
    }

    private void settle() {
        Buckets todo = new Buckets();
        boolean[] waiting = new boolean[best.length];
        for (int state = 0; state < best.length; state++) {
            best[state] = seeds.best(state, ownCost);
            if (best[state] != Key.NONE) enter(state, todo, waiting);
        }
        int[] classCost = graph.arcs.cost(scenario);
        while (todo.advance()) {
            int state = todo.item();
            if (!waiting[state] || Key.cost(best[state]) != todo.cost()) continue;
            waiting[state] = false;
            relax(state, classCost, todo, waiting);
        }
    }

    private void enter(int state, Buckets todo, boolean[] waiting) {
        waiting[state] = true;
        todo.add(Key.cost(best[state]), state);
    }

    private void relax(int state, int[] classCost, Buckets todo, boolean[] waiting) {
        Arcs arcs = graph.arcs;
        for (int out = arcs.outStart[state]; out < arcs.outStart[state + 1]; out++) {
            int to = arcs.outTo[out];
            long key = Key.after(best[state], arcCost(arcs.outKind[out], to, classCost));
            if (key >= best[to]) continue;
            boolean queued = waiting[to] && Key.cost(best[to]) == Key.cost(key);
            best[to] = key;
            if (!queued) enter(to, todo, waiting);
        }
    }

    private int arcCost(int kind, int to, int[] classCost) {
        return Arcs.isLeakClass(kind) ? classCost[kind] : classCost[kind] + seeds.passCost(graph.states.actor(to));
    }

    /** Cost of an arc, with the controls at its buyer. */
    int arcCost(int arc) {
        return arcCost(graph.arcs.kind[arc], graph.arcs.to[arc], graph.arcs.cost(scenario));
    }

    long key(int state) {
        return best[state];
    }

    int ownCost(int state) {
        return ownCost[state];
    }
}
