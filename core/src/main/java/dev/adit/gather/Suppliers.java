package dev.adit.gather;

import dev.adit.network.Feed;
import dev.adit.network.Network;
import dev.adit.value.ActorId;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Who supplies whom on a day; arrays, since every rule that gathers walks them. */
public final class Suppliers {
    private final int[] start;
    private final int[] seller;
    private final BitSet unnamed = new BitSet();

    /** Takes the flows in force on a day, counted from 1970-01-01. */
    public Suppliers(Network network, int day) {
        int actors = network.actors().size();
        start = new int[actors + 1];
        seller = new int[network.flows()];
        int count = 0;
        for (int actor = 0; actor < actors; actor++) {
            start[actor] = count;
            for (int place = 0; place < network.inCount(actor); place++) {
                int flow = network.in(actor, place);
                if (network.isInForce(flow, day)) seller[count++] = network.seller(flow);
            }
            boolean isOrigin = network.actors().get(actor).kind().isOrigin();
            if (count == start[actor] && !isOrigin) unnamed.set(actor);
        }
        start[actors] = count;
        Set<ActorId> unknown = network.feeds().stream()
                .filter(feed -> feed.kind() == Feed.Kind.UNKNOWN_ORIGIN && feed.share() > 0)
                .map(Feed::buyer)
                .collect(Collectors.toSet());
        for (int actor = 0; actor < actors; actor++)
            if (unknown.contains(network.actors().get(actor).id())) unnamed.set(actor);
    }

    public int actors() {
        return start.length - 1;
    }

    /** How many flows come in; a supplier with several flows counts several times. */
    public int count(int actor) {
        return start[actor + 1] - start[actor];
    }

    public int supplier(int actor, int place) {
        return seller[start[actor] + place];
    }

    /** Whether some or all of what comes in has no named supplier, though it must come from somewhere. */
    public boolean hasUnnamed(int actor) {
        return unnamed.get(actor);
    }
}
