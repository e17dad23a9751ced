package dev.adit.spread;

import dev.adit.value.Millibits;
import java.util.ArrayList;
import java.util.List;

/**
 * Searches backward from one state for every source that reaches it, exact and complete: what {@link TopSources}
 * finds for all states at once, but uncut.
 */
final class SourceSearch {
    private final BestPaths paths;
    private final IntLongMap distance = new IntLongMap(Key.NONE);
    private final Buckets todo = new Buckets();
    private final IntLongMap bySource = new IntLongMap(Key.NONE);
    private final int farthest;
    private int visits;

    /**
     * Runs the search.
     *
     * @param farthest cost in millibits beyond which nothing is looked for; {@link Millibits#CAP} for everything
     * @param mostVisits how many states to look at before stopping early
     */
    SourceSearch(BestPaths paths, int state, int farthest, int mostVisits) {
        this.paths = paths;
        this.farthest = farthest;
        reach(state, Key.of(0, 0, 0));
        while (visits < mostVisits && todo.advance()) {
            int at = todo.item();
            long key = distance.get(at);
            if (Key.cost(key) == todo.cost()) visit(at, key);
        }
    }

    /** How many states were looked at. */
    int visits() {
        return visits;
    }

    private void reach(int state, long key) {
        if (key == Key.NONE || Key.cost(key) > farthest || key >= distance.get(state)) return;
        distance.put(state, key);
        todo.add(Key.cost(key), state);
    }

    private void visit(int state, long key) {
        visits++;
        StateGraph graph = paths.graph;
        found(state, key);
        for (int i = graph.arcs.inStart[state]; i < graph.arcs.inStart[state + 1]; i++) {
            int arc = graph.arcs.inArc[i];
            reach(graph.arcs.from[arc], Key.after(key, paths.arcCost(arc)));
        }
        if (graph.states.isVirtual(state)) return;
        int commodity = graph.states.commodity(state);
        feed(graph.states.unknownOrigin(commodity), key, paths.seeds.unknownArc(state));
        feed(graph.states.recycled(commodity), key, paths.seeds.recycledArc(state));
    }

    private void feed(int virtual, long key, int arcCost) {
        if (arcCost <= Millibits.CAP) reach(virtual, Key.after(key, arcCost));
    }

    private void found(int state, long key) {
        int own = paths.ownCost(state);
        int cost = own + Key.cost(key);
        if (own > Millibits.CAP || cost > farthest) return;
        int source = paths.graph.source(state);
        long found = Key.of(cost, Key.hops(key), source);
        if (found < bySource.get(source)) bySource.put(source, found);
    }

    /** The keys of all sources found, best first. */
    List<Long> keys() {
        List<Long> keys = new ArrayList<>();
        for (long key : bySource.values()) keys.add(key);
        keys.sort(null);
        return keys;
    }
}
