package dev.adit.spread;

import dev.adit.network.Link;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a graph was told, for those who ask about it or suppose it to be otherwise. */
public final class Told {
    private final StateGraph graph;
    private final Material material;
    private final Map<KeptApart, IntArray> leaks = new LinkedHashMap<>();
    private final List<KeptApart> streams;
    private final List<Long> recycledKeys;

    public Told(StateGraph graph) {
        this.graph = graph;
        this.material = graph.material;
        for (int i = 0; i < material.declaredStreams.size(); i++) {
            IntArray arcs = leaks.computeIfAbsent(apart(material.declaredStreams.get(i)), fresh -> new IntArray());
            int arc = graph.arcs.flows + i;
            if (graph.arcs.from[arc] >= 0) arcs.add(arc);
        }
        streams = List.copyOf(leaks.keySet());
        recycledKeys = List.copyOf(material.recycled.keySet());
    }

    /** A stream an actor keeps apart, with all its commodities. */
    public record KeptApart(int actor, String name, Truth verified) {}

    /** A part of an intake that is said to be recycled; without proof it is of unknown origin. */
    public record Recycled(int actor, String commodity, Truth proven) {}

    /** A state part of whose intake may be of unknown origin. */
    public record OfUnknownOrigin(int state, int actor, String commodity) {}

    /** The id of an actor by its number. */
    public String actor(int number) {
        return material.actor(number);
    }

    /** The name of a state by its number: {@code actor|commodity|stream}. */
    public String state(int number) {
        return graph.states.name(number);
    }

    public int flows() {
        return material.flows();
    }

    public int seller(int flow) {
        return material.seller.get(flow);
    }

    public int buyer(int flow) {
        return material.buyer.get(flow);
    }

    public String commodity(int flow) {
        return material.commodities.name(material.commodity.get(flow));
    }

    public Link link(int flow) {
        return Link.values()[material.link.get(flow)];
    }

    /** The state a flow goes into, by number: an intake of one buyer. */
    public int intake(int flow) {
        return graph.arcs.to[flow];
    }

    /** The flows that bring something into an intake, by number. */
    public int[] sellers(int intake) {
        return IntStream.range(graph.arcs.inStart[intake], graph.arcs.inStart[intake + 1])
                .map(place -> graph.arcs.inArc[place])
                .filter(arc -> !graph.arcs.isLeak(arc) && material.share.get(arc) != 0)
                .toArray();
    }

    /** Whether a flow carries material at all. */
    public boolean isPhysical(int flow) {
        return material.isPhysical(flow);
    }

    /** The name paths call a flow by. */
    public String name(int flow) {
        return material.flowNames.name(flow);
    }

    /** The caller's own number of a flow. */
    public int number(int flow) {
        return material.flowNames.number(flow);
    }

    /** In the order told; a stream's number is its place. */
    public List<KeptApart> streams() {
        return streams;
    }

    private KeptApart apart(Material.Stream stream) {
        return new KeptApart(stream.actor(), material.streams.name(stream.stream()), stream.verified());
    }

    /** In the order told; a feed's number is its place. */
    public List<Recycled> recycled() {
        List<Recycled> feeds = new ArrayList<>();
        material.recycled.forEach((key, feed) ->
                feeds.add(new Recycled((int) (key >> 32), material.commodities.name(key.intValue()), feed.proven())));
        return feeds;
    }

    /** In the order of states. */
    public List<OfUnknownOrigin> unknownOrigins() {
        List<OfUnknownOrigin> found = new ArrayList<>();
        for (int state = 0; state < graph.states.size(); state++)
            if (!graph.states.isVirtual(state) && graph.hasUnknown(state, true))
                found.add(new OfUnknownOrigin(
                        state, graph.states.actor(state), material.commodities.name(graph.states.commodity(state))));
        return found;
    }

    /** The arcs from the actor's pool into a stream. */
    int[] leaks(int stream) {
        IntArray arcs = leaks.get(streams.get(stream));
        return arcs == null ? new int[0] : arcs.toArray();
    }

    /** Actor and commodity of a recycled feed, as {@link Material} puts them together. */
    long recycledKey(int feed) {
        return recycledKeys.get(feed);
    }
}
