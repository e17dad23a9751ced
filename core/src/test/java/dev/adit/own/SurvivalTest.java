package dev.adit.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurvivalTest {
    @Test
    void nothing_cut_leaves_everything_and_one_whole_cut_nothing() {
        assertThat(Survival.after(new int[0], 0)).isEqualTo(1000);
        assertThat(Survival.after(new int[] {1000}, 1)).isZero();
        assertThat(Survival.after(new int[] {10, 1000, 10, 10, 10, 10, 10}, 7)).isZero();
        assertThat(Survival.after(new int[] {0, 0, 0, 0, 0, 0, 0}, 7)).isEqualTo(1000);
    }

    @Test
    void only_the_first_few_count() {
        assertThat(Survival.after(new int[] {400, 300, 1000, 1000}, 2)).isEqualTo(420);
    }

    @Test
    void the_product_is_exact_with_one_rounding_for_any_number_of_cuts() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            int[] cuts = random.ints(random.nextInt(13), 0, 1001).toArray();
            BigDecimal left = BigDecimal.valueOf(1000);
            for (int cut : cuts) left = left.multiply(BigDecimal.valueOf(1000 - cut, 3));
            int right = left.setScale(0, RoundingMode.HALF_UP).intValueExact();
            assertThat(Survival.after(cuts, cuts.length)).as("round %d", round).isEqualTo(right);
        }
    }

    @Test
    void the_order_of_the_cuts_is_irrelevant() {
        assertThat(Survival.after(new int[] {333, 77, 501, 9, 250, 640, 3}, 7))
                .isEqualTo(Survival.after(new int[] {3, 640, 9, 77, 250, 501, 333}, 7));
    }
}
