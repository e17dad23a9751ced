package dev.adit.cli.ask;

import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Link;
import dev.adit.network.Network;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whom to write to: an actor itself, but of mines, cooperatives and trading points the nearest buyer downstream that a
 * letter can reach; of equally near ones the first by id. Where nobody buys from a mine, the mine itself.
 */
final class Parties {
    private static final Set<ActorKind> THROUGH_BUYERS =
            EnumSet.of(ActorKind.MINE_SITE, ActorKind.COOPERATIVE, ActorKind.TRADING_POINT);
    private static final int NOBODY = -1;

    private final Network network;
    private final int[] party;

    /** @param day flows that are not in force on it lead nowhere; counted from 1970-01-01 */
    Parties(Network network, int day) {
        this.network = network;
        this.party = new int[network.actors().size()];
        Arrays.fill(party, NOBODY);
        Deque<Integer> next = new ArrayDeque<>();
        for (int actor = 0; actor < party.length; actor++) {
            if (THROUGH_BUYERS.contains(network.actors().get(actor).kind())) continue;
            party[actor] = actor;
            next.add(actor);
        }
        while (!next.isEmpty()) sellers(next.remove(), day, next);
    }

    private void sellers(int buyer, int day, Deque<Integer> next) {
        for (int place = 0; place < network.inCount(buyer); place++) {
            int flow = network.in(buyer, place);
            int seller = network.seller(flow);
            boolean isThere = network.isInForce(flow, day) && network.link(flow) != Link.NONE;
            if (!isThere || party[seller] != NOBODY) continue;
            party[seller] = party[buyer];
            next.add(seller);
        }
    }

    /** Whom to ask about an actor, by its number. */
    Actor of(int actor) {
        return network.actors().get(party[actor] == NOBODY ? actor : party[actor]);
    }
}
