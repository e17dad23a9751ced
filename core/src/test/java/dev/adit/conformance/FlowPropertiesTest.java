package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.Result.Verdict;
import dev.adit.conformance.SmallNetwork.Edge;
import dev.adit.conformance.SmallNetwork.Flow;
import dev.adit.network.Link;
import dev.adit.value.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Row 7 of the method's table of properties: more flows. */
class FlowPropertiesTest {
    @Test
    void a_doubled_flow_changes_nothing() {
        int sources = 0;
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            SmallNetwork network = RandomNetwork.of(seed);
            Result before = Result.of(network);
            Result after = Result.of(doubled(network, new Random(seed)));
            assertThat(after.scores()).as("seed %d", seed).isEqualTo(before.scores());
            assertThat(after.each(Verdict::band)).as("seed %d", seed).isEqualTo(before.each(Verdict::band));
            assertThat(after.knockouts()).as("seed %d", seed).isEqualTo(before.knockouts());
            assertThat(after.each(Verdict::sources)).as("seed %d", seed).isEqualTo(before.each(Verdict::sources));
            sources += before.each(Verdict::sources).values().stream()
                    .mapToInt(List::size)
                    .sum();
        }
        assertThat(sources).isGreaterThan(RandomNetwork.COUNT);
    }

    /** A flow told twice: one without a share again without, one with a share in two parts of it. */
    private static SmallNetwork doubled(SmallNetwork network, Random random) {
        Edge edge = network.edges().get(random.nextInt(network.edges().size()));
        List<Flow> halves = new ArrayList<>();
        List<Flow> others = new ArrayList<>();
        for (Flow flow : edge.flows()) {
            Integer share = flow.share();
            halves.add(share != null && share > 1 ? flow.withShare(share / 2) : flow);
            if (share == null || share == 0) others.add(flow);
            else if (share > 1) others.add(flow.withShare(share - share / 2));
        }
        return network.withEdges(old ->
                        old.equals(edge) ? new Edge(edge.id(), edge.from(), edge.to(), List.copyOf(halves)) : old)
                .plus(new Edge("zz", edge.from(), edge.to(), List.copyOf(others)));
    }

    @Test
    void an_added_flow_lowers_neither_low_nor_high_where_the_unknown_share_is_declared() {
        int raised = 0;
        int looked = 0;
        for (long seed = 0; looked < RandomNetwork.COUNT; seed++) {
            SmallNetwork network = SharePropertiesTest.partlyUnknown(RandomNetwork.of(seed));
            Result before = Result.of(network);
            List<String> traders = tradersOf("co", before);
            if (traders.size() < 2) continue;
            looked++;
            Result after = Result.of(network.plus(added(traders, new Random(seed))));
            String at = "seed " + seed;
            Map<String, Range> now = after.bounds();
            before.bounds().forEach((id, old) -> {
                Range range = now.getOrDefault(id, Range.ZERO);
                assertThat(range.low()).as("%s, low of %s", at, id).isGreaterThanOrEqualTo(old.low());
                assertThat(range.high()).as("%s, high of %s", at, id).isGreaterThanOrEqualTo(old.high());
            });
            raised += now.equals(before.bounds()) ? 0 : 1;
        }
        assertThat(raised).as("networks in which a score rose").isGreaterThan(20);
    }

    private static Edge added(List<String> traders, Random random) {
        Integer share = random.nextBoolean() ? null : Integer.valueOf(200_000);
        Link link = List.of(Link.VERIFIED, Link.COMPANY, Link.INFERRED).get(random.nextInt(3));
        return new Edge(
                "zz",
                traders.get(random.nextInt(traders.size())),
                traders.get(random.nextInt(traders.size())),
                List.of(new Flow("co", share, link, "pool", "pool", false)));
    }

    /** The nodes whose pool holds the commodity already. */
    private static List<String> tradersOf(String commodity, Result result) {
        String pool = "|" + commodity + "|pool";
        return result.nodes().entrySet().stream()
                .filter(node -> node.getValue().volumes().containsKey(node.getKey() + pool))
                .map(Map.Entry::getKey)
                .toList();
    }
}
