package dev.adit.spread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.Loaded;
import dev.adit.conformance.RandomNetwork;
import dev.adit.conformance.SmallNetwork;
import dev.adit.conformance.SmallNetwork.Edge;
import dev.adit.conformance.SmallNetwork.Flow;
import dev.adit.conformance.SmallNetwork.Lane;
import dev.adit.conformance.SmallNetwork.Node;
import dev.adit.network.Link;
import dev.adit.spread.Volumes.Volume;
import dev.adit.value.Ppm;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Volumes are least fixpoints: what rounds over all states at once settle on, starting from nothing. */
class VolumesTest {
    @Test
    void volumes_are_what_synchronous_rounds_settle_on() {
        for (long seed = 0; seed < 2 * RandomNetwork.COUNT; seed++)
            assertVolumes("seed " + seed, Loaded.of(RandomNetwork.of(seed)));
    }

    @Test
    void volumes_of_a_larger_network_are_what_rounds_settle_on() {
        for (long seed = 0; seed < 6; seed++) assertVolumes("seed " + seed, Loaded.of(RandomNetwork.of(seed, 60, 200)));
    }

    /** A loop in which almost everything goes round is given up on: what is missing is not known, never clean. */
    @Test
    void a_loop_that_settles_too_slowly_counts_as_unknown() {
        int settled = 500_001;
        SmallNetwork loop = new SmallNetwork(
                List.of(new Node("mine").asOrigin().withKnockout(Truth.YES), new Node("here"), new Node("there")),
                List.of(
                        edge("1", "mine", "here", 2),
                        edge("2", "there", "here", 999_998),
                        edge("3", "here", "there", 1_000_000)),
                List.of(),
                600,
                3);
        Loaded loaded = Loaded.of(loop);
        Volumes volumes = new Volumes(loaded.graph(), loaded.input(), loaded.threshold());
        for (int state : loaded.graph().statesWithCommodity(0).values()) {
            Volume volume = volumes.of(state);
            assertThat(volume.low()).isBetween(5_000, settled);
            assertThat(volume.point()).isBetween(volume.low(), settled);
            assertThat(volume.high()).isEqualTo(Ppm.ONE);
            assertThat(volume.unknown()).isEqualTo(Ppm.ONE - volume.point());
        }
    }

    /** The step looks at the pool of any stream of that name, though there is no arc from it for such a commodity. */
    @Test
    void a_stream_used_for_a_commodity_it_was_not_declared_for_is_no_better_than_its_pool() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++)
            assertVolumes(
                    "seed " + seed,
                    Loaded.of(RandomNetwork.of(seed, 12, 40)
                            .withNodes(node -> node.withLanes(node.lanes().stream()
                                    .map(lane -> new Lane(lane.name(), lane.verified(), List.of("co")))
                                    .toList()))));
    }

    private static Edge edge(String id, String from, String to, int share) {
        return new Edge(id, from, to, List.of(new Flow("co", share, Link.VERIFIED, "pool", "pool", false)));
    }

    private static void assertVolumes(String seed, Loaded loaded) {
        StateGraph graph = loaded.graph();
        Volumes volumes = new Volumes(graph, loaded.input(), loaded.threshold());
        int[] low = settled(new PlainVolume(loaded, Scenario.LOW, false));
        int[] point = settled(new PlainVolume(loaded, Scenario.POINT, false));
        int[] clean = settled(new PlainVolume(loaded, Scenario.POINT, true));
        int[] surelyClean = settled(new PlainVolume(loaded, Scenario.HIGH, true));
        for (int state = 0; state < low.length; state++) {
            if (graph.states.isVirtual(state) || !graph.states.hasCommodity(state)) continue;
            assertThat(volumes.of(state))
                    .as("%s, %s", seed, graph.states.name(state))
                    .isEqualTo(new Volume(
                            low[state],
                            point[state],
                            Ppm.ONE - surelyClean[state],
                            Ppm.ONE - point[state] - clean[state]));
        }
    }

    private static int[] settled(PlainVolume step) {
        int[] values = new int[step.size()];
        while (true) {
            int[] next = new int[values.length];
            for (int state = 0; state < next.length; state++) next[state] = step.next(state, values);
            if (Arrays.equals(next, values)) return values;
            values = next;
        }
    }
}
