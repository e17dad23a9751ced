package dev.adit.spread;

import dev.adit.network.Link;
import dev.adit.rule.Method;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What goes from whom to whom, told flow by flow: the input of {@link StateGraph}. For one thread.
 *
 * <p>Actors are numbers into a list of ids ordered by code point. Flows must be told in a canonical order, because
 * the odd parts per million of an even split go to the first of them.
 */
public final class Material {
    /** The stream of everything that is not kept apart. */
    public static final String POOL = "pool";

    /** The commodity of an actor of which no commodity is known. */
    static final String NO_COMMODITY = "-";

    /** Share of a flow that nobody declared. */
    public static final int NO_SHARE = -1;

    private static final byte ON_PAPER = 1;

    final Method method;
    final List<String> actors;
    final Names commodities = new Names();
    final Names streams = new Names();
    final IntArray seller = new IntArray();
    final IntArray buyer = new IntArray();
    final IntArray commodity = new IntArray();
    final IntArray sellerStream = new IntArray();
    final IntArray buyerStream = new IntArray();
    final IntArray share = new IntArray();
    final IntArray link = new IntArray();
    final IntArray paper = new IntArray();
    final List<Held> held = new ArrayList<>();
    final List<Stream> declaredStreams = new ArrayList<>();
    final boolean[] origin;
    final Map<Long, Integer> unknownShare = new LinkedHashMap<>();
    final Map<Long, Recycled> recycled = new LinkedHashMap<>();
    final FlowNames flowNames;

    /** An actor that holds a commodity whether or not a flow says so. */
    record Held(int actor, int commodity) {}

    /** A stream an actor keeps apart; unless verified, its pool may leak into it. */
    record Stream(int actor, int stream, int commodity, Truth verified) {}

    /** Recycled feed, in ppm; without proof it is material of unknown origin. */
    record Recycled(int share, Truth proven) {}

    /**
     * Begins a description.
     *
     * @param actors ids ordered by code point, without doubles
     */
    public Material(Method method, List<String> actors, FlowNames flowNames) {
        this.method = method;
        this.actors = actors;
        this.flowNames = flowNames;
        this.origin = new boolean[actors.size()];
    }

    /**
     * Tells a flow.
     *
     * @param ppm share of the buyer's intake of the commodity, or {@link #NO_SHARE}
     * @param onPaper book and claim: the flow carries no material, and its share is of unknown origin
     */
    public void flow(
            int from,
            int to,
            String traded,
            String fromStream,
            String toStream,
            Link established,
            int ppm,
            boolean onPaper) {
        seller.add(from);
        buyer.add(to);
        commodity.add(commodities.number(traded));
        sellerStream.add(streams.number(fromStream));
        buyerStream.add(streams.number(toStream));
        share.add(ppm);
        link.add(established.ordinal());
        paper.add(onPaper ? ON_PAPER : 0);
    }

    /** Tells that an actor holds a commodity. */
    public void holds(int actor, String commodity) {
        held.add(new Held(actor, commodities.number(commodity)));
    }

    /** Tells that an actor keeps a stream of a commodity apart, and whether that was verified. */
    public void stream(int actor, String stream, String commodity, Truth verified) {
        declaredStreams.add(new Stream(actor, streams.number(stream), commodities.number(commodity), verified));
    }

    /** Tells that material begins at the actor. */
    public void origin(int actor) {
        origin[actor] = true;
    }

    /** Tells the share of its intake of which an actor declares not to know the origin; 0 says it knows all. */
    public void unknownShare(int actor, String commodity, int ppm) {
        unknownShare.put(key(actor, commodities.number(commodity)), ppm);
    }

    /** Tells the share of its intake that is recycled. */
    public void recycled(int actor, String commodity, int ppm, Truth proven) {
        recycled.put(key(actor, commodities.number(commodity)), new Recycled(ppm, proven));
    }

    /** The id of an actor by its number. */
    public String actor(int number) {
        return actors.get(number);
    }

    int flows() {
        return seller.size();
    }

    boolean isOnPaper(int flow) {
        return paper.get(flow) == ON_PAPER;
    }

    /** Whether the flow carries material at all. */
    boolean isPhysical(int flow) {
        return !isOnPaper(flow) && link.get(flow) != Link.NONE.ordinal() && share.get(flow) != 0;
    }

    static long key(int actor, int commodity) {
        return (long) actor << 32 | commodity;
    }
}
