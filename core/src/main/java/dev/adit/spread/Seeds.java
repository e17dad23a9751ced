package dev.adit.spread;

import dev.adit.value.Millibits;
import dev.adit.value.Range;
import dev.adit.value.Scenario;

/**
 * Where risk of a theme begins in a scenario: own risk at each state, and what material of unknown origin or recycled
 * feed brings in. The virtual sources are folded in here instead of being walked as hubs.
 */
final class Seeds {
    private final StateGraph graph;
    private final RiskInput input;
    private final int theme;
    private final Scenario scenario;
    private final boolean mitigable;
    private final int[] passCost;

    Seeds(StateGraph graph, RiskInput input, int theme, Scenario scenario) {
        this.graph = graph;
        this.input = input;
        this.theme = theme;
        this.scenario = scenario;
        this.mitigable = graph.method().themes().get(theme).mitigable();
        this.passCost = new int[graph.actors()];
        if (mitigable)
            for (int actor = 0; actor < passCost.length; actor++)
                passCost[actor] = Millibits.cost(input.passed(scenario, actor));
    }

    /** What an actor's controls add to the cost of what comes in, in millibits; 0 for themes no control touches. */
    int passCost(int actor) {
        return passCost[actor];
    }

    /** Own cost of a state, virtual ones included; {@link Millibits#NEVER} without risk. */
    int ownCost(int state) {
        if (!graph.states.isVirtual(state))
            return Millibits.cost(input.own(theme, scenario, graph.states.actor(state)));
        if (input.isOfOneActor()) return Millibits.NEVER;
        String commodity = graph.material.commodities.name(graph.states.commodity(state));
        String name = graph.method().themes().get(theme).name();
        boolean unknown = graph.states.actor(state) == graph.actors();
        Range own = unknown
                ? graph.method().unknownOwn(commodity, name)
                : graph.method().recycledOwn(commodity, name);
        return Millibits.cost(own.at(scenario));
    }

    /** Cost of the arc from unknown origin into a state, or {@link Millibits#NEVER} if there is none. */
    int unknownArc(int state) {
        if (!graph.hasUnknown(state, scenario == Scenario.HIGH)) return Millibits.NEVER;
        int factor = scenario == Scenario.POINT ? graph.unknownFactor(state) : 1000;
        return Millibits.cost(factor) + passCost[graph.states.actor(state)];
    }

    /** Cost of the arc from recycled feed into a state, or {@link Millibits#NEVER} if there is none. */
    int recycledArc(int state) {
        return graph.shares.recycled[state] > 0 ? passCost[graph.states.actor(state)] : Millibits.NEVER;
    }

    /** The best of what begins at a state: {@link Key#NONE} if nothing does. */
    long best(int state, int[] ownCostByState) {
        long best = begin(state, ownCostByState[state]);
        if (graph.states.isVirtual(state)) return best;
        int commodity = graph.states.commodity(state);
        best = Math.min(best, fed(graph.states.unknownOrigin(commodity), unknownArc(state), ownCostByState));
        return Math.min(best, fed(graph.states.recycled(commodity), recycledArc(state), ownCostByState));
    }

    private long begin(int state, int cost) {
        return cost > Millibits.CAP ? Key.NONE : Key.of(cost, 0, graph.source(state));
    }

    private long fed(int virtual, int arcCost, int[] ownCostByState) {
        if (arcCost > Millibits.CAP) return Key.NONE;
        long source = begin(virtual, ownCostByState[virtual]);
        return source == Key.NONE ? Key.NONE : Key.after(source, arcCost);
    }

    /** All own costs, by state. */
    int[] ownCosts() {
        int[] costs = new int[graph.states.size()];
        for (int state = 0; state < costs.length; state++) costs[state] = ownCost(state);
        return costs;
    }
}
