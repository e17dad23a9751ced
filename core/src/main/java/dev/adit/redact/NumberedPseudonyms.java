package dev.adit.redact;

import dev.adit.network.ActorKind;
import dev.adit.network.Network;
import dev.adit.value.Sha256;
import java.util.ArrayList;
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
    /** After so many looks an actor is known by those up to three trades away; what is alike then is looked at closer. */
    private static final int LOOKS = 3;

    @Override
    public List<String> of(Network network, Audience audience, Told told) {
        Ties ties = new Ties(network, told.together());
        int[] order = new Likeness(ties, shapes(ties, told.ofEach()), Lots.of(network, told)).order();
        String[] names = new String[order.length];
        Map<ActorKind, Integer> used = new EnumMap<>(ActorKind.class);
        for (int actor : order)
            names[actor] =
                    Integer.toString(used.merge(network.actors().get(actor).kind(), 1, Integer::sum));
        return List.of(names);
    }

    /** Hashed, so that their order does not tell who has more trades. */
    private static List<String> shapes(Ties ties, List<String> told) {
        List<String> shapes = told.stream().map(Sha256::of).toList();
        for (int look = 0; look < LOOKS; look++) {
            List<String> before = shapes;
            shapes = IntStream.range(0, ties.actors())
                    .mapToObj(actor -> looked(ties, before, actor))
                    .toList();
        }
        return shapes;
    }

    private static String looked(Ties ties, List<String> shapes, int actor) {
        List<String> seen = new ArrayList<>();
        for (Ties.Tie tie : ties.of(actor)) seen.add(tie.label() + " " + shapes.get(tie.other()));
        seen.sort(Comparator.naturalOrder());
        return Sha256.of(shapes.get(actor) + "\n" + String.join("\n", seen));
    }
}
