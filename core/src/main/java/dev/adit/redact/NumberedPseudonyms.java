package dev.adit.redact;

import dev.adit.network.ActorKind;
import dev.adit.network.Network;
import dev.adit.value.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Pseudonyms without a key: numbers within a kind, good for one release. Their order is by what is told of an actor and by
 * its place in the network, and never by names: who has a list of names could otherwise count them off.
 */
public final class NumberedPseudonyms implements Pseudonyms {
    /** After so many looks an actor is known by those up to three trades away. */
    private static final int LOOKS = 3;

    @Override
    public List<String> of(Network network, Audience audience, List<String> told) {
        String[] shapes = shapes(network, told);
        int[] order = IntStream.range(0, shapes.length)
                .boxed()
                .sorted(Comparator.comparing((Integer actor) -> shapes[actor]).thenComparing(actor -> actor))
                .mapToInt(Integer::intValue)
                .toArray();
        String[] names = new String[shapes.length];
        Map<ActorKind, Integer> used = new EnumMap<>(ActorKind.class);
        for (int actor : order)
            names[actor] =
                    Integer.toString(used.merge(network.actors().get(actor).kind(), 1, Integer::sum));
        return List.of(names);
    }

    private static String[] shapes(Network network, List<String> told) {
        String[] shapes = told.stream().map(Sha256::of).toArray(String[]::new);
        for (int look = 0; look < LOOKS; look++) shapes = looked(network, shapes);
        return shapes;
    }

    private static String[] looked(Network network, String[] shapes) {
        List<List<String>> seen = new ArrayList<>();
        for (String shape : shapes) seen.add(new ArrayList<>(List.of("is " + shape)));
        for (int flow = 0; flow < network.flows(); flow++) {
            String goods = network.commodity(flow) + " " + network.link(flow) + " ";
            seen.get(network.seller(flow)).add("sells " + goods + shapes[network.buyer(flow)]);
            seen.get(network.buyer(flow)).add("buys " + goods + shapes[network.seller(flow)]);
        }
        return seen.stream().map(NumberedPseudonyms::told).toArray(String[]::new);
    }

    private static String told(List<String> seen) {
        String[] sorted = seen.toArray(String[]::new);
        Arrays.sort(sorted);
        return Sha256.of(String.join("\n", sorted));
    }
}
