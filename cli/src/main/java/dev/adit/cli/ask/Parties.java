package dev.adit.cli.ask;

import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Link;
import dev.adit.network.Network;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whom to write to: an actor itself, but of mines, cooperatives and trading points the nearest buyer downstream that a
 * letter can reach, first among those from whom the suppliers asked about buy, however far up; of equally near ones the
 * first by id. Where nobody buys from a mine, the mine itself.
 */
final class Parties {
    private static final Set<ActorKind> THROUGH_BUYERS =
            EnumSet.of(ActorKind.MINE_SITE, ActorKind.COOPERATIVE, ActorKind.TRADING_POINT);
    private static final int NOBODY = -1;

    private final Network network;
    private final int day;
    private final int[] party;

    /**
     * Finds out whom to ask about everybody.
     *
     * @param suppliers numbers of those whom the questions are asked for
     * @param day flows that are not in force on it lead nowhere; counted from 1970-01-01
     */
    Parties(Network network, int[] suppliers, int day) {
        this.network = network;
        this.party = new int[network.actors().size()];
        this.day = day;
        Arrays.fill(party, NOBODY);
        BitSet upstream = upstream(suppliers);
        spread(upstream);
        BitSet others = new BitSet();
        others.set(0, party.length);
        others.andNot(upstream);
        spread(others);
    }

    private BitSet upstream(int[] suppliers) {
        BitSet upstream = new BitSet();
        Deque<Integer> next = new ArrayDeque<>();
        for (int supplier : suppliers) {
            upstream.set(supplier);
            next.add(supplier);
        }
        while (!next.isEmpty())
            sellers(next.remove(), (buyer, seller) -> {
                if (upstream.get(seller)) return;
                upstream.set(seller);
                next.add(seller);
            });
        return upstream;
    }

    /** Takes some actors for parties where a letter can reach them, and for those they buy from. */
    private void spread(BitSet among) {
        Deque<Integer> next = new ArrayDeque<>();
        for (int actor = among.nextSetBit(0); actor >= 0; actor = among.nextSetBit(actor + 1)) {
            if (THROUGH_BUYERS.contains(network.actors().get(actor).kind())) continue;
            party[actor] = actor;
            next.add(actor);
        }
        while (!next.isEmpty())
            sellers(next.remove(), (buyer, seller) -> {
                if (party[seller] != NOBODY) return;
                party[seller] = party[buyer];
                next.add(seller);
            });
    }

    private void sellers(int buyer, Sale sale) {
        for (int place = 0; place < network.inCount(buyer); place++) {
            int flow = network.in(buyer, place);
            if (network.isInForce(flow, day) && network.link(flow) != Link.NONE)
                sale.between(buyer, network.seller(flow));
        }
    }

    private interface Sale {
        void between(int buyer, int seller);
    }

    /** Whom to ask about an actor, by its number. */
    Actor of(int actor) {
        return network.actors().get(party[actor] == NOBODY ? actor : party[actor]);
    }
}
