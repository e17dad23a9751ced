package dev.adit.redact;

import dev.adit.network.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who trades with whom and who is told together, as each of the two sees it. */
final class Ties {
    private final List<List<Tie>> ties = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();

    /** What one actor is to another; the other by its number. */
    record Tie(String label, int other) {}

    Ties(Network network, List<Told.Together> together) {
        for (int actor = 0; actor < network.actors().size(); actor++) ties.add(new ArrayList<>());
        for (int flow = 0; flow < network.flows(); flow++)
            add(network.seller(flow), network.buyer(flow), network.commodity(flow) + " " + network.link(flow));
        for (Told.Together pair : together) add(pair.of(), pair.other(), pair.how());
    }

    private void add(int from, int to, String what) {
        ties.get(from).add(new Tie(kept("to " + what), to));
        ties.get(to).add(new Tie(kept("from " + what), from));
    }

    /** One text for all that are equal: there can be millions of ties. */
    private String kept(String label) {
        return labels.computeIfAbsent(label, same -> same);
    }

    int actors() {
        return ties.size();
    }

    List<Tie> of(int actor) {
        return ties.get(actor);
    }
}
