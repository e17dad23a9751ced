package dev.adit.gather;

import java.util.BitSet;

/** The suppliers turned round: who buys from whom. */
final class Buyers {
    private final int[] start;
    private final int[] buyer;
    private final BitSet established = new BitSet();

    Buyers(Suppliers suppliers) {
        int actors = suppliers.actors();
        start = new int[actors + 1];
        for (int actor = 0; actor < actors; actor++)
            for (int place = 0; place < suppliers.count(actor); place++) start[suppliers.supplier(actor, place) + 1]++;
        for (int actor = 0; actor < actors; actor++) start[actor + 1] += start[actor];
        buyer = new int[start[actors]];
        int[] next = start.clone();
        for (int actor = 0; actor < actors; actor++)
            for (int place = 0; place < suppliers.count(actor); place++) {
                int to = next[suppliers.supplier(actor, place)]++;
                buyer[to] = actor;
                established.set(to, suppliers.isEstablished(actor, place));
            }
    }

    /** How many flows go out. */
    int count(int actor) {
        return start[actor + 1] - start[actor];
    }

    int buyer(int actor, int place) {
        return buyer[start[actor] + place];
    }

    boolean isEstablished(int actor, int place) {
        return established.get(start[actor] + place);
    }
}
