package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.SmallNetwork.Measure;
import dev.adit.conformance.SmallNetwork.Node;
import dev.adit.value.Range;
import dev.adit.value.Truth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Row 8 of the method's table of properties: what controls can do, and what they cannot. */
class ControlPropertiesTest {
    @Test
    void a_control_never_raises_a_score() {
        int lowered = 0;
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            SmallNetwork network = RandomNetwork.of(seed);
            Map<String, Range> before = Result.of(network).scores();
            Map<String, Range> after =
                    Result.of(controlled(network, Truth.YES, new Random(seed))).scores();
            for (String id : before.keySet()) {
                Range old = before.getOrDefault(id, Range.ZERO);
                Range now = after.getOrDefault(id, Range.ZERO);
                assertThat(now.low()).as("seed %d, low of %s", seed, id).isLessThanOrEqualTo(old.low());
                assertThat(now.point()).as("seed %d, point of %s", seed, id).isLessThanOrEqualTo(old.point());
                assertThat(now.high()).as("seed %d, high of %s", seed, id).isLessThanOrEqualTo(old.high());
            }
            lowered += after.equals(before) ? 0 : 1;
        }
        assertThat(lowered).as("networks in which a score fell").isGreaterThan(30);
    }

    @Test
    void a_control_that_is_not_known_gets_no_credit_and_one_that_failed_none_at_all() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            SmallNetwork network = RandomNetwork.of(seed);
            Map<String, Range> before = Result.of(network).scores();
            Map<String, Range> unknown = Result.of(controlled(network, Truth.UNKNOWN, new Random(seed)))
                    .scores();
            Map<String, Range> failed =
                    Result.of(controlled(network, Truth.NO, new Random(seed))).scores();
            assertThat(failed).as("seed %d", seed).isEqualTo(before);
            unknown.replaceAll((id, range) -> new Range(0, range.point(), range.high()));
            before.replaceAll((id, range) -> new Range(0, range.point(), range.high()));
            assertThat(unknown).as("seed %d", seed).isEqualTo(before);
        }
    }

    private static SmallNetwork controlled(SmallNetwork network, Truth answer, Random random) {
        Node chosen = network.nodes().get(random.nextInt(network.nodes().size()));
        Measure added = new Measure("added", random.nextBoolean(), 500, answer);
        return network.withNodes(
                node -> node.equals(chosen) ? node.withMeasures(SmallNetwork.appended(node.measures(), added)) : node);
    }

    @Test
    void a_knockout_survives_all_shares_and_controls() {
        int knockedOut = 0;
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            SmallNetwork network = RandomNetwork.of(seed);
            Result before = Result.of(network);
            Result after = Result.of(network.withNodes(node -> node.withMeasures(List.of(
                            new Measure("at the site", false, 1000, Truth.YES),
                            new Measure("on what passes", true, 1000, Truth.YES))))
                    .withFlows(flow -> flow.isPhysical() ? flow.withShare(1) : flow));
            assertThat(after.knockouts()).as("seed %d", seed).isEqualTo(before.knockouts());
            for (var node : after.nodes().values())
                if (node.knockout().equals("T")) {
                    knockedOut++;
                    assertThat(node.score()).as("seed %d", seed).isEqualTo(new Range(1000, 1000, 1000));
                    assertThat(node.band()).as("seed %d", seed).isEqualTo("CRITICAL");
                } else if (node.knockout().equals("U")) {
                    assertThat(node.score().high()).as("seed %d", seed).isEqualTo(1000);
                    assertThat(node.worstCase()).as("seed %d", seed).isEqualTo("CRITICAL");
                }
        }
        assertThat(knockedOut).as("actors knocked out").isGreaterThan(100);
    }
}
