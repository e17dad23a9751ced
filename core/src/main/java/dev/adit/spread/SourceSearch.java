package dev.adit.spread;

import dev.adit.value.Millibits;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Searches backward from one state for every source that reaches it, exact and complete: what {@link TopSources}
 * finds for all states at once, but uncut. For one thread; arrays over all states are made once and cleaned after
 * each search, since a portfolio is searched supplier by supplier.
 */
final class SourceSearch {
    private final BestPaths paths;
    private final long[] distance;
    private final int[] classCost;
    private final Buckets todo = new Buckets();
    private IntArray touched = new IntArray();
    private int farthest;

    SourceSearch(BestPaths paths) {
        this.paths = paths;
        this.distance = new long[paths.graph.states.size()];
        this.classCost = paths.graph.arcs.cost(paths.scenario);
        Arrays.fill(distance, Key.NONE);
    }

    /**
     * Runs a search; returns how many states were looked at.
     *
     * @param farthest cost in millibits beyond which nothing is looked for; {@link Millibits#CAP} for everything
     * @param mostVisits how many states to look at before stopping early
     * @param found takes the key of each source at each of its states, so that one source may come several times
     */
    int run(int state, int farthest, int mostVisits, LongConsumer found) {
        this.farthest = farthest;
        int visits = 0;
        reach(state, Key.of(0, 0, 0));
        while (visits < mostVisits && todo.advance()) {
            int at = todo.item();
            if (Key.cost(distance[at]) != todo.cost()) continue;
            visits++;
            visit(at, distance[at], found);
        }
        clean();
        return visits;
    }

    private void clean() {
        for (int i = 0; i < touched.size(); i++) distance[touched.get(i)] = Key.NONE;
        touched = new IntArray();
        todo.clear();
    }

    private void reach(int state, long key) {
        if (key == Key.NONE || Key.cost(key) > farthest || key >= distance[state]) return;
        if (distance[state] == Key.NONE) touched.add(state);
        distance[state] = key;
        todo.add(Key.cost(key), state);
    }

    private void visit(int state, long key, LongConsumer found) {
        StateGraph graph = paths.graph;
        found(state, key, found);
        int controls = graph.states.isVirtual(state) ? 0 : paths.seeds.passCost(graph.states.actor(state));
        for (int i = graph.arcs.inStart[state]; i < graph.arcs.inStart[state + 1]; i++) {
            int arc = graph.arcs.inArc[i];
            int kind = graph.arcs.kind[arc];
            reach(graph.arcs.from[arc], Key.after(key, classCost[kind] + (Arcs.isLeakClass(kind) ? 0 : controls)));
        }
        if (graph.states.isVirtual(state)) return;
        int commodity = graph.states.commodity(state);
        feed(graph.states.unknownOrigin(commodity), key, paths.seeds.unknownArc(state));
        feed(graph.states.recycled(commodity), key, paths.seeds.recycledArc(state));
    }

    private void feed(int virtual, long key, int arcCost) {
        if (arcCost <= Millibits.CAP) reach(virtual, Key.after(key, arcCost));
    }

    private void found(int state, long key, LongConsumer found) {
        int own = paths.ownCost(state);
        int cost = own + Key.cost(key);
        if (own > Millibits.CAP || cost > farthest) return;
        found.accept(Key.of(cost, Key.hops(key), paths.graph.source(state)));
    }
}
