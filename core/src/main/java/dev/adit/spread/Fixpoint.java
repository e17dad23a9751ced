package dev.adit.spread;

import dev.adit.network.Components;

/**
 * The least fixpoint of a {@link VolumeStep}: component by component, suppliers first, each by rounds from 0 upwards.
 *
 * <p>The operator is monotone, so any order ends in the same fixpoint. A loop that takes more than {@link #ROUNDS}
 * rounds is left where it is: values only rise, so what is missing counts as unknown, which is sound.
 */
final class Fixpoint {
    private static final int ROUNDS = 10_000;

    private final StateGraph graph;
    private final VolumeStep step;
    private final int[] values;

    Fixpoint(StateGraph graph, VolumeStep step, Components components, int[] order) {
        this.graph = graph;
        this.step = step;
        this.values = new int[graph.states.size()];
        int begin = 0;
        while (begin < order.length) {
            int end = begin + 1;
            while (end < order.length && components.of(order[end]) == components.of(order[begin])) end++;
            settle(order, begin, end);
            begin = end;
        }
    }

    private void settle(int[] order, int begin, int end) {
        if (end == begin + 1 && !suppliesItself(order[begin])) {
            values[order[begin]] = step.next(order[begin], values);
            return;
        }
        boolean rises = true;
        for (int round = 0; rises && round < ROUNDS; round++) {
            rises = false;
            for (int i = begin; i < end; i++) {
                int next = step.next(order[i], values);
                rises |= next != values[order[i]];
                values[order[i]] = next;
            }
        }
    }

    private boolean suppliesItself(int state) {
        for (int i = graph.arcs.inStart[state]; i < graph.arcs.inStart[state + 1]; i++)
            if (graph.arcs.from[graph.arcs.inArc[i]] == state) return true;
        return false;
    }

    int[] values() {
        return values;
    }
}
