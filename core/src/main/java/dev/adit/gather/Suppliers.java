package dev.adit.gather;

import dev.adit.network.Custody;
import dev.adit.network.Feed;
import dev.adit.network.Link;
import dev.adit.network.Network;
import dev.adit.value.ActorId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who supplies whom on a day; arrays, since every rule that gathers walks them. */
public final class Suppliers {
    private final int[] start;
    private final int[] seller;
    private final BitSet established = new BitSet();
    private final BitSet unnamed = new BitSet();

    /** Takes the flows in force on a day, counted from 1970-01-01. */
    public Suppliers(Network network, int day) {
        int actors = network.actors().size();
        start = new int[actors + 1];
        seller = new int[network.flows()];
        Map<ActorId, List<Feed>> feeds = network.feeds().stream().collect(Collectors.groupingBy(Feed::buyer));
        int count = 0;
        for (int actor = 0; actor < actors; actor++) {
            start[actor] = count;
            NamedShares named = new NamedShares();
            boolean onPaper = false;
            for (int place = 0; place < network.inCount(actor); place++) {
                int flow = network.in(actor, place);
                if (!isDelivery(network, flow, day)) continue;
                if (network.custody(flow) == Custody.BOOK_AND_CLAIM) onPaper = true;
                else {
                    established.set(count, isEstablished(network.link(flow)));
                    seller[count++] = network.seller(flow);
                }
                named.add(network.commodity(flow), network.share(flow));
            }
            boolean isOrigin = network.actors().get(actor).kind().isOrigin();
            boolean fromNobody = count == start[actor] && !isOrigin;
            boolean unknown = false;
            for (Feed feed : feeds.getOrDefault(network.actors().get(actor).id(), List.of())) {
                if (!feed.isInForce(day)) continue;
                unknown |= feed.kind() == Feed.Kind.UNKNOWN_ORIGIN && feed.share() > 0;
                named.add(feed.commodity(), feed.share());
            }
            unnamed.set(actor, fromNobody || onPaper || unknown || named.leaveAPart());
        }
        start[actors] = count;
    }

    /** Whether something flows on a day. */
    static boolean isDelivery(Network network, int flow, int day) {
        return network.isInForce(flow, day) && network.link(flow) != Link.NONE && network.share(flow) != 0;
    }

    static boolean isEstablished(Link link) {
        return link == Link.VERIFIED || link == Link.DECLARED;
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

    /** Whether it is told of this product that the supplier is in it, and not of the whole company or by trade data. */
    public boolean isEstablished(int actor, int place) {
        return established.get(start[actor] + place);
    }

    /** Whether some or all of what comes in has no named supplier, though it must come from somewhere. */
    public boolean hasUnnamed(int actor) {
        return unnamed.get(actor);
    }
}
