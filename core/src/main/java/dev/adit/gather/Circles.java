package dev.adit.gather;

import dev.adit.network.Components;
import dev.adit.network.Network;
import dev.adit.table.Column;
import dev.adit.value.Truth;
import java.util.Arrays;

/** Finds who stands in a loop of flows, commodity by commodity; linear in the flows of each, by Tarjan's components. */
final class Circles {
    private final Network network;
    private final Truth[] answers;
    private final int[] shows;
    private final int[] local;
    private final int[] actors;
    private int size;

    Circles(Network network) {
        int count = network.actors().size();
        this.network = network;
        answers = new Truth[count];
        Arrays.fill(answers, Truth.NO);
        shows = new int[count];
        Arrays.fill(shows, Column.NOBODY);
        local = new int[count];
        Arrays.fill(local, -1);
        actors = new int[count];
    }

    /** Looks at the flows of one commodity: first at all of them, then at those that are established. */
    void look(int[] flows) {
        for (int flow : flows) {
            enter(network.seller(flow));
            enter(network.buyer(flow));
        }
        note(flows, Truth.UNKNOWN);
        note(
                Arrays.stream(flows)
                        .filter(flow -> Suppliers.isEstablished(network.link(flow)))
                        .toArray(),
                Truth.YES);
        for (int i = 0; i < size; i++) local[actors[i]] = -1;
        size = 0;
    }

    /** Actors without a flow of the commodity are left out, so that many commodities cost no more than their flows. */
    private void enter(int actor) {
        if (local[actor] >= 0) return;
        local[actor] = size;
        actors[size++] = actor;
    }

    private void note(int[] flows, Truth found) {
        Components components = components(flows);
        for (int flow : flows) {
            int buyer = network.buyer(flow);
            if (components.of(local[network.seller(flow)]) != components.of(local[buyer])) continue;
            hear(buyer, found, flow);
        }
    }

    private void hear(int actor, Truth found, int flow) {
        if (answers[actor].compareTo(found) >= 0) return;
        answers[actor] = found;
        shows[actor] = flow;
    }

    private Components components(int[] flows) {
        int[] start = new int[size + 1];
        for (int flow : flows) start[local[network.seller(flow)] + 1]++;
        for (int i = 0; i < size; i++) start[i + 1] += start[i];
        int[] target = new int[flows.length];
        int[] next = start.clone();
        for (int flow : flows) target[next[local[network.seller(flow)]]++] = local[network.buyer(flow)];
        return new Components(start, target);
    }

    Truth answer(int actor) {
        return answers[actor];
    }

    /** The first flow by which material comes back to the actor, or {@link Column#NOBODY}. */
    int flow(int actor) {
        return shows[actor];
    }
}
