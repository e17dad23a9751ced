package dev.adit.spread;

import dev.adit.value.Millibits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Dijkstra's search backward from all states of an actor, over the costs a {@link Bench} has now. It ends when no source
 * can be worse than the worst one, or than the worst two if it was made to tell them apart. For one thread.
 */
final class Backward {
    static final int NO_ARC = -1;

    /** By layer and state: what lies between the state and the actor; final up to {@link #bound}. */
    final int[][] distance = new int[Scale.LAYERS][];

    /** By layer, what any source costs at least. */
    final int[] floor = new int[Scale.LAYERS];

    int best;
    int second;
    int bestGroup;
    private final int[][] via = new int[Scale.LAYERS][];
    private final IntArray[] touched = new IntArray[Scale.LAYERS];
    private final Bench bench;
    private final int groups;
    private final Buckets todo = new Buckets();
    private Scale scale;
    private int limit;
    private int bestState;
    private int bestLayer;

    Backward(Bench bench) {
        this(bench, 1);
    }

    /** @param groups how many sources to tell apart, 1 or 2; an actor is one, and so is what is fed into one state */
    Backward(Bench bench, int groups) {
        this.bench = bench;
        this.groups = groups;
        this.scale = bench.scales[0];
        for (int layer = 0; layer < Scale.LAYERS; layer++) {
            distance[layer] = new int[bench.graph.states.size()];
            via[layer] = new int[bench.graph.states.size()];
            touched[layer] = new IntArray();
            Arrays.fill(distance[layer], Millibits.NEVER);
        }
    }

    /**
     * The least cost from any source to the actor.
     *
     * @param enough a cost at which any source will do; beyond it nothing is looked for
     * @return {@link Millibits#NEVER} if there is none as cheap as {@code enough}
     */
    int least(int actor, Scale of, int enough) {
        begin(of, enough);
        for (int layer = 0; layer < Scale.LAYERS; layer++) {
            for (int state = bench.graph.states.begin(actor); state < bench.graph.states.end(actor); state++)
                reach(layer, state, 0, NO_ARC);
            settle(layer, enough < Millibits.CAP ? enough : -1);
        }
        return best <= enough ? best : Millibits.NEVER;
    }

    private void begin(Scale of, int most) {
        scale = of;
        limit = most;
        best = second = Millibits.NEVER;
        bestGroup = -1;
        for (int layer = 0; layer < Scale.LAYERS; layer++) {
            for (int i = 0; i < touched[layer].size(); i++) distance[layer][touched[layer].get(i)] = Millibits.NEVER;
            touched[layer] = new IntArray();
        }
    }

    /** From this cost on, less the floor, distances are not final. */
    int bound() {
        return groups == 1 ? best : second;
    }

    private void settle(int layer, int enough) {
        while (best > enough && todo.advance() && todo.cost() + floor[layer] < bound()) {
            int state = todo.item();
            if (distance[layer][state] == todo.cost()) visit(layer, state);
        }
        todo.clear();
    }

    private void reach(int layer, int state, int cost, int arc) {
        if (cost > limit || cost >= distance[layer][state]) return;
        if (distance[layer][state] == Millibits.NEVER) touched[layer].add(state);
        distance[layer][state] = cost;
        via[layer][state] = arc;
        todo.add(cost, state);
    }

    private void visit(int layer, int state) {
        StateGraph graph = bench.graph;
        int cost = distance[layer][state];
        int actor = graph.states.actor(state);
        offer(cost + scale.own[layer][actor], actor, layer, state);
        offer(cost + bench.fed(scale, layer, state), graph.actors() + state, layer, state);
        int pass = cost + scale.pass(layer, actor);
        for (int i = graph.arcs.inStart[state]; i < graph.arcs.inStart[state + 1]; i++) {
            int arc = graph.arcs.inArc[i];
            int from = scale.byKind[bench.kind[arc]] + (graph.arcs.isLeak(arc) ? cost : pass);
            reach(layer, graph.arcs.from[arc], from, arc);
        }
    }

    private void offer(int cost, int group, int layer, int state) {
        if (cost > Millibits.CAP) return;
        if (cost < best) {
            if (group != bestGroup) second = best;
            best = cost;
            bestGroup = group;
            bestState = state;
            bestLayer = layer;
        } else if (group != bestGroup && cost < second) second = cost;
    }

    /** The states that were reached in a layer. */
    IntArray reached(int layer) {
        return touched[layer];
    }

    /** The arcs of the worst path, source first; empty if there is none or it begins at the actor. */
    int[] arcs() {
        IntArray arcs = new IntArray();
        if (best > Millibits.CAP) return arcs.toArray();
        int state = bestState;
        while (via[bestLayer][state] != NO_ARC) {
            arcs.add(via[bestLayer][state]);
            state = bench.graph.arcs.to[via[bestLayer][state]];
        }
        return arcs.toArray();
    }

    /** The worst path, source first; empty if there is none. */
    List<Way> way() {
        List<Way> way = new ArrayList<>();
        if (best > Millibits.CAP) return way;
        States states = bench.graph.states;
        if (bestGroup >= bench.graph.actors()) way.add(new Way(source(), -1, -1));
        way.add(new Way(states.name(bestState), states.actor(bestState), -1));
        for (int arc : arcs()) {
            int to = bench.graph.arcs.to[arc];
            way.add(new Way(states.name(to), states.actor(to), bench.graph.arcs.isLeak(arc) ? -1 : arc));
        }
        return way;
    }

    private String source() {
        String commodity = bench.graph.material.commodities.name(bench.graph.states.commodity(bestState));
        boolean unknown = bench.isUnknownTheWorst(scale, bestLayer, bestState);
        return (unknown ? States.UNKNOWN_ORIGIN : States.RECYCLED) + "|" + commodity;
    }

    int bestState() {
        return bestState;
    }
}
