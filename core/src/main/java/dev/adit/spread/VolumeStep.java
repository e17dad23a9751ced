package dev.adit.spread;

import dev.adit.rule.Theme;
import dev.adit.value.Ppm;
import dev.adit.value.Range;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One step of a volume: a state's value from its suppliers' values. Follows mass at risk, or with {@code clean} mass
 * from known origins under the threshold. The point scenario splits what has no share evenly; the others are bounds,
 * in which it goes where it counts least.
 */
final class VolumeStep {
    private final StateGraph graph;
    private final boolean clean;
    private final boolean bound;
    private final boolean[] atRisk;
    private final boolean[] unknownCounts;
    private final boolean[] recycledCounts;
    private final Map<Long, Truth> verified = new HashMap<>();

    VolumeStep(StateGraph graph, RiskInput input, int threshold, Scenario scenario, boolean clean) {
        this.graph = graph;
        this.clean = clean;
        this.bound = scenario != Scenario.POINT;
        this.atRisk = atRisk(input, threshold, scenario);
        int commodities = graph.material.commodities.size();
        unknownCounts = new boolean[commodities];
        recycledCounts = new boolean[commodities];
        for (int commodity = 0; commodity < commodities; commodity++) {
            String name = graph.material.commodities.name(commodity);
            boolean unknownAtRisk = false;
            boolean recycledAtRisk = false;
            for (Theme theme :
                    input.isOfOneActor() ? List.<Theme>of() : graph.method().themes()) {
                unknownAtRisk |= reaches(graph.method().unknownOwn(name, theme.name()), threshold, scenario);
                recycledAtRisk |= reaches(graph.method().recycledOwn(name, theme.name()), threshold, scenario);
            }
            unknownCounts[commodity] = bound && clean && !unknownAtRisk;
            recycledCounts[commodity] = recycledAtRisk != clean;
        }
        for (Material.Stream kept : graph.material.declaredStreams)
            verified.putIfAbsent(Material.key(kept.actor(), kept.stream()), kept.verified());
    }

    private static boolean reaches(Range own, int threshold, Scenario scenario) {
        return own.at(scenario) >= threshold;
    }

    private boolean[] atRisk(RiskInput input, int threshold, Scenario scenario) {
        boolean[] found = new boolean[graph.actors()];
        for (int actor = 0; actor < found.length; actor++)
            for (int theme = 0; theme < input.themes(); theme++)
                found[actor] |= input.own(theme, scenario, actor) >= threshold;
        return found;
    }

    int next(int state, int[] values) {
        if (graph.states.isVirtual(state)) return 0;
        if (atRisk[graph.states.actor(state)]) return clean ? 0 : Ppm.ONE;
        if (graph.shares.source[state]) return clean ? Ppm.ONE : 0;
        if (!graph.states.hasCommodity(state)) return 0;
        return leaked(state, (int) (intake(state, values) / Ppm.ONE), values);
    }

    /** The sum over all feeds, in ppm of ppm. */
    private long intake(int state, int[] values) {
        int commodity = graph.states.commodity(state);
        long unknownValue = unknownCounts[commodity] ? Ppm.ONE : 0;
        long total = graph.shares.unknown[state] * unknownValue;
        if (recycledCounts[commodity]) total += (long) graph.shares.recycled[state] * Ppm.ONE;
        long least = Long.MAX_VALUE;
        for (int i = graph.arcs.inStart[state]; i < graph.arcs.inStart[state + 1]; i++) {
            int arc = graph.arcs.inArc[i];
            if (graph.arcs.isLeak(arc)) continue;
            int value = values[graph.arcs.from[arc]];
            if (!bound) total += (long) graph.shares.point[arc] * value;
            else if (graph.shares.fixed[arc] != Material.NO_SHARE) total += (long) graph.shares.fixed[arc] * value;
            else least = Math.min(least, value);
        }
        if (least == Long.MAX_VALUE) return total;
        if (graph.shares.unknownIsFlexible[state]) least = Math.min(least, unknownValue);
        return total + graph.shares.slack[state] * least;
    }

    /** What is not proven to be kept apart is as good as the pool, or as bad. */
    private int leaked(int state, int value, int[] values) {
        Truth apart = verified.isEmpty() ? Truth.YES : apart(state);
        if (apart == Truth.YES || !(bound || apart == Truth.NO)) return value;
        int pool = graph.states.pool(graph.states.actor(state), graph.states.commodity(state));
        if (pool < 0) return value;
        return !bound && !clean ? Math.max(value, values[pool]) : Math.min(value, values[pool]);
    }

    private Truth apart(int state) {
        return verified.getOrDefault(Material.key(graph.states.actor(state), graph.states.stream(state)), Truth.YES);
    }
}
