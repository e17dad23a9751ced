package dev.adit.spread;

import dev.adit.conformance.Loaded;
import dev.adit.network.Link;
import dev.adit.rule.Theme;
import dev.adit.value.Millibits;
import dev.adit.value.Range;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * A theme and scenario told in the plainest form: a list of arcs with their costs, in which the virtual sources are
 * states like the others. Costs are looked up here again, so that a test does not take the engine's word for them.
 */
final class PlainGraph {
    final List<Arc> arcs = new ArrayList<>();
    final int[] own;
    private final StateGraph graph;
    private final Loaded loaded;
    private final Theme theme;
    private final Scenario scenario;

    /** An arc between states, by the name that paths give it. */
    record Arc(int from, int to, int cost, String name) {}

    /** How a state is reached, in the order of the method: cost, hops, name of the source. */
    record Way(int cost, int hops, int source) implements Comparable<Way> {
        Way over(Arc arc) {
            return new Way(cost + arc.cost, hops + 1, source);
        }

        boolean counts() {
            return cost <= Millibits.CAP;
        }

        @Override
        public int compareTo(Way other) {
            if (cost != other.cost) return Integer.compare(cost, other.cost);
            return hops != other.hops ? Integer.compare(hops, other.hops) : Integer.compare(source, other.source);
        }
    }

    PlainGraph(Loaded loaded, int theme, Scenario scenario) {
        this.loaded = loaded;
        this.graph = loaded.graph();
        this.theme = loaded.method().themes().get(theme);
        this.scenario = scenario;
        this.own = new int[graph.states.size()];
        for (int state = 0; state < own.length; state++) own[state] = Millibits.cost(own(theme, state));
        for (int state = 0; state < own.length; state++) if (!graph.states.isVirtual(state)) arcsInto(state);
        arcs.removeIf(arc -> arc.cost > Millibits.CAP);
    }

    private int own(int number, int state) {
        if (!graph.states.isVirtual(state)) return loaded.input().own(number, scenario, graph.states.actor(state));
        String name = graph.states.name(state);
        String commodity = name.split("\\|", -1)[1];
        Range range = name.startsWith("?unknown|")
                ? loaded.method().unknownOwn(commodity, theme.name())
                : loaded.method().recycledOwn(commodity, theme.name());
        return range.at(scenario);
    }

    private void arcsInto(int state) {
        int actor = graph.states.actor(state);
        int control = theme.mitigable() ? Millibits.cost(loaded.input().passed(scenario, actor)) : 0;
        for (int i = graph.arcs.inStart[state]; i < graph.arcs.inStart[state + 1]; i++) {
            int arc = graph.arcs.inArc[i];
            int cost = Millibits.cost(factor(arc)) + (graph.arcs.isLeak(arc) ? 0 : control);
            arcs.add(new Arc(graph.arcs.from[arc], state, cost, graph.arcName(arc)));
        }
        int commodity = graph.states.commodity(state);
        int unknown = unknownFactor(state);
        String name = graph.states.name(state);
        arcs.add(new Arc(
                graph.states.unknownOrigin(commodity), state, Millibits.cost(unknown) + control, "unknown:" + name));
        if (graph.shares.recycled[state] > 0)
            arcs.add(new Arc(graph.states.recycled(commodity), state, control, "recycled:" + name));
    }

    private int factor(int arc) {
        int kind = graph.arcs.kind[arc];
        int links = Link.values().length;
        Range range = kind < links
                ? loaded.method().link(Link.values()[kind])
                : loaded.method().leak(Truth.values()[kind - links]);
        return range.at(scenario);
    }

    private int unknownFactor(int state) {
        int unknown = graph.shares.unknown[state];
        if (graph.rootless[state]) return 1000;
        if (scenario == Scenario.POINT) return loaded.method().weight(unknown / 1000 + (unknown % 1000 > 0 ? 1 : 0));
        boolean may = scenario == Scenario.HIGH && graph.shares.unknownIsFlexible[state];
        return unknown > 0 || may ? 1000 : 0;
    }

    /** The way a state is reached without any arc. */
    Way begin(int state) {
        return new Way(own[state], 0, graph.source(state));
    }

    List<Arc> arcsTo(int state) {
        return arcs.stream().filter(arc -> arc.to == state).toList();
    }

    int size() {
        return own.length;
    }
}
