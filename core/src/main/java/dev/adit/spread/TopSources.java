package dev.adit.spread;

import dev.adit.value.Millibits;
import java.util.Arrays;

/**
 * The few best keys with different sources into every state, found in one pass forward: lists cut to a length are
 * closed under joining and adding arcs, so the cut loses nothing that a search backward from each state would find
 * (M. Mohri, Semiring frameworks and algorithms for shortest-distance problems, JALC 7 (2002)).
 */
public final class TopSources {
    private final BestPaths paths;
    private final int length;
    private final long[] lists;
    private final Buckets todo = new Buckets();
    private final IntArray entryState = new IntArray();
    private final Longs entryKey = new Longs();

    /** Finds the best {@code length} sources of every state for the theme and scenario of {@code paths}. */
    public TopSources(BestPaths paths, int length) {
        this.paths = paths;
        this.length = length;
        this.lists = new long[paths.graph.states.size() * length];
        Arrays.fill(lists, Key.NONE);
        settle();
    }

    private void settle() {
        seed();
        int[] classCost = paths.graph.arcs.cost(paths.scenario);
        while (todo.advance()) {
            int entry = todo.item();
            long key = entryKey.get(entry);
            if (holds(entryState.get(entry), key)) relax(entryState.get(entry), key, classCost);
        }
    }

    private void seed() {
        StateGraph graph = paths.graph;
        for (int state = 0; state < graph.states.size(); state++) {
            offer(state, own(state));
            if (graph.states.isVirtual(state)) continue;
            int commodity = graph.states.commodity(state);
            offer(state, fed(graph.states.unknownOrigin(commodity), paths.seeds.unknownArc(state)));
            offer(state, fed(graph.states.recycled(commodity), paths.seeds.recycledArc(state)));
        }
    }

    private long own(int state) {
        int cost = paths.ownCost(state);
        return cost > Millibits.CAP ? Key.NONE : Key.of(cost, 0, paths.graph.source(state));
    }

    private long fed(int virtual, int arcCost) {
        long source = own(virtual);
        return source == Key.NONE || arcCost > Millibits.CAP ? Key.NONE : Key.after(source, arcCost);
    }

    private void relax(int state, long key, int[] classCost) {
        Arcs arcs = paths.graph.arcs;
        for (int out = arcs.outStart[state]; out < arcs.outStart[state + 1]; out++) {
            int kind = arcs.outKind[out];
            int to = arcs.outTo[out];
            int control = Arcs.isLeakClass(kind) ? 0 : paths.seeds.passCost(paths.graph.states.actor(to));
            offer(to, Key.after(key, classCost[kind] + control));
        }
    }

    private boolean holds(int state, long key) {
        for (int i = state * length; i < (state + 1) * length; i++) if (lists[i] == key) return true;
        return false;
    }

    /** Puts a key into a state's list, unless its source already stands there as well or better. */
    private void offer(int state, long key) {
        int begin = state * length;
        int end = begin + length;
        if (key >= lists[end - 1]) return;
        int gap = end - 1;
        for (int i = begin; i < end; i++) {
            if (lists[i] == Key.NONE || Key.source(lists[i]) != Key.source(key)) continue;
            if (lists[i] <= key) return;
            gap = i;
            break;
        }
        while (gap > begin && lists[gap - 1] > key) {
            lists[gap] = lists[gap - 1];
            gap--;
        }
        lists[gap] = key;
        todo.add(Key.cost(key), entryState.size());
        entryState.add(state);
        entryKey.add(key);
    }

    /** A state's key at a place of its list, from 0; {@link Key#NONE} beyond its end. */
    long key(int state, int place) {
        return lists[state * length + place];
    }

    int length() {
        return length;
    }
}
