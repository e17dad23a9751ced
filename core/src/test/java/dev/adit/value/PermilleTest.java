package dev.adit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermilleTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "0, 7, 0",
        "1, 2, 1",
        "1, 3, 0",
        "2, 3, 1",
        "3, 2, 2",
        "5, 10, 1",
        "4, 9, 0",
        "5, 9, 1",
        "7, 7, 1",
        "3999999999999999999, 3999999999999999998, 1",
        "1999999999999999999, 3999999999999999999, 0",
        "2000000000000000000, 3999999999999999999, 1"
    })
    void a_ratio_is_rounded_half_up(long part, long whole, long ratio) {
        assertThat(Permille.ratio(part, whole)).isEqualTo(ratio);
    }

    @Test
    void a_ratio_is_what_exact_decimals_round_to() {
        Random random = new Random(17);
        for (int round = 0; round < 20_000; round++) {
            long whole = 1 + (random.nextLong() >>> (1 + random.nextInt(60))) % 4_000_000_000_000_000_000L;
            long part = (random.nextLong() >>> (1 + random.nextInt(60))) % 4_000_000_000_000_000_000L;
            long right = BigDecimal.valueOf(part)
                    .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                    .longValueExact();
            assertThat(Permille.ratio(part, whole)).as("%d / %d", part, whole).isEqualTo(right);
        }
    }

    @Test
    void a_factor_is_applied_with_one_rounding() {
        assertThat(Permille.of(833, 500)).as("416.5").isEqualTo(417);
        assertThat(Permille.of(980, 210)).as("205.8").isEqualTo(206);
        assertThat(Permille.of(1000, 1000)).isEqualTo(1000);
        assertThat(Permille.of(1000, 0)).isZero();
    }
}
