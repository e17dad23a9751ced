package dev.adit.spread;

import dev.adit.network.Components;

/**
 * The least fixpoint of a {@link VolumeStep}: component by component, suppliers first; inside a loop by rounds in which
 * all states step at once, from 0 upwards, so that names and numbering never matter.
 *
 * <p>Small loops run until they settle. A big one that takes more than {@link #FEWEST_ROUNDS} rounds is left where it
 * is: values only rise, so what is missing counts as unknown, which is sound.
 */
final class Fixpoint {
    private static final int FEWEST_ROUNDS = 10_000;

    /** Steps a loop may take however small it is: more than any loop of three needs to settle. */
    private static final int STEPS = 9_000_000;

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
        int[] next = new int[end - begin];
        int rounds = Math.max(FEWEST_ROUNDS, STEPS / next.length);
        boolean rises = true;
        for (int round = 0; rises && round < rounds; round++) {
            for (int i = begin; i < end; i++) next[i - begin] = step.next(order[i], values);
            rises = false;
            for (int i = begin; i < end; i++) {
                rises |= next[i - begin] != values[order[i]];
                values[order[i]] = next[i - begin];
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
