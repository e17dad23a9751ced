package dev.adit.spread;

import dev.adit.value.CodePointOrder;
import dev.adit.value.Millibits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks back from a state to the source of its best key. At each step, of the arcs that give the key, the one with
 * the least (state, name) is taken, so the path is the same whatever the order of the input.
 */
public final class PathTrace {
    private final BestPaths paths;
    private final StateGraph graph;

    public PathTrace(BestPaths paths) {
        this.paths = paths;
        this.graph = paths.graph;
    }

    /** The steps from the source to the state; the state must have a key. */
    public List<Step> to(int state) {
        List<Step> steps = new ArrayList<>();
        int at = state;
        while (Key.hops(key(at)) > 0) {
            Origin origin = origin(at);
            steps.add(step(at, origin));
            at = origin.from;
        }
        int score = Millibits.permille(Key.cost(key(at)));
        steps.add(new Step(graph.states.name(at), actor(at), null, -1, 1000, 1000, score, score));
        Collections.reverse(steps);
        return steps;
    }

    /** Where a state's key comes from. */
    private record Origin(int from, String via, int arc, int cost) {
        boolean isBefore(Origin other) {
            if (from != other.from) return from < other.from;
            return CodePointOrder.INSTANCE.compare(via, other.via) < 0;
        }
    }

    private Step step(int state, Origin origin) {
        int before = Key.cost(key(origin.from));
        boolean isLeak = origin.arc >= 0 && graph.arcs.isLeak(origin.arc);
        int control = isLeak ? 0 : paths.seeds.passCost(graph.states.actor(state));
        int link = origin.cost - control;
        return new Step(
                graph.states.name(state),
                actor(state),
                origin.via,
                isLeak || origin.arc < 0 ? -1 : graph.material.flowNames.number(origin.arc),
                Millibits.permille(link),
                Millibits.permille(origin.cost),
                Millibits.permille(before + link),
                Millibits.permille(Key.cost(key(state))));
    }

    private Origin origin(int state) {
        Origin least = null;
        for (int i = graph.arcs.inStart[state]; i < graph.arcs.inStart[state + 1]; i++) {
            int arc = graph.arcs.inArc[i];
            int from = graph.arcs.from[arc];
            if (!gives(from, paths.arcCost(arc), state)) continue;
            if (least != null && from > least.from) continue;
            Origin origin = new Origin(from, graph.arcName(arc), arc, paths.arcCost(arc));
            if (least == null || origin.isBefore(least)) least = origin;
        }
        int commodity = graph.states.commodity(state);
        least = virtual(least, graph.states.unknownOrigin(commodity), paths.seeds.unknownArc(state), "unknown:", state);
        least = virtual(least, graph.states.recycled(commodity), paths.seeds.recycledArc(state), "recycled:", state);
        if (least == null) throw new IllegalStateException("no arc gives the key of " + graph.states.name(state));
        return least;
    }

    private @Nullable Origin virtual(@Nullable Origin least, int from, int cost, String via, int state) {
        if (!gives(from, cost, state)) return least;
        Origin origin = new Origin(from, via + graph.states.name(state), -1, cost);
        return least == null || origin.isBefore(least) ? origin : least;
    }

    private boolean gives(int from, int arcCost, int state) {
        long key = key(from);
        return key != Key.NONE && arcCost <= Millibits.CAP && Key.after(key, arcCost) == key(state);
    }

    private long key(int state) {
        return paths.key(state);
    }

    private int actor(int state) {
        return graph.states.isVirtual(state) ? -1 : graph.states.actor(state);
    }
}
