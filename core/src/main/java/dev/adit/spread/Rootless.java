package dev.adit.spread;

import dev.adit.network.Link;
import dev.adit.value.Scenario;

/** Finds states that no origin, no unknown and no recycled feed reaches: closed trading loops, whose origin is unknown. */
final class Rootless {
    private Rootless() {}

    static boolean[] of(StateGraph graph) {
        boolean[] seen = new boolean[graph.states.size()];
        IntArray todo = new IntArray();
        for (int state = 0; state < seen.length; state++) {
            if (graph.states.isVirtual(state)) seen[state] = true;
            else if (isRoot(graph, state)) visit(state, seen, todo);
        }
        boolean[] carries = new boolean[Link.values().length];
        for (Link link : Link.values())
            carries[link.ordinal()] = graph.method().link(link).at(Scenario.HIGH) > 0;
        for (int i = 0; i < todo.size(); i++) {
            int state = todo.get(i);
            for (int out = graph.arcs.outStart[state]; out < graph.arcs.outStart[state + 1]; out++) {
                int kind = graph.arcs.outKind[out];
                int to = graph.arcs.outTo[out];
                if (!seen[to] && (Arcs.isLeakClass(kind) || carries[kind])) visit(to, seen, todo);
            }
        }
        for (int state = 0; state < seen.length; state++) seen[state] = !seen[state];
        return seen;
    }

    private static void visit(int state, boolean[] seen, IntArray todo) {
        seen[state] = true;
        todo.add(state);
    }

    private static boolean isRoot(StateGraph graph, int state) {
        Shares shares = graph.shares;
        return shares.source[state]
                || shares.unknown[state] > 0
                || shares.unknownIsFlexible[state]
                || shares.recycled[state] > 0
                || !graph.states.hasCommodity(state);
    }
}
