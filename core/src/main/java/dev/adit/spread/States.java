package dev.adit.spread;

import dev.adit.value.CodePointOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The states risk can be in: (actor, commodity, stream), numbered in the code point order of their names
 * {@code actor|commodity|stream}, so that comparing numbers is comparing names. The virtual sources "origin not
 * known" and "recycled" are states too, one a commodity.
 */
final class States {
    static final String UNKNOWN_ORIGIN = "?unknown";
    static final String RECYCLED = "?recycled";

    /** Below every name part's end stands the bar, so parts are ranked as if they ended with it. */
    private static final Comparator<String> BEFORE_A_BAR = States::compareBeforeABar;

    private final Material material;
    private final int actors;
    private final int pool;
    private final int none;
    private final long[] keys;
    private final int[] actorRank;
    private final int[] actorByRank;
    private final int[] commodityRank;
    private final int[] streamRank;
    private final int[] actor;
    private final int[] commodity;
    private final int[] stream;
    private final int[] unknownOrigin;
    private final int[] recycled;

    States(Material material) {
        this.material = material;
        this.actors = material.actors.size();
        pool = material.streams.number(Material.POOL);
        none = material.commodities.number(Material.NO_COMMODITY);
        List<String> names = Stream.concat(material.actors.stream(), Stream.of(UNKNOWN_ORIGIN, RECYCLED))
                .toList();
        actorRank = ranks(names, BEFORE_A_BAR);
        actorByRank = inverse(actorRank);
        commodityRank = ranks(material.commodities.all(), BEFORE_A_BAR);
        streamRank = ranks(material.streams.all(), CodePointOrder.INSTANCE);
        keys = keys();
        actor = new int[keys.length];
        commodity = new int[keys.length];
        stream = new int[keys.length];
        name();
        unknownOrigin = virtual(actors);
        recycled = virtual(actors + 1);
    }

    /** The states of a virtual source, by commodity. */
    private int[] virtual(int source) {
        return IntStream.range(0, material.commodities.size())
                .map(traded -> pool(source, traded))
                .toArray();
    }

    private static int[] ranks(List<String> names, Comparator<String> order) {
        int[] sorted = IntStream.range(0, names.size())
                .boxed()
                .sorted((left, right) -> order.compare(names.get(left), names.get(right)))
                .mapToInt(Integer::intValue)
                .toArray();
        return inverse(sorted);
    }

    /** The order of {@code left + "|"} and {@code right + "|"}, without making them. */
    private static int compareBeforeABar(String left, String right) {
        if (left.equals(right)) return 0;
        if (left.startsWith(right)) return left.charAt(right.length()) > '|' ? 1 : -1;
        if (right.startsWith(left)) return right.charAt(left.length()) > '|' ? -1 : 1;
        return CodePointOrder.INSTANCE.compare(left, right);
    }

    private static int[] inverse(int[] order) {
        int[] inverse = new int[order.length];
        for (int i = 0; i < order.length; i++) inverse[order[i]] = i;
        return inverse;
    }

    private long[] keys() {
        Longs found = new Longs();
        for (int flow = 0; flow < material.flows(); flow++) {
            int traded = material.commodity.get(flow);
            found.add(key(material.seller.get(flow), traded, material.sellerStream.get(flow)));
            found.add(key(material.buyer.get(flow), traded, material.buyerStream.get(flow)));
        }
        for (Material.Held held : material.held) found.add(key(held.actor(), held.commodity(), pool));
        for (Material.Stream kept : material.declaredStreams)
            found.add(key(kept.actor(), kept.commodity(), kept.stream()));
        addIdle(found);
        for (int traded = 0; traded < material.commodities.size(); traded++) {
            found.add(key(actors, traded, pool));
            found.add(key(actors + 1, traded, pool));
        }
        return found.sortedDistinct();
    }

    /** An actor without any commodity gets a state of its own, so that it has a score. */
    private void addIdle(Longs found) {
        boolean[] busy = new boolean[actors];
        for (int flow = 0; flow < material.flows(); flow++) {
            busy[material.seller.get(flow)] = true;
            busy[material.buyer.get(flow)] = true;
        }
        for (Material.Held held : material.held) busy[held.actor()] = true;
        for (Material.Stream kept : material.declaredStreams) busy[kept.actor()] = true;
        for (int i = 0; i < actors; i++) if (!busy[i]) found.add(key(i, none, pool));
    }

    private void name() {
        int[] commodityByRank = inverse(commodityRank);
        int[] streamByRank = inverse(streamRank);
        for (int state = 0; state < keys.length; state++) {
            long key = keys[state];
            stream[state] = streamByRank[(int) (key % streamRank.length)];
            key /= streamRank.length;
            commodity[state] = commodityByRank[(int) (key % commodityRank.length)];
            actor[state] = actorByRank[(int) (key / commodityRank.length)];
        }
    }

    private long key(int actor, int commodity, int stream) {
        return ((long) actorRank[actor] * commodityRank.length + commodityRank[commodity]) * streamRank.length
                + streamRank[stream];
    }

    /** The state's number, or a negative number if there is none. */
    int find(int actor, int commodity, int stream) {
        return Arrays.binarySearch(keys, key(actor, commodity, stream));
    }

    int pool(int actor, int commodity) {
        return find(actor, commodity, pool);
    }

    int unknownOrigin(int commodity) {
        return unknownOrigin[commodity];
    }

    int recycled(int commodity) {
        return recycled[commodity];
    }

    int size() {
        return keys.length;
    }

    /** The actor's number; {@code actors} and above for virtual sources. */
    int actor(int state) {
        return actor[state];
    }

    boolean isVirtual(int state) {
        return actor[state] >= actors;
    }

    int commodity(int state) {
        return commodity[state];
    }

    int stream(int state) {
        return stream[state];
    }

    boolean isPool(int state) {
        return stream[state] == pool;
    }

    boolean hasCommodity(int state) {
        return commodity[state] != none;
    }

    /** {@code actor|commodity|stream}. */
    String name(int state) {
        return actorName(actor[state]) + "|" + material.commodities.name(commodity[state]) + "|"
                + material.streams.name(stream[state]);
    }

    private String actorName(int actor) {
        if (actor == actors) return UNKNOWN_ORIGIN;
        return actor > actors ? RECYCLED : material.actors.get(actor);
    }

    /** The first state of an actor; its states stand together, up to the first of the next in {@link #end}. */
    int begin(int actor) {
        long least = (long) actorRank[actor] * commodityRank.length * streamRank.length;
        int place = Arrays.binarySearch(keys, least);
        return place >= 0 ? place : -place - 1;
    }

    int end(int actor) {
        int state = begin(actor);
        while (state < keys.length && this.actor[state] == actor) state++;
        return state;
    }
}
