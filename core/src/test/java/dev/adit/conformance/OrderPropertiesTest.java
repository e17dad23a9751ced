package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.SmallNetwork.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Row 9 of the method's table of properties: the same facts give the same bytes. */
class OrderPropertiesTest {
    @Test
    void the_order_of_the_input_is_irrelevant() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            SmallNetwork network = RandomNetwork.of(seed);
            String right = Result.json(NetworkJson.of(network), 1);
            SmallNetwork other = shuffled(network, new Random(seed));
            assertThat(Result.json(NetworkJson.of(other), 1))
                    .as("seed %d", seed)
                    .isEqualTo(right);
        }
    }

    @Test
    void the_number_of_threads_is_irrelevant() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            String document = NetworkJson.of(RandomNetwork.of(seed));
            String right = Result.json(document, 1);
            assertThat(Result.json(document, 2)).as("seed %d", seed).isEqualTo(right);
        }
    }

    @Test
    void in_large_networks_neither_order_nor_threads_matter() {
        for (long seed = 0; seed < 6; seed++) {
            SmallNetwork network = RandomNetwork.of(seed, 80, 250);
            String right = Result.json(NetworkJson.of(network), 1);
            String other = Result.json(NetworkJson.of(shuffled(network, new Random(seed))), 2);
            assertThat(other).as("seed %d", seed).isEqualTo(right);
        }
    }

    /** The flows of one edge keep their places: a place is part of a flow's name. */
    private static SmallNetwork shuffled(SmallNetwork network, Random random) {
        List<Node> nodes =
                network.nodes().stream().map(node -> shuffled(node, random)).toList();
        return new SmallNetwork(
                shuffled(nodes, random),
                shuffled(network.edges(), random),
                shuffled(network.targets(), random),
                network.threshold(),
                network.mostSources());
    }

    private static Node shuffled(Node node, Random random) {
        return node.withSigns(shuffled(node.signs(), random))
                .withMeasures(shuffled(node.measures(), random))
                .withLanes(shuffled(node.lanes(), random))
                .withFeeds(shuffled(node.unknownShares(), random), shuffled(node.recycled(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return List.copyOf(other);
    }
}
