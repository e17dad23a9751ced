package dev.adit.spread;

import dev.adit.network.Link;
import dev.adit.value.Millibits;
import dev.adit.value.Range;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A network on which facts can be supposed and taken back one by one, and an actor scored anew each time by a search
 * backward that ends as soon as nothing worse can come. For one thread.
 */
public final class Bench {
    private static final Scenario[] SCENARIOS = Scenario.values();

    final StateGraph graph;
    final Scale[] scales = new Scale[SCENARIOS.length];
    final byte[] kind;
    final byte[] knockout;
    final boolean[] recycled;
    final byte[] read;
    private final RiskInput input;
    private final boolean soleSellers;
    private final byte ended;
    private final BitSet endedFlows = new BitSet();
    private final Map<Long, Truth> proven = new HashMap<>();
    private final Backward search;
    private final Alarm alarm;
    private final Told told;
    private final Supposed supposed = new Supposed();
    private int openFindings;

    /**
     * A bench on which nothing is supposed.
     *
     * @param soleSellers whether even an ended flow without any other beside it is replaced, as the method's executable
     *     reference has it; else what it brought is of unknown origin
     */
    public Bench(StateGraph graph, RiskInput input, boolean soleSellers) {
        this.graph = graph;
        this.soleSellers = soleSellers;
        this.input = input;
        this.told = new Told(graph);
        this.kind = graph.arcs.kind.clone();
        this.knockout = new byte[graph.actors()];
        this.recycled = new boolean[graph.states.size()];
        this.read = new byte[graph.states.size()];
        for (Scenario scenario : SCENARIOS) scales[scenario.ordinal()] = new Scale(graph, scenario);
        this.ended = (byte) graph.arcs.cost(Scenario.LOW).length;
        for (int actor = 0; actor < graph.actors(); actor++) restore(actor);
        for (int state = 0; state < recycled.length; state++)
            if (!graph.states.isVirtual(state)) {
                readUnknown(state, null);
                mix(state, Intake.told(graph, state));
            }
        this.search = new Backward(this);
        this.alarm = new Alarm(this);
        supposed.clear();
    }

    /** Takes back everything. */
    public void clear() {
        for (int actor : supposed.actors.toArray()) restore(actor);
        for (int arc : supposed.arcs.toArray()) kind[arc] = graph.arcs.kind[arc];
        endedFlows.clear();
        proven.clear();
        for (int state : supposed.states.toArray()) {
            readUnknown(state, null);
            mix(state, Intake.told(graph, state));
        }
        supposed.clear();
    }

    Supposed supposed() {
        return supposed;
    }

    /** Takes back what was supposed of an actor itself. */
    public void restore(int actor) {
        List<Range> own = new ArrayList<>();
        for (int theme = 0; theme < input.themes(); theme++) own.add(input.own(theme, actor));
        Range passed = new Range(
                input.passed(Scenario.LOW, actor),
                input.passed(Scenario.POINT, actor),
                input.passed(Scenario.HIGH, actor));
        set(actor, own, passed, input.knockout(actor));
    }

    /**
     * Supposes what an actor brings.
     *
     * @param own own risk by theme
     * @param passed what its controls let pass, in permille
     * @param open whether a finding of a worst form stands open
     */
    public void suppose(int actor, List<Range> own, Range passed, Truth open) {
        supposed.actors.add(actor);
        set(actor, own, passed, open);
    }

    private void set(int actor, List<Range> own, Range passed, Truth open) {
        for (Scale scale : scales) {
            for (int layer = 0; layer < Scale.LAYERS; layer++)
                scale.own[layer][actor] = scale.least(own, layer, scale.scenario);
            scale.pass[actor] = Millibits.cost(passed.at(scale.scenario));
        }
        openFindings += (open == Truth.NO ? 0 : 1) - (knockout[actor] == Truth.NO.ordinal() ? 0 : 1);
        knockout[actor] = (byte) open.ordinal();
    }

    /** Supposes how well a flow, by its number in {@link Material}, is established; {@link Link#NONE} ends it. */
    public void suppose(int flow, Link link) {
        if (!graph.material.isPhysical(flow)) return;
        supposed.arcs.add(flow);
        kind[flow] = link == Link.NONE ? ended : (byte) link.ordinal();
        if (endedFlows.get(flow) == (link == Link.NONE)) return;
        endedFlows.set(flow, link == Link.NONE);
        mixAnew(graph.arcs.to[flow]);
    }

    /** Supposes whether a stream, by its number in {@link Told#streams}, was verified to be kept apart. */
    public void supposeApart(int stream, Truth verified) {
        for (int arc : told.leaks(stream)) {
            supposed.arcs.add(arc);
            kind[arc] = Arcs.leak(verified);
        }
    }

    /** Supposes whether a recycled feed, by its number in {@link Told#recycled}, is proven. */
    public void supposeRecycled(int feed, Truth isProven) {
        long key = told.recycledKey(feed);
        proven.put(key, isProven);
        int state = graph.states.pool((int) (key >> 32), (int) key);
        if (state >= 0) mixAnew(state);
    }

