package dev.adit.assess;

import dev.adit.network.Actor;
import dev.adit.network.Custody;
import dev.adit.network.Feed;
import dev.adit.network.Network;
import dev.adit.rule.Method;
import dev.adit.spread.FlowNames;
import dev.adit.spread.Material;
import dev.adit.table.Column;
import dev.adit.table.Table;
import dev.adit.value.Ppm;
import dev.adit.value.Truth;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells {@link Material} what a network says: which flows are in force, which are kept apart, where material begins.
 *
 * <p>A delivery that is kept apart goes into a stream of its own at the buyer, named as the flow names it. It leaves
 * the seller's stream of that name if the seller gets any, and otherwise the seller's pool.
 */
final class MaterialOf implements FlowNames {
    /** The stream of a flow that is kept apart but gives no name. */
    private static final String SEGREGATED = "segregated";

    private static final String VERIFIED = "segregation_verified";

    private final Network network;
    private final Table table;
    private final Material material;
    private final int[] flowByTold;
    private final Set<String> streams = new HashSet<>();
    private final Set<String> sells = new HashSet<>();
    private final BitSet keepsApart = new BitSet();
    private final StreamShares shares = new StreamShares();
    private int told;
    private int feedsNotInForce;

    private MaterialOf(Network network, Table table, Method method) {
        this.network = network;
        this.table = table;
        this.flowByTold = new int[network.flows()];
        List<String> ids =
                network.actors().stream().map(actor -> actor.id().text()).toList();
        this.material = new Material(method, ids, this);
    }

    static MaterialOf of(Network network, Table table, Method method) {
        MaterialOf teller = new MaterialOf(network, table, method);
        teller.actors();
        teller.findStreams();
        for (int flow = 0; flow < network.flows(); flow++) if (teller.isInForce(flow)) teller.tell(flow);
        teller.feeds();
        return teller;
    }

    Material material() {
        return material;
    }

    /** Which flow of the network a told flow is. */
    @Override
    public int number(int toldFlow) {
        return flowByTold[toldFlow];
    }

    /** How many flows, those of no named seller among them, are not in force on the day. */
    int notInForce() {
        return network.flows() - told + feedsNotInForce;
    }

    /** Seller and buyer, and the flow's place among those between the two. */
    @Override
    public String name(int toldFlow) {
        int flow = flowByTold[toldFlow];
        int first = flow;
        while (first > 0 && isSamePair(first - 1, flow)) first--;
        String pair = material.actor(network.seller(flow)) + ">" + material.actor(network.buyer(flow));
        return pair + "#" + (flow - first);
    }

    private boolean isSamePair(int left, int right) {
        return network.seller(left) == network.seller(right) && network.buyer(left) == network.buyer(right);
    }

    private void actors() {
        for (int actor = 0; actor < network.actors().size(); actor++) {
            Actor of = network.actors().get(actor);
            if (of.kind().isOrigin()) material.origin(actor);
            for (String mineral : of.minerals()) material.holds(actor, mineral);
        }
    }

    private boolean isInForce(int flow) {
        return network.isInForce(flow, table.asOf());
    }

    /** A buyer that sells nothing of the commodity on has no need to keep it apart. */
    private void findStreams() {
        for (int flow = 0; flow < network.flows(); flow++)
            if (network.custody(flow).isApart() && isInForce(flow)) keepsApart.set(network.buyer(flow));
        if (keepsApart.isEmpty()) return;
        for (int flow = 0; flow < network.flows(); flow++)
            if (keepsApart.get(network.seller(flow)) && isInForce(flow)) sells.add(intake(network.seller(flow), flow));
        for (int flow = 0; flow < network.flows(); flow++)
            if (keepsApart.get(network.buyer(flow)) && isInForce(flow)) findStream(flow);
    }

    private void findStream(int flow) {
        String stream = streamAtBuyer(flow);
        int buyer = network.buyer(flow);
        shares.add(intake(buyer, flow), stream, network.share(flow));
        if (!stream.equals(Material.POOL) && streams.add(intake(buyer, flow) + "|" + stream))
            material.stream(buyer, stream, network.commodity(flow), verified(buyer));
    }

    /** What was found to be mixed is one pool, whatever its papers call it: no lot is kept away from another. */
    private String streamAtBuyer(int flow) {
        int buyer = network.buyer(flow);
        boolean passesOn = network.custody(flow).isApart() && sells.contains(intake(buyer, flow));
        return passesOn && verified(buyer) != Truth.NO ? stream(flow) : Material.POOL;
    }

    private String streamAtSeller(int flow) {
        boolean kept = network.custody(flow).isApart()
                && streams.contains(intake(network.seller(flow), flow) + "|" + stream(flow));
        return kept ? stream(flow) : Material.POOL;
    }

    private String stream(int flow) {
        return network.stream(flow).isEmpty() ? SEGREGATED : network.stream(flow);
    }

    private String intake(int actor, int flow) {
        return actor + "|" + network.commodity(flow);
    }

    private Truth verified(int actor) {
        OptionalInt attribute = table.vocabulary().place(VERIFIED);
        if (attribute.isEmpty() || !table.isKnown(attribute.getAsInt(), actor)) return Truth.UNKNOWN;
        Column column = table.column(attribute.getAsInt());
        return column == null ? Truth.UNKNOWN : Truth.of(column.cell(actor) == 1);
    }

    private void tell(int flow) {
        String to = streamAtBuyer(flow);
        flowByTold[told++] = flow;
        material.flow(
                network.seller(flow),
                network.buyer(flow),
                network.commodity(flow),
                streamAtSeller(flow),
                to,
                network.link(flow),
                share(flow, to),
                network.custody(flow) == Custody.BOOK_AND_CLAIM);
    }

    private int share(int flow, String stream) {
        int buyer = network.buyer(flow);
        if (keepsApart.get(buyer)) return shares.of(intake(buyer, flow), stream, network.share(flow));
        return network.share(flow) == Ppm.UNKNOWN ? Material.NO_SHARE : network.share(flow);
    }

    /** Several feeds of a kind into one intake count together; recycled feed without proof is of unknown origin. */
    private void feeds() {
        Map<String, Long> unknown = new TreeMap<>();
        Map<String, Long> proven = new TreeMap<>();
        Map<String, Long> unproven = new TreeMap<>();
        for (Feed feed : network.feeds()) {
            int buyer = network.number(feed.buyer().text());
            material.holds(buyer, feed.commodity());
            if (!feed.isInForce(table.asOf())) {
                feedsNotInForce++;
                continue;
            }
            String key = buyer + "|" + feed.commodity();
            Map<String, Long> kind = feed.proven() == Truth.YES ? proven : unproven;
            (feed.kind() == Feed.Kind.UNKNOWN_ORIGIN ? unknown : kind).merge(key, (long) feed.share(), Long::sum);
        }
        unproven.forEach((key, share) -> {
            if (proven.containsKey(key)) unknown.merge(key, share, Long::sum);
            else material.recycled(actor(key), commodity(key), shares.ofPool(key, share), Truth.UNKNOWN);
        });
        proven.forEach(
                (key, share) -> material.recycled(actor(key), commodity(key), shares.ofPool(key, share), Truth.YES));
        unknown.forEach((key, share) -> material.unknownShare(actor(key), commodity(key), shares.ofPool(key, share)));
    }

    private static int actor(String key) {
        return Integer.parseInt(key.substring(0, key.indexOf('|')));
    }

    private static String commodity(String key) {
        return key.substring(key.indexOf('|') + 1);
    }
}
