package dev.adit.spread;

import dev.adit.value.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Searches backward from an actor for open findings of worst forms, over the links a {@link Bench} has now: certain ones
 * in the low and point scenarios, all that may exist in the high one. For one thread.
 */
final class Alarm {
    private static final int UNSEEN = -2;

    private final Bench bench;
    private final int[] via;
    private IntArray todo = new IntArray();
    private int source = UNSEEN;

    Alarm(Bench bench) {
        this.bench = bench;
        this.via = new int[bench.graph.states.size()];
        Arrays.fill(via, UNSEEN);
    }

    /** Whether such a finding reaches the actor. */
    boolean rings(int actor, Scenario scenario) {
        source = UNSEEN;
        if (bench.openFindings() == 0) return false;
        search(actor, scenario, true);
        return source != UNSEEN;
    }

    private void search(int actor, Scenario scenario, boolean stops) {
        for (int i = 0; i < todo.size(); i++) via[todo.get(i)] = UNSEEN;
        todo = new IntArray();
        source = UNSEEN;
        boolean[] open = bench.open(scenario);
        States states = bench.graph.states;
        for (int state = states.begin(actor); state < states.end(actor); state++) reach(state, Backward.NO_ARC);
        for (int i = 0; i < todo.size(); i++) {
            int state = todo.get(i);
            if (source == UNSEEN && bench.isAlarm(scenario, bench.graph.states.actor(state))) source = state;
            if (source != UNSEEN && stops) return;
            Arcs arcs = bench.graph.arcs;
            for (int in = arcs.inStart[state]; in < arcs.inStart[state + 1]; in++) {
                int arc = arcs.inArc[in];
                if (open[bench.kind[arc]]) reach(arcs.from[arc], arc);
            }
        }
    }

    private void reach(int state, int arc) {
        if (via[state] != UNSEEN) return;
        via[state] = arc;
        todo.add(state);
    }

    /** Everything from which material comes to the actor over the links of a scenario; with the actor's own states. */
    int[] reached(int actor, Scenario scenario) {
        search(actor, scenario, false);
        return todo.toArray();
    }

    /** Whether the last search found a finding. */
    boolean found() {
        return source != UNSEEN;
    }

    /** The arcs from the finding that was found to the actor. */
    int[] arcs() {
        IntArray arcs = new IntArray();
        int state = source;
        while (via[state] != Backward.NO_ARC) {
            arcs.add(via[state]);
            state = bench.graph.arcs.to[via[state]];
        }
        return arcs.toArray();
    }

    int source() {
        return source;
    }

    /** The way from the finding that was found to the actor. */
    List<Way> way() {
        States states = bench.graph.states;
        List<Way> way = new ArrayList<>();
        way.add(new Way(states.name(source), states.actor(source), -1));
        for (int arc : arcs()) {
            int to = bench.graph.arcs.to[arc];
            way.add(new Way(states.name(to), states.actor(to), bench.graph.arcs.isLeak(arc) ? -1 : arc));
        }
        return way;
    }
}
