package dev.adit.spread;

import dev.adit.value.Millibits;
import dev.adit.value.Permille;
import dev.adit.value.Scenario;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** What decides one actor's score in one scenario: its worst path, the next worst source, and the alarm that rings. */
final class View {
    /** Only scoring anew can tell. */
    static final int NOT_KNOWN = -1;

    private final Bench base;
    private final Forward forward;
    private final Scale scale;
    private final Backward search;
    private final Alarm alarm;
    private final boolean[] certain;
    private int[] certainStates = new int[0];
    private int[] arcs = new int[0];
    private int[] alarmArcs = new int[0];
    private boolean rings;

    View(Bench base, Scenario scenario) {
        this.base = base;
        this.scale = base.scale(scenario);
        this.forward = new Forward(base, scale);
        this.search = new Backward(base, 2);
        this.alarm = new Alarm(base);
        for (int layer = 0; layer < Scale.LAYERS; layer++)
            search.floor[layer] = Arrays.stream(forward.cost[layer]).min().orElse(Millibits.NEVER);
        this.certain = new boolean[base.graph.states.size()];
    }

    void turnTo(int actor) {
        search.least(actor, scale, Millibits.CAP);
        arcs = search.arcs();
        for (int state : certainStates) certain[state] = false;
        certainStates = base.openFindings() == 0 ? new int[0] : alarm.reached(actor, scale.scenario);
        for (int state : certainStates) certain[state] = true;
        rings = certainStates.length > 0 && alarm.found();
        alarmArcs = rings ? alarm.arcs() : new int[0];
    }

    int score() {
        return rings ? Permille.ONE : Millibits.permille(search.best);
    }

    /** The score under a change, or {@link #NOT_KNOWN}. */
    int score(Delta delta) {
        if (delta.alarm == Delta.Way.BOTH) return NOT_KNOWN;
        if (delta.alarm == Delta.Way.DEARER && rings && touchesAlarm(delta)) return NOT_KNOWN;
        if (rings || (delta.alarm == Delta.Way.CHEAPER && setsOff(delta))) return Permille.ONE;
        int cost = cost(delta);
        return cost == NOT_KNOWN ? NOT_KNOWN : Millibits.permille(cost);
    }

    private boolean touchesAlarm(Delta delta) {
        int source = base.graph.states.actor(alarm.source());
        for (int i = 0; i < delta.alarmActors.length; i++) if (delta.alarmActors[i] == source) return true;
        return meet(delta.alarmArcs, alarmArcs);
    }

    private static boolean meet(int[] left, int[] right) {
        for (int one : left) for (int other : right) if (one == other) return true;
        return false;
    }

    private boolean setsOff(Delta delta) {
        States states = base.graph.states;
        for (int i = 0; i < delta.alarmActors.length; i++) {
            int actor = delta.alarmActors[i];
            for (int state = states.begin(actor); state < states.end(actor); state++) if (certain[state]) return true;
        }
        for (int i = 0; i < delta.alarmArcs.length; i++) {
            int arc = delta.alarmArcs[i];
            if (certain[base.graph.arcs.to[arc]] && forward.alarmed[base.graph.arcs.from[arc]]) return true;
        }
        return false;
    }

    private int cost(Delta delta) {
        if (delta.path == Delta.Way.NONE) return search.best;
        if (delta.isOneSource()) return fromOneSource(delta);
        if (delta.isGainOnce()) return Math.min(search.best, gained(delta));
        return delta.path == Delta.Way.DEARER && !isOnPath(delta) ? search.best : NOT_KNOWN;
    }

    private int fromOneSource(Delta delta) {
        boolean isFeed = delta.fed.length > 0;
        int group = isFeed ? base.graph.actors() + delta.fed[0] : delta.owners[0];
        int least = group == search.bestGroup ? search.second : search.best;
        States states = base.graph.states;
        int begin = isFeed ? delta.fed[0] : states.begin(group);
        int end = isFeed ? begin + 1 : states.end(group);
        for (int layer = 0; layer < Scale.LAYERS; layer++)
            for (int state = begin; state < end; state++)
                least = Math.min(least, search.distance[layer][state] + delta.begin[layer][0]);
        return least;
    }

    private int gained(Delta delta) {
        int least = Millibits.NEVER;
        for (int layer = 0; layer < Scale.LAYERS; layer++)
            for (int state : delta.states)
                least = Math.min(least, gain(delta, state, layer) + search.distance[layer][state]);
        return least;
    }

    /** The least cost at a state by the arcs into it, or the controls at it, that changed. */
    private int gain(Delta delta, int state, int layer) {
        int least = Millibits.NEVER;
        for (int i = 0; i < delta.arcs.length; i++) {
            int arc = delta.arcs[i];
            if (base.graph.arcs.to[arc] != state) continue;
            int pass = base.graph.arcs.isLeak(arc) ? 0 : scale.pass(layer, base.graph.states.actor(state));
            least = Math.min(least, forward.cost[layer][base.graph.arcs.from[arc]] + delta.arcCost[i] + pass);
        }
        if (delta.passers.length > 0 && layer == 0)
            least = Math.min(least, forward.inflow(layer, state) + delta.passCost[0]);
        return least;
    }

    private boolean isOnPath(Delta delta) {
        int actors = base.graph.actors();
        for (int i = 0; i < delta.owners.length; i++) if (delta.owners[i] == search.bestGroup) return true;
        for (int i = 0; i < delta.fed.length; i++) if (delta.fed[i] + actors == search.bestGroup) return true;
        for (int i = 0; i < delta.passers.length; i++) if (passes(delta.passers[i])) return true;
        return meet(delta.arcs, arcs);
    }

    private boolean passes(int actor) {
        StateGraph graph = base.graph;
        if (search.bestGroup >= graph.actors() && graph.states.actor(search.bestState()) == actor) return true;
        return Arrays.stream(arcs)
                .anyMatch(arc -> !graph.arcs.isLeak(arc) && graph.states.actor(graph.arcs.to[arc]) == actor);
    }

    /**
     * What it costs, at least, to get into a state by a change for the worse, by layer; nothing where that is not known,
     * or where an alarm comes with it.
     */
    int[] begin(Delta delta, int state) {
        int[] costs = new int[Scale.LAYERS];
        for (int layer = 0; layer < Scale.LAYERS; layer++) {
            costs[layer] = begin(delta, state, layer);
            search.floor[layer] = Math.min(search.floor[layer], costs[layer]);
        }
        return costs;
    }

    private int begin(Delta delta, int state, int layer) {
        if (delta.alarm != Delta.Way.NONE) return 0;
        if (delta.isOneSource()) return delta.begin[layer][0];
        return delta.isGainOnce() ? gain(delta, state, layer) : 0;
    }

    /** Tells the changes for the worse that move the score, and perhaps a few others. */
    void eachWorse(Places worse, IntConsumer reader) {
        for (int layer = 0; layer < Scale.LAYERS; layer++)
            for (int i = 0; i < search.reached(layer).size(); i++) {
                int state = search.reached(layer).get(i);
                worse.under(layer, state, search.best - search.distance[layer][state], reader);
            }
        for (int state : certainStates) worse.under(0, state, 1, reader);
    }

    /** The states at which a change for the better counts: those of the worst path, or of the alarm that rings. */
    void eachOfWorst(IntConsumer reader) {
        if (!rings && search.best > Millibits.CAP) return;
        int[] way = rings ? alarmArcs : arcs;
        reader.accept(rings ? alarm.source() : search.bestState());
        for (int arc : way) reader.accept(base.graph.arcs.to[arc]);
    }
}
