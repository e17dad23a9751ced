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
        for (int i = 0; i < delta.alarmActors.size(); i++) if (delta.alarmActors.get(i) == source) return true;
        return meet(delta.alarmArcs, alarmArcs);
    }

    private static boolean meet(IntArray left, int[] right) {
        for (int i = 0; i < left.size(); i++)
            for (int item : right) if (left.get(i) == item) return true;
        return false;
    }

    private boolean setsOff(Delta delta) {
        States states = base.graph.states;
        for (int i = 0; i < delta.alarmActors.size(); i++) {
            int actor = delta.alarmActors.get(i);
            for (int state = states.begin(actor); state < states.end(actor); state++) if (certain[state]) return true;
        }
        for (int i = 0; i < delta.alarmArcs.size(); i++) {
            int arc = delta.alarmArcs.get(i);
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
        boolean isFeed = delta.fed.size() > 0;
        int group = isFeed ? base.graph.actors() + delta.fed.get(0) : delta.owners.get(0);
        int least = group == search.bestGroup ? search.second : search.best;
        States states = base.graph.states;
        int begin = isFeed ? delta.fed.get(0) : states.begin(group);
        int end = isFeed ? begin + 1 : states.end(group);
        for (int layer = 0; layer < Scale.LAYERS; layer++)
            for (int state = begin; state < end; state++)
                least = Math.min(least, search.distance[layer][state] + delta.begin[layer][0]);
        return least;
    }

    private int gained(Delta delta) {
        int least = Millibits.NEVER;
        for (int layer = 0; layer < Scale.LAYERS; layer++) {
            for (int i = 0; i < delta.arcs.size(); i++) {
                int arc = delta.arcs.get(i);
                int to = base.graph.arcs.to[arc];
                int pass = base.graph.arcs.isLeak(arc) ? 0 : scale.pass(layer, base.graph.states.actor(to));
                int from = forward.cost[layer][base.graph.arcs.from[arc]];
                least = Math.min(least, from + delta.arcCost[i] + pass + search.distance[layer][to]);
            }
        }
        for (int i = 0; i < delta.passers.size(); i++) {
            int actor = delta.passers.get(i);
            for (int state = base.graph.states.begin(actor); state < base.graph.states.end(actor); state++)
                if (search.distance[0][state] < Millibits.NEVER)
                    least = Math.min(
                            least, forward.inflow(0, state) + delta.passCost[i] + search.distance[0][state]);
        }
        return least;
    }

    private boolean isOnPath(Delta delta) {
        int actors = base.graph.actors();
        for (int i = 0; i < delta.owners.size(); i++) if (delta.owners.get(i) == search.bestGroup) return true;
        for (int i = 0; i < delta.fed.size(); i++) if (delta.fed.get(i) + actors == search.bestGroup) return true;
        for (int i = 0; i < delta.passers.size(); i++) if (passes(delta.passers.get(i))) return true;
        return meet(delta.arcs, arcs);
    }

    private boolean passes(int actor) {
        StateGraph graph = base.graph;
        if (search.bestGroup >= graph.actors() && graph.states.actor(search.bestState()) == actor) return true;
        return Arrays.stream(arcs)
                .anyMatch(arc -> !graph.arcs.isLeak(arc) && graph.states.actor(graph.arcs.to[arc]) == actor);
    }

    /** The states at which a change for the worse counts: those the actor is reached from. */
    void eachReached(IntConsumer reader) {
        for (int layer = 0; layer < Scale.LAYERS; layer++)
            for (int i = 0; i < search.reached(layer).size(); i++) reader.accept(search.reached(layer).get(i));
        for (int state : certainStates) reader.accept(state);
    }

    /** The states at which a change for the better counts: those of the worst path, or of the alarm that rings. */
    void eachOfWorst(IntConsumer reader) {
        if (!rings && search.best > Millibits.CAP) return;
        int[] way = rings ? alarmArcs : arcs;
        reader.accept(rings ? alarm.source() : search.bestState());
        for (int arc : way) reader.accept(base.graph.arcs.to[arc]);
    }
}
