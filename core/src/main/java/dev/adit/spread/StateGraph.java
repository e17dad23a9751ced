package dev.adit.spread;

import dev.adit.rule.Method;
import dev.adit.value.CodePointOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The network split into states, ready for risk and mass to spread; immutable once made, safe to share. */
public final class StateGraph {
    final Material material;
    final States states;
    final Arcs arcs;
    final Shares shares;
    final boolean[] rootless;
    private final String[] sourceNames;
    private final int[] sourceRank;

    /** Splits what was told; the material must not change any more. */
    public StateGraph(Material material) {
        this.material = material;
        this.states = new States(material);
        this.arcs = new Arcs(material, states);
        this.shares = new Shares(material, states, arcs);
        this.rootless = Rootless.of(this);
        this.sourceNames = sourceNames();
        this.sourceRank = sourceRanks();
    }

    /** Shares beyond 100 % and loops without an origin, in words, ordered by code point. */
    public List<String> warnings() {
        List<String> found = new ArrayList<>(shares.warnings);
        List<String> loops = new ArrayList<>();
        for (int state = 0; state < states.size(); state++) if (rootless[state]) loops.add(states.name(state));
        if (!loops.isEmpty()) found.add("closed loop without an origin: " + String.join(", ", loops));
        found.sort(CodePointOrder.INSTANCE);
        return List.copyOf(found);
    }

    /** All names a source can have, ordered by code point: actors, and a virtual source a commodity. */
    private String[] sourceNames() {
        List<String> names = new ArrayList<>(material.actors);
        for (String commodity : material.commodities.all()) {
            names.add(States.UNKNOWN_ORIGIN + "|" + commodity);
            names.add(States.RECYCLED + "|" + commodity);
        }
        String[] sorted = names.toArray(String[]::new);
        Arrays.sort(sorted, CodePointOrder.INSTANCE);
        return sorted;
    }

    private int[] sourceRanks() {
        int[] byActor = new int[material.actors.size()];
        for (int actor = 0; actor < byActor.length; actor++) byActor[actor] = rank(material.actors.get(actor));
        int[] ranks = new int[states.size()];
        for (int state = 0; state < ranks.length; state++) {
            if (states.isVirtual(state)) ranks[state] = rank(withoutStream(states.name(state)));
            else ranks[state] = byActor[states.actor(state)];
        }
        return ranks;
    }

    private static String withoutStream(String state) {
        return state.substring(0, state.lastIndexOf('|'));
    }

    private int rank(String name) {
        return Arrays.binarySearch(sourceNames, name, CodePointOrder.INSTANCE);
    }

    /** The rank of a state's source among all sources. */
    int source(int state) {
        return sourceRank[state];
    }

    /** How many sources there can be. */
    int sources() {
        return sourceNames.length;
    }

    String sourceName(int rank) {
        return sourceNames[rank];
    }

    Method method() {
        return material.method;
    }

    /** The weight in the point scenario, in permille, of a state's unknown share. */
    int unknownFactor(int state) {
        int permille = Math.min(1000, (shares.unknown[state] + 999) / 1000);
        return rootless[state] ? 1000 : method().weight(permille);
    }

    /** Whether some material of a state may be of unknown origin: in the high scenario, or in all. */
    boolean hasUnknown(int state, boolean high) {
        return shares.unknown[state] > 0 || rootless[state] || (high && shares.unknownIsFlexible[state]);
    }

    /** The name by which a path calls an arc. */
    String arcName(int arc) {
        return arcs.isLeak(arc) ? "leak:" + states.name(arcs.to[arc]) : material.flowNames.name(arc);
    }

    /** The number of actors. */
    public int actors() {
        return material.actors.size();
    }

    /** The names of an actor's states that have a commodity, with their numbers, in order. */
    public Map<String, Integer> statesWithCommodity(int actor) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int state = states.begin(actor); state < states.end(actor); state++)
            if (states.hasCommodity(state)) found.put(states.name(state), state);
        return found;
    }
}
