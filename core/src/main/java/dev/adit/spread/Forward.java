package dev.adit.spread;

import dev.adit.value.Millibits;

/** The least cost from any source to every state, by layer, and which states an open finding reaches for certain. */
final class Forward {
    final int[][] cost = new int[Scale.LAYERS][];
    final boolean[] alarmed;
    private final Bench bench;
    private final Scale scale;

    Forward(Bench bench, Scale scale) {
        this.bench = bench;
        this.scale = scale;
        for (int layer = 0; layer < Scale.LAYERS; layer++) cost[layer] = settle(layer);
        alarmed = new boolean[bench.graph.states.size()];
        if (bench.openFindings() > 0) alarm();
    }

    private int[] settle(int layer) {
        int[] best = new int[bench.graph.states.size()];
        Buckets todo = new Buckets();
        for (int state = 0; state < best.length; state++) {
            best[state] = begin(layer, state);
            if (best[state] <= Millibits.CAP) todo.add(best[state], state);
        }
        while (todo.advance()) if (best[todo.item()] == todo.cost()) relax(layer, todo.item(), best, todo);
        return best;
    }

    private int begin(int layer, int state) {
        if (bench.graph.states.isVirtual(state)) return Millibits.NEVER;
        int own = scale.own[layer][bench.graph.states.actor(state)];
        return Math.min(Millibits.NEVER, Math.min(own, bench.fed(scale, layer, state)));
    }

    private void relax(int layer, int state, int[] best, Buckets todo) {
        Arcs arcs = bench.graph.arcs;
        for (int out = arcs.outStart[state]; out < arcs.outStart[state + 1]; out++) {
            int to = arcs.outTo[out];
            int kind = arcs.outKind[out];
            int pass = Arcs.isLeakClass(kind) ? 0 : scale.pass(layer, bench.graph.states.actor(to));
            int cost = best[state] + scale.byKind[kind] + pass;
            if (cost > Millibits.CAP || cost >= best[to]) continue;
            best[to] = cost;
            todo.add(cost, to);
        }
    }

    private void alarm() {
        boolean[] open = bench.open(scale.scenario);
        IntArray todo = new IntArray();
        for (int state = 0; state < alarmed.length; state++)
            if (!bench.graph.states.isVirtual(state)
                    && bench.isAlarm(scale.scenario, bench.graph.states.actor(state))) {
                alarmed[state] = true;
                todo.add(state);
            }
        Arcs arcs = bench.graph.arcs;
        for (int i = 0; i < todo.size(); i++)
            for (int out = arcs.outStart[todo.get(i)]; out < arcs.outStart[todo.get(i) + 1]; out++) {
                int to = arcs.outTo[out];
                if (alarmed[to] || !open[arcs.outKind[out]]) continue;
                alarmed[to] = true;
                todo.add(to);
            }
    }

    /** What comes into a state by flows and feeds, without the controls of its actor. */
    int inflow(int layer, int state) {
        Arcs arcs = bench.graph.arcs;
        int pass = scale.pass(layer, bench.graph.states.actor(state));
        int least = bench.fed(scale, layer, state) - pass;
        for (int i = arcs.inStart[state]; i < arcs.inStart[state + 1]; i++) {
            int arc = arcs.inArc[i];
            if (!arcs.isLeak(arc)) least = Math.min(least, cost[layer][arcs.from[arc]] + scale.byKind[arcs.kind[arc]]);
        }
        return least;
    }
}
