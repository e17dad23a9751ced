package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.spread.Volumes.Volume;
import dev.adit.value.Ppm;
import dev.adit.value.Range;
import org.junit.jupiter.api.Test;

/** Rows 1 and 10 of the method's table of properties. */
class RangePropertiesTest {
    @Test
    void a_score_is_a_range_from_low_to_high_and_never_below_own_risk() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++)
            for (var node : Result.of(RandomNetwork.of(seed)).nodes().entrySet()) {
                Range own = node.getValue().own();
                Range score = node.getValue().score();
                assertRising(seed, node.getKey() + " own", 0, own.low(), own.point(), own.high(), 1000);
                assertRising(seed, node.getKey() + " score", 0, score.low(), score.point(), score.high(), 1000);
                assertRising(seed, node.getKey() + " low", own.low(), score.low());
                assertRising(seed, node.getKey() + " point", own.point(), score.point());
                assertRising(seed, node.getKey() + " high", own.high(), score.high());
            }
    }

    @Test
    void a_volume_is_a_range_from_low_to_high_and_leaves_room_for_the_unknown() {
        int looked = 0;
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++)
            for (var node : Result.of(RandomNetwork.of(seed)).nodes().values())
                for (var state : node.volumes().entrySet()) {
                    Volume volume = state.getValue();
                    assertRising(seed, state.getKey(), 0, volume.low(), volume.point(), volume.high(), Ppm.ONE);
                    assertRising(seed, state.getKey(), 0, volume.unknown(), Ppm.ONE - volume.point());
                    looked += volume.point() > 0 && volume.unknown() > 0 ? 1 : 0;
                }
        assertThat(looked).as("states with both risk and unknown").isGreaterThan(100);
    }

    private static void assertRising(long seed, String what, Integer... numbers) {
        assertThat(numbers).as("seed %d, %s", seed, what).isSorted();
    }
}
