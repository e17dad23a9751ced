package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.Result.Verdict;
import dev.adit.conformance.SmallNetwork.Edge;
import dev.adit.conformance.SmallNetwork.Flow;
import dev.adit.conformance.SmallNetwork.Node;
import dev.adit.network.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Row 6 of the method's table of properties: the score is not diluted by tiers. */
class TierPropertiesTest {
    private static final String TRADER = "a trader between";

    @Test
    void a_tier_that_passes_everything_on_changes_neither_scores_nor_volumes_nor_knockouts() {
        int looked = 0;
        for (long seed = 0; looked < RandomNetwork.COUNT; seed++) {
            SmallNetwork network = RandomNetwork.of(seed);
            Result before = Result.of(network);
            if (before.warnings().contains("closed loop"))
                continue; // a tier behind a loop would be one more of the loop
            Result after = Result.of(withTier(network, new Random(seed)));
            assertThat(withoutTier(after.scores())).as("seed %d", seed).isEqualTo(before.scores());
            assertThat(withoutTier(after.knockouts())).as("seed %d", seed).isEqualTo(before.knockouts());
            assertThat(withoutTier(after.each(Verdict::band)))
                    .as("seed %d", seed)
                    .isEqualTo(before.each(Verdict::band));
            assertThat(withoutTier(after.each(Verdict::volumes)))
                    .as("seed %d", seed)
                    .isEqualTo(before.each(Verdict::volumes));
            looked++;
        }
    }

    /** One trade goes through a trader who keeps every flow apart and has no risk and no control of his own. */
    private static SmallNetwork withTier(SmallNetwork network, Random random) {
        Edge edge = network.edges().get(random.nextInt(network.edges().size()));
        List<Flow> to = new ArrayList<>();
        List<Flow> from = new ArrayList<>();
        for (Flow flow : edge.flows()) {
            String lane = "lane" + to.size();
            to.add(new Flow(flow.commodity(), 1_000_000, Link.VERIFIED, flow.fromStream(), lane, false));
            from.add(new Flow(flow.commodity(), flow.share(), flow.link(), lane, flow.toStream(), flow.onPaper()));
        }
        return network.withEdges(
                        old -> old.equals(edge) ? new Edge(edge.id(), TRADER, edge.to(), List.copyOf(from)) : old)
                .plus(new Edge("to " + TRADER, edge.from(), TRADER, List.copyOf(to)))
                .plus(new Node(TRADER));
    }

    private static <T> Map<String, T> withoutTier(Map<String, T> byNode) {
        Map<String, T> others = new TreeMap<>(byNode);
        others.remove(TRADER);
        return others;
    }
}
