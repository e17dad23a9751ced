package dev.adit.spread;

import dev.adit.network.Link;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Millibits;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Which actors an open finding of a worst form reaches: over established links (yes), over links that may not exist
 * (possible), or from a finding that is not settled (unscreened). Shares, controls and tiers do not count.
 */
public final class Knockouts {
    private final StateGraph graph;
    private final Reach[] reaches;

    /** Why an actor is knocked out, or may be. */
    public enum Why {
        ESTABLISHED("established", Truth.YES),
        POSSIBLE_LINK("possible-link", Truth.UNKNOWN),
        UNSCREENED("unscreened", Truth.UNKNOWN);

        private final String word;
        private final Truth flag;

        Why(String word, Truth flag) {
            this.word = word;
            this.flag = flag;
        }

        public String word() {
            return word;
        }

        public Truth flag() {
            return flag;
        }
    }

    /** The verdict on an actor, with the states the finding came through, source first. */
    public record Verdict(Why why, List<String> path) {}

    /** Runs the three searches. */
    public Knockouts(StateGraph graph, RiskInput input) {
        this.graph = graph;
        this.reaches = new Reach[] {
            new Reach(input, Truth.YES, true),
            new Reach(input, Truth.YES, false),
            new Reach(input, Truth.UNKNOWN, false)
        };
    }

    /** Whether an actor is knocked out; no if nothing reaches it. */
    public Truth flag(int actor) {
        for (Why why : Why.values()) if (reaches[why.ordinal()].nearest(actor) >= 0) return why.flag();
        return Truth.NO;
    }

    /** The verdict on an actor that is, or may be, knocked out: the first that holds, with its shortest path. */
    public Verdict verdict(int actor) {
        for (Why why : Why.values()) {
            Reach reach = reaches[why.ordinal()];
            int state = reach.nearest(actor);
            if (state >= 0) return new Verdict(why, reach.path(state));
        }
        throw new IllegalArgumentException("nothing knocks out " + graph.material.actors.get(actor));
    }

    /** One search by rounds: hops from the nearest finding, by state. */
    private final class Reach {
        private static final int NOT = -1;

        private final int[] hops = new int[graph.states.size()];
        private final boolean[] open;

        Reach(RiskInput input, Truth seed, boolean established) {
            open = openClasses(established);
            Arrays.fill(hops, NOT);
            IntArray todo = new IntArray();
            for (int state = 0; state < hops.length; state++)
                if (!graph.states.isVirtual(state) && input.knockout(graph.states.actor(state)) == seed) {
                    hops[state] = 0;
                    todo.add(state);
                }
            for (int i = 0; i < todo.size(); i++) spread(todo.get(i), todo);
        }

        private void spread(int state, IntArray todo) {
            Arcs arcs = graph.arcs;
            for (int out = arcs.outStart[state]; out < arcs.outStart[state + 1]; out++) {
                int to = arcs.outTo[out];
                if (hops[to] != NOT || !open[arcs.outKind[out]]) continue;
                hops[to] = hops[state] + 1;
                todo.add(to);
            }
        }

        /** Classes of arc that a finding passes: certain ones, or all that may exist. */
        private boolean[] openClasses(boolean established) {
            int[] low = graph.arcs.cost(Scenario.LOW);
            int[] high = graph.arcs.cost(Scenario.HIGH);
            boolean[] passes = new boolean[Math.max(low.length, Link.values().length)];
            for (int kind = 0; kind < low.length; kind++)
                passes[kind] = established ? low[kind] == 0 : high[kind] <= Millibits.CAP;
            return passes;
        }

        /** The actor's state with the fewest hops, the first by name; negative if none is reached. */
        int nearest(int actor) {
            int nearest = NOT;
            for (int state = graph.states.begin(actor); state < graph.states.end(actor); state++)
                if (hops[state] != NOT && (nearest == NOT || hops[state] < hops[nearest])) nearest = state;
            return nearest;
        }

        List<String> path(int state) {
            List<String> path = new ArrayList<>();
            int at = state;
            path.add(graph.states.name(at));
            while (hops[at] > 0) {
                at = before(at);
                path.add(graph.states.name(at));
            }
            Collections.reverse(path);
            return path;
        }

        /** Of the arcs from one hop nearer, the one with the least (state, name). */
        private int before(int state) {
            int least = NOT;
            String leastName = "";
            for (int i = graph.arcs.inStart[state]; i < graph.arcs.inStart[state + 1]; i++) {
                int arc = graph.arcs.inArc[i];
                int from = graph.arcs.from[arc];
                if (!open[graph.arcs.kind[arc]] || hops[from] != hops[state] - 1) continue;
                if (least != NOT && from > least) continue;
                String name = graph.arcName(arc);
                if (least == NOT || from < least || CodePointOrder.INSTANCE.compare(name, leastName) < 0) {
                    least = from;
                    leastName = name;
                }
            }
            return least;
        }
    }
}
