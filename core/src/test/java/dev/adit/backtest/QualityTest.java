package dev.adit.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QualityTest {
    private static Quality of(int[] scores, boolean... positive) {
        return Quality.of(scores, positive, IntStream.range(0, scores.length).toArray());
    }

    @Test
    void the_brier_score_stands_beside_that_of_the_base_rate() {
        Quality quality = of(new int[] {1000, 500, 0, 0}, true, false, false, false);
        assertThat(quality.brier()).as("(0 + 1/4 + 0 + 0) / 4").isEqualTo(0.0625);
        assertThat(quality.brierOfBaseRate()).as("1/4 * 3/4").isEqualTo(0.1875);
    }

    @Test
    void the_lift_shares_out_observations_that_score_the_same() {
        int[] scores = {9, 9, 1, 1, 1, 1, 1, 1, 1, 1};
        Quality quality = of(scores, true, false, false, false, false, false, false, false, false, true);
        assertThat(quality.lift())
                .as("the top one is half a positive; 0.5 over 0.2")
                .isEqualTo(2.5, within(1e-12));
    }

    @Test
    void equal_scores_stay_in_one_tenth() {
        int[] scores = {1, 1, 1, 1, 1, 1, 2, 3, 4, 5};
        Quality quality = of(scores, false, false, false, false, false, false, false, false, true, true);
        assertThat(quality.tenths())
                .containsExactly(
                        new Quality.Tenth(4, 1, 1, 6, 0),
                        new Quality.Tenth(7, 2, 2, 1, 0),
                        new Quality.Tenth(8, 3, 3, 1, 0),
                        new Quality.Tenth(9, 4, 4, 1, 1),
                        new Quality.Tenth(10, 5, 5, 1, 1));
    }

    @Test
    void every_observation_is_in_a_tenth() {
        Quality quality = of(IntStream.range(0, 97).map(i -> i * i % 101).toArray(), new boolean[97]);
        assertThat(quality.tenths().stream()
                        .mapToInt(Quality.Tenth::observations)
                        .sum())
                .isEqualTo(97);
    }
}
