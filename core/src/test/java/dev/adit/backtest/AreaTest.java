package dev.adit.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AreaTest {
    /** Positives score 3 and 1, the others 2 and 0: of four pairs three are in order. */
    private static final int[] SCORES = {3, 1, 2, 0};

    private static final boolean[] POSITIVE = {true, true, false, false};
    private static final double EXACT = 1e-12;

    @Test
    void it_is_the_share_of_pairs_in_order_and_a_tie_is_half_a_pair() {
        assertThat(Area.value(SCORES, POSITIVE)).isEqualTo(0.75);
        assertThat(Area.value(new int[] {5, 5}, new boolean[] {true, false})).isEqualTo(0.5);
        assertThat(Area.value(new int[] {0, 1000}, new boolean[] {true, false})).isEqualTo(0);
    }

    @Test
    void it_is_not_known_where_all_came_out_the_same() {
        assertThat(Area.value(new int[] {1, 2}, new boolean[] {true, true})).isNaN();
        assertThat(Area.of(new int[] {1, 2}, new boolean[] {false, false}, new int[] {0, 1})
                        .isChance())
                .isTrue();
    }

    /** Placements are 1 and 1/2 on both sides, so each side adds 0.125 / 2. */
    @Test
    void observations_that_stand_alone_have_the_variance_of_delong() {
        assertThat(variance(0, 1, 2, 3)).isEqualTo(0.125, within(EXACT));
    }

    /** By hand: clusters of a positive and a negative of like deviations add 2 * 0.125 * 2 / 4 to 0.125. */
    @Test
    void observations_of_one_actor_that_err_alike_widen_the_interval() {
        assertThat(variance(0, 1, 1, 0)).isEqualTo(0.25, within(EXACT));
        assertThat(Area.of(SCORES, POSITIVE, new int[] {0, 1, 1, 0})).isEqualTo(new Area(0.75, 0, 1));
    }

    @Test
    void those_that_err_against_each_other_narrow_it() {
        assertThat(variance(0, 1, 0, 1)).isEqualTo(0, within(EXACT));
    }

    @Test
    void one_actor_alone_gives_no_interval() {
        assertThat(variance(7, 7, 7, 7)).isNaN();
    }

    @Test
    void it_equals_counting_all_pairs_whatever_the_scores() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            int[] scores = random.ints(60, 0, 40).toArray();
            boolean[] positive = new boolean[60];
            for (int i = 0; i < positive.length; i++) positive[i] = i == 0 || (i > 1 && random.nextInt(3) == 0);
            assertThat(Area.value(scores, positive))
                    .as("seed " + seed)
                    .isEqualTo(pairs(scores, positive), within(EXACT));
        }
    }

    private static double pairs(int[] scores, boolean[] positive) {
        double inOrder = 0;
        int pairs = 0;
        for (int left = 0; left < scores.length; left++)
            for (int right = 0; right < scores.length; right++)
                if (positive[left] && !positive[right]) {
                    pairs++;
                    if (scores[left] > scores[right]) inOrder++;
                    if (scores[left] == scores[right]) inOrder += 0.5;
                }
        return inOrder / pairs;
    }

    private static double variance(int... clusters) {
        return new Spread(SCORES, POSITIVE, clusters, 0.75).variance();
    }
}
