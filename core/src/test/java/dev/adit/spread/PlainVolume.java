package dev.adit.spread;

import dev.adit.conformance.Loaded;
import dev.adit.rule.Theme;
import dev.adit.spread.Material.Stream;
import dev.adit.value.Ppm;
import dev.adit.value.Range;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The method's text on volumes, section 2.4, put down sentence by sentence without regard to speed. */
final class PlainVolume {
    private final Loaded loaded;
    private final StateGraph graph;
    private final Shares shares;
    private final Scenario scenario;
    private final boolean clean;
    private final boolean bound;

    PlainVolume(Loaded loaded, Scenario scenario, boolean clean) {
        this.loaded = loaded;
        this.graph = loaded.graph();
        this.shares = graph.shares;
        this.scenario = scenario;
        this.clean = clean;
        this.bound = scenario != Scenario.POINT;
    }

    int size() {
        return graph.states.size();
    }

    /** A state's value from everybody's values of the round before. */
    int next(int state, int[] values) {
        if (graph.states.isVirtual(state)) return 0;
        if (isAtRisk(graph.states.actor(state))) return clean ? 0 : Ppm.ONE;
        if (shares.source[state]) return clean ? Ppm.ONE : 0;
        if (!graph.states.hasCommodity(state)) return 0;
        long total = 0;
        List<Integer> open = new ArrayList<>();
        for (int flow = 0; flow < graph.arcs.flows; flow++) {
            if (graph.arcs.to[flow] != state || !graph.material.isPhysical(flow)) continue;
            int value = values[graph.arcs.from[flow]];
            boolean declared = graph.material.share.get(flow) != Material.NO_SHARE;
            if (bound && !declared) open.add(value);
            else total += (long) value * (bound ? shares.fixed[flow] : shares.point[flow]);
        }
        int unknown = bound && clean && !reaches(true, state) ? Ppm.ONE : 0;
        if (!open.isEmpty() && shares.unknownIsFlexible[state]) open.add(unknown);
        if (!open.isEmpty()) total += (long) shares.slack[state] * Collections.min(open);
        total += (long) shares.unknown[state] * unknown;
        if (reaches(false, state) != clean) total += (long) shares.recycled[state] * Ppm.ONE;
        return mixed(state, (int) (total / Ppm.ONE), values);
    }

    /** A stream that was found mixed, or for a bound was not proved apart, is no better known than its pool. */
    private int mixed(int state, int value, int[] values) {
        Truth apart = apart(state);
        int pool = graph.states.pool(graph.states.actor(state), graph.states.commodity(state));
        if (pool < 0 || apart == Truth.YES || (apart == Truth.UNKNOWN && !bound)) return value;
        return bound || clean ? Math.min(value, values[pool]) : Math.max(value, values[pool]);
    }

    private Truth apart(int state) {
        String name = graph.material.streams.name(graph.states.stream(state));
        for (Stream kept : graph.material.declaredStreams)
            if (kept.actor() == graph.states.actor(state)
                    && graph.material.streams.name(kept.stream()).equals(name)) return kept.verified();
        return Truth.YES;
    }

    private boolean isAtRisk(int actor) {
        for (int theme = 0; theme < loaded.method().themes().size(); theme++)
            if (loaded.input().own(theme, scenario, actor) >= loaded.threshold()) return true;
        return false;
    }

    private boolean reaches(boolean unknownOrigin, int state) {
        String commodity = graph.material.commodities.name(graph.states.commodity(state));
        for (Theme theme : loaded.method().themes()) {
            Range own = unknownOrigin
                    ? loaded.method().unknownOwn(commodity, theme.name())
                    : loaded.method().recycledOwn(commodity, theme.name());
            if (own.at(scenario) >= loaded.threshold()) return true;
        }
        return false;
    }
}
