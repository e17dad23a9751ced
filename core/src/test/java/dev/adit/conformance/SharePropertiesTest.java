package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.SmallNetwork.Edge;
import dev.adit.conformance.SmallNetwork.Flow;
import dev.adit.conformance.SmallNetwork.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Row 5 of the method's table of properties: the score is not diluted by volume. */
class SharePropertiesTest {
    private static final int WHOLE = 1_000_000;

    @Test
    void known_shares_that_are_divided_differently_move_no_score() {
        int moved = 0;
        for (long seed = 0; moved < RandomNetwork.COUNT; seed++) {
            SmallNetwork network = RandomNetwork.of(seed, 5, 18);
            SmallNetwork other = dividedDifferently(network, new Random(seed));
            if (other.equals(network)) continue; // no state has two shares to divide
            moved++;
            Result before = Result.of(network);
            Result after = Result.of(other);
            assertThat(after.bounds()).as("seed %d", seed).isEqualTo(before.bounds());
            assertThat(after.knockouts()).as("seed %d", seed).isEqualTo(before.knockouts());
            if (before.warnings().contains("scaled")) continue; // an odd part per million may move the point
            assertThat(after.scores()).as("seed %d", seed).isEqualTo(before.scores());
        }
    }

    @Test
    void any_positive_shares_leave_low_and_high_where_some_origin_is_declared_unknown() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            Random random = new Random(seed);
            SmallNetwork network = partlyUnknown(RandomNetwork.of(seed));
            SmallNetwork other = network.withFlows(flow ->
                    flow.isPhysical() && flow.toStream().equals("pool") ? flow.withShare(anyShare(random)) : flow);
            Result before = Result.of(network);
            Result after = Result.of(other);
            assertThat(after.bounds()).as("seed %d", seed).isEqualTo(before.bounds());
            assertThat(after.knockouts()).as("seed %d", seed).isEqualTo(before.knockouts());
        }
    }

    private static @Nullable Integer anyShare(Random random) {
        return random.nextInt(4) == 0 ? null : Integer.valueOf(1 + random.nextInt(WHOLE));
    }

    /** Every pool has some unknown origin, whatever its other shares. */
    static SmallNetwork partlyUnknown(SmallNetwork network) {
        List<Part> unknown = RandomNetwork.COMMODITIES.stream()
                .map(commodity -> new Part(commodity, 100_000))
                .toList();
        return network.withNodes(node -> node.withFeeds(unknown, node.recycled()));
    }

    /** The positive shares into each state, drawn again with the same sum. */
    private static SmallNetwork dividedDifferently(SmallNetwork network, Random random) {
        Map<String, List<Integer>> byState = new HashMap<>();
        for (Edge edge : network.edges())
            for (Flow flow : edge.flows()) {
                Integer share = flow.share();
                if (flow.isPhysical() && share != null)
                    byState.computeIfAbsent(state(edge, flow), state -> new ArrayList<>())
                            .add(share);
            }
        byState.values().forEach(shares -> divide(shares, random));
        return network.withEdges(edge -> edge.withFlows(flow -> {
            List<Integer> shares = byState.getOrDefault(state(edge, flow), List.of());
            return flow.isPhysical() && flow.share() != null ? flow.withShare(shares.remove(0)) : flow;
        }));
    }

    private static String state(Edge edge, Flow flow) {
        return edge.to() + "|" + flow.commodity() + "|" + flow.toStream();
    }

    /** Each share and the next share what the two had, in a new proportion. */
    private static void divide(List<Integer> shares, Random random) {
        for (int i = 1; i < shares.size(); i++) {
            int both = shares.get(i - 1) + shares.get(i);
            int least = Math.max(1, both - WHOLE);
            int most = Math.min(WHOLE, both - 1);
            int one = least + random.nextInt(most - least + 1);
            shares.set(i - 1, one);
            shares.set(i, both - one);
        }
    }
}
