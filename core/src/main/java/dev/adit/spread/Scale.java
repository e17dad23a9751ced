package dev.adit.spread;

import dev.adit.rule.Method;
import dev.adit.value.Millibits;
import dev.adit.value.Range;
import dev.adit.value.Scenario;
import java.util.Arrays;
import java.util.List;

/**
 * The costs of one scenario as a {@link Bench} may change them. Since a score is the worst over all themes, themes that
 * controls further down touch alike are one layer: its own cost is the least of theirs, and so is every sum.
 */
final class Scale {
    /** Themes that controls further down touch, and those they do not. */
    static final int LAYERS = 2;

    final Scenario scenario;
    final int[][] own = new int[LAYERS][];
    final int[] pass;

    /** By state, what lets unknown origin in; {@link Millibits#NEVER} if nothing does. */
    final int[] unknown;

    final int[] byKind;
    private final int[][] recycledOwn = new int[LAYERS][];
    private final int[][][] unknownOwn = new int[Scenario.values().length][LAYERS][];
    private final Method method;

    Scale(StateGraph graph, Scenario scenario) {
        this.scenario = scenario;
        this.method = graph.method();
        int commodities = graph.material.commodities.size();
        for (int layer = 0; layer < LAYERS; layer++) {
            own[layer] = new int[graph.actors()];
            recycledOwn[layer] = new int[commodities];
            for (Scenario read : Scenario.values()) unknownOwn[read.ordinal()][layer] = new int[commodities];
        }
        pass = new int[graph.actors()];
        unknown = new int[graph.states.size()];
        int[] costs = graph.arcs.cost(scenario);
        byKind = Arrays.copyOf(costs, costs.length + 1);
        byKind[costs.length] = Millibits.NEVER;
        for (int commodity = 0; commodity < commodities; commodity++)
            virtual(commodity, graph.material.commodities.name(commodity));
    }

    private void virtual(int commodity, String name) {
        List<Range> feed = method.themes().stream()
                .map(theme -> method.recycledOwn(name, theme.name()))
                .toList();
        List<Range> origin = method.themes().stream()
                .map(theme -> method.unknownOwn(name, theme.name()))
                .toList();
        for (int layer = 0; layer < LAYERS; layer++) {
            recycledOwn[layer][commodity] = least(feed, layer, scenario);
            for (Scenario read : Scenario.values())
                unknownOwn[read.ordinal()][layer][commodity] = least(origin, layer, read);
        }
    }

    /** The least cost of own risks by theme, over the themes of a layer. */
    int least(List<Range> byTheme, int layer, Scenario read) {
        int worst = 0;
        for (int theme = 0; theme < byTheme.size(); theme++)
            if (layer(theme) == layer)
                worst = Math.max(worst, byTheme.get(theme).at(read));
        return Millibits.cost(worst);
    }

    private int layer(int theme) {
        return method.themes().get(theme).mitigable() ? 0 : 1;
    }

    /** What an actor's controls add in a layer. */
    int pass(int layer, int actor) {
        return layer == 0 ? pass[actor] : 0;
    }

    int recycled(int layer, int commodity) {
        return recycledOwn[layer][commodity];
    }

    /** The least cost that begins at a state from unknown or recycled material, without the actor's controls. */
    int fed(int layer, int state, int commodity, Scenario read, boolean recycled) {
        int cost = unknownOwn[read.ordinal()][layer][commodity] + unknown[state];
        return recycled ? Math.min(cost, recycledOwn[layer][commodity]) : cost;
    }
}
