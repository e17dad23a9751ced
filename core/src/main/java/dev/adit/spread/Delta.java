package dev.adit.spread;

import dev.adit.value.Scenario;
import java.util.Arrays;
import java.util.stream.IntStream;

/** How one supposition changes costs in a scenario: what gets cheaper for risk, what dearer, and which alarms. */
final class Delta {
    /** Which way something goes. */
    enum Way {
        NONE,
        CHEAPER,
        DEARER,
        BOTH;

        Way and(int before, int after) {
            if (before == after) return this;
            Way step = after < before ? CHEAPER : DEARER;
            return this == NONE || this == step ? step : BOTH;
        }
    }

    final int[] owners;
    final int[] fed;
    final int[] passers;
    final int[] arcs;
    final int[] alarmActors;
    final int[] alarmArcs;
    final int[] states;

    /** By place in owners, then in fed: the new cost, by layer. */
    final int[][] begin = new int[Scale.LAYERS][];

    final int[] arcCost;
    final int[] passCost;

    /** CHEAPER is an alarm more, DEARER one less. */
    Way alarm = Way.NONE;

    Way path = Way.NONE;
    private final StateGraph graph;

    private final boolean isPlain;

    /** What is found while comparing. */
    private static final class Found {
        final IntArray owners = new IntArray();
        final IntArray fed = new IntArray();
        final IntArray passers = new IntArray();
        final IntArray arcs = new IntArray();
        final IntArray alarmActors = new IntArray();
        final IntArray alarmArcs = new IntArray();
        final IntArray states = new IntArray();
    }

    /** @param now what is supposed, of which {@code base} supposes nothing */
    Delta(Bench base, Bench now, Scenario scenario) {
        graph = base.graph;
        Scale before = base.scale(scenario);
        Scale after = now.scale(scenario);
        Found found = new Found();
        for (int actor : distinct(now.supposed().actors)) actor(base, now, before, after, actor, found);
        for (int state : distinct(now.supposed().states)) state(base, now, before, after, state, found);
        for (int arc : distinct(now.supposed().arcs)) arc(base, now, before, after, arc, found);
        owners = found.owners.toArray();
        fed = found.fed.toArray();
        passers = found.passers.toArray();
        arcs = found.arcs.toArray();
        alarmActors = found.alarmActors.toArray();
        alarmArcs = found.alarmArcs.toArray();
        states = distinct(found.states);
        for (int layer = 0; layer < Scale.LAYERS; layer++) begin[layer] = begin(now, after, layer);
        arcCost = IntStream.of(arcs).map(arc -> after.byKind[now.kind[arc]]).toArray();
        passCost = IntStream.of(passers).map(actor -> after.pass[actor]).toArray();
        isPlain = isPlain();
    }

    private static int[] distinct(IntArray items) {
        int[] all = items.toArray();
        // nearly always one thing is supposed, and there are hundreds of thousands of suppositions
        return all.length < 2 ? all : IntStream.of(all).distinct().toArray();
    }

    private void actor(Bench base, Bench now, Scale before, Scale after, int actor, Found found) {
        boolean changes = false;
        for (int layer = 0; layer < Scale.LAYERS; layer++) {
            changes |= before.own[layer][actor] != after.own[layer][actor];
            path = path.and(before.own[layer][actor], after.own[layer][actor]);
        }
        if (changes) found.owners.add(actor);
        if (before.pass[actor] != after.pass[actor]) found.passers.add(actor);
        path = path.and(before.pass[actor], after.pass[actor]);
        int was = base.isAlarm(before.scenario, actor) ? 0 : 1;
        int is = now.isAlarm(after.scenario, actor) ? 0 : 1;
        if (was != is) found.alarmActors.add(actor);
        alarm = alarm.and(was, is);
        if (changes || was != is || before.pass[actor] != after.pass[actor])
            for (int state = graph.states.begin(actor); state < graph.states.end(actor); state++)
                found.states.add(state);
    }

    private void state(Bench base, Bench now, Scale before, Scale after, int state, Found found) {
        boolean changes = false;
        for (int layer = 0; layer < Scale.LAYERS; layer++) {
            int was = base.fed(before, layer, state);
            int is = now.fed(after, layer, state);
            changes |= was != is;
            path = path.and(was, is);
        }
        if (!changes) return;
        found.fed.add(state);
        found.states.add(state);
    }

    private void arc(Bench base, Bench now, Scale before, Scale after, int arc, Found found) {
        int was = before.byKind[base.kind[arc]];
        int is = after.byKind[now.kind[arc]];
        path = path.and(was, is);
        boolean passed = base.open(before.scenario)[base.kind[arc]];
        boolean passes = now.open(after.scenario)[now.kind[arc]];
        alarm = alarm.and(passed ? 0 : 1, passes ? 0 : 1);
        if (was != is) found.arcs.add(arc);
        if (passed != passes) found.alarmArcs.add(arc);
        if (was != is || passed != passes) found.states.add(graph.arcs.to[arc]);
    }

    private int[] begin(Bench now, Scale after, int layer) {
        int[] costs = new int[owners.length + fed.length];
        for (int i = 0; i < owners.length; i++) costs[i] = after.own[layer][owners[i]];
        for (int i = 0; i < fed.length; i++) costs[owners.length + i] = now.fed(after, layer, fed[i]);
        return costs;
    }

    /** Which way both go together. */
    Way way() {
        if (path == Way.NONE || path == alarm) return alarm;
        return alarm == Way.NONE ? path : Way.BOTH;
    }

    /** Whether all it changes is what begins at one actor, or what is fed into one state. */
    boolean isOneSource() {
        return begin[0].length == 1 && arcs.length == 0 && passers.length == 0;
    }

    /** Whether no path can gain by it twice, so that the gain can be read from searches made before. */
    boolean isGainOnce() {
        return isPlain && path == Way.CHEAPER;
    }

    private boolean isPlain() {
        if (begin[0].length > 0) return false;
        if (arcs.length > 0 && passers.length > 0) return false;
        if (passers.length > 0) return passers.length == 1 && hasOneStateOfEach(passers[0]);
        return arcs.length == 1 || Arrays.stream(arcs).allMatch(graph.arcs::isLeak);
    }

    private boolean hasOneStateOfEach(int actor) {
        for (int state = graph.states.begin(actor) + 1; state < graph.states.end(actor); state++)
            if (graph.states.commodity(state) == graph.states.commodity(state - 1)) return false;
        return true;
    }
}