    /** Supposes that material of unknown origin at a state is as good, or bad, as in a scenario; null takes it back. */
    public void readUnknown(int state, @Nullable Scenario as) {
        supposed.states.add(state);
        read[state] = (byte) (as == null ? SCENARIOS.length : as.ordinal());
    }

    private void mixAnew(int state) {
        supposed.states.add(state);
        long key = Material.key(graph.states.actor(state), graph.states.commodity(state));
        Material.Recycled feed = graph.material.recycled.get(key);
        Truth told = feed == null ? Truth.UNKNOWN : feed.proven();
        mix(state, Intake.without(graph, state, endedFlows, proven.getOrDefault(key, told), soleSellers));
    }

    private void mix(int state, Intake intake) {
        recycled[state] = intake.recycled() > 0;
        boolean rootless = graph.rootless[state];
        int weight = graph.method().weight(Math.min(1000, (intake.unknown() + 999) / 1000));
        for (Scale scale : scales) {
            boolean any = intake.unknown() > 0 || rootless || (scale.scenario == Scenario.HIGH && intake.flexible());
            int factor = scale.scenario == Scenario.POINT && !rootless ? weight : 1000;
            scale.unknown[state] = any ? Millibits.cost(factor) : Millibits.NEVER;
        }
    }

    /** The least cost that begins at a state from unknown or recycled material. */
    int fed(Scale scale, int layer, int state) {
        Scenario as = read[state] == SCENARIOS.length ? scale.scenario : SCENARIOS[read[state]];
        return scale.fed(layer, state, graph.states.commodity(state), as, recycled[state])
                + scale.pass(layer, graph.states.actor(state));
    }

    boolean isUnknownTheWorst(Scale scale, int layer, int state) {
        int with = fed(scale, layer, state);
        return !recycled[state]
                || scale.recycled(layer, graph.states.commodity(state)) + scale.pass(layer, graph.states.actor(state))
                        > with;
    }

    /** Whether a finding of a worst form at the actor counts in a scenario: for certain, or in the high one possibly. */
    boolean isAlarm(Scenario scenario, int actor) {
        return knockout[actor] == Truth.YES.ordinal()
                || (scenario == Scenario.HIGH && knockout[actor] == Truth.UNKNOWN.ordinal());
    }

    /** How many actors have a finding of a worst form that stands open or is not settled. */
    int openFindings() {
        return openFindings;
    }

    /** The cost of an arc, with the controls at its buyer. */
    int arcCost(Scale scale, int layer, int arc) {
        int cost = scale.byKind[kind[arc]];
        return graph.arcs.isLeak(arc) ? cost : cost + scale.pass(layer, graph.states.actor(graph.arcs.to[arc]));
    }

    Scale scale(Scenario scenario) {
        return scales[scenario.ordinal()];
    }

    /** What an actor carries in a scenario, in permille, with everything that is supposed. */
    public int score(int actor, Scenario scenario) {
        if (alarm.rings(actor, scenario)) return 1000;
        return Millibits.permille(search.least(actor, scale(scenario), Millibits.CAP));
    }

    /** Whether an open finding of a worst form reaches an actor in a scenario, with everything that is supposed. */
    public boolean isReached(int actor, Scenario scenario) {
        return alarm.rings(actor, scenario);
    }

    /** What an actor carries, in permille, with everything that is supposed. */
    public Range score(int actor) {
        return new Range(score(actor, Scenario.LOW), score(actor, Scenario.POINT), score(actor, Scenario.HIGH));
    }

    /** Whether an actor carries less than {@code line} permille; stops as soon as that is known. */
    public boolean isUnder(int actor, Scenario scenario, int line) {
        if (alarm.rings(actor, scenario)) return line > 1000;
        return search.least(actor, scale(scenario), farthest(line)) > farthest(line);
    }

    private static int farthest(int line) {
        int cost = Millibits.cost(Math.max(1, Math.min(1000, line)));
        while (cost < Millibits.CAP && Millibits.permille(cost + 1) >= line) cost++;
        return cost;
    }

    /** The worst path into an actor, source first; empty if nothing reaches it. */
    public List<Way> worst(int actor, Scenario scenario) {
        if (alarm.rings(actor, scenario)) return alarm.way();
        search.least(actor, scale(scenario), Millibits.CAP);
        return search.way();
    }

    /** The actor and everybody whose material may reach it, by number, in rising order; ended flows do not count. */
    public int[] upstream(int actor) {
        BitSet actors = new BitSet();
        for (int state : alarm.reached(actor, Scenario.HIGH)) actors.set(graph.states.actor(state));
        return actors.stream().toArray();
    }

    /** Which of the arcs a knock-out passes: certain ones, or all that may exist. */
    boolean[] open(Scenario scenario) {
        int[] cost = scale(scenario == Scenario.HIGH ? Scenario.HIGH : Scenario.LOW).byKind;
        boolean[] open = new boolean[cost.length];
        for (int i = 0; i < cost.length; i++)
            open[i] = scenario == Scenario.HIGH ? cost[i] <= Millibits.CAP : cost[i] == 0;
        return open;
    }
}
