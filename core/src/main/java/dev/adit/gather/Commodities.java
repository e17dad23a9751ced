package dev.adit.gather;

import dev.adit.network.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The commodities of all flows, numbered from 0 in the order in which the flows name them. */
final class Commodities {
    private final int[] ofFlow;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Commodities(Network network) {
        ofFlow = new int[network.flows()];
        for (int flow = 0; flow < ofFlow.length; flow++) ofFlow[flow] = number(network.commodity(flow));
        for (int feed = 0; feed < network.feeds().size(); feed++)
            number(network.feeds().get(feed).commodity());
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, fresh -> {
            names.add(fresh);
            return names.size() - 1;
        });
    }

    int of(int flow) {
        return ofFlow[flow];
    }

    /** The number of a commodity that some flow or feed names. */
    int of(String name) {
        return numbers.getOrDefault(name, -1);
    }

    int count() {
        return names.size();
    }

    String name(int commodity) {
        return names.get(commodity);
    }
}
