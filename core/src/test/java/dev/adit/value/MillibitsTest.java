package dev.adit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Both tables, entry by entry: other engines have to have the same. */
class MillibitsTest {
    @Test
    void the_costs_are_those_of_the_method() throws NoSuchAlgorithmException {
        assertThat(sha256(1, 1000, Millibits::cost))
                .isEqualTo("1cafd0c07563e9d0a059210005aa19a04efbecc3456bfa3fc5ec4a728783c090");
    }

    @Test
    void the_scores_are_those_of_the_method() throws NoSuchAlgorithmException {
        assertThat(sha256(0, Millibits.CAP, Millibits::permille))
                .isEqualTo("f4afb146b353302c52ffdd9533286c4bf8d9979825ccdc2cea9ace7301e3ee05");
    }

    private static String sha256(int first, int last, IntUnaryOperator table) throws NoSuchAlgorithmException {
        String entries = IntStream.rangeClosed(first, last)
                .map(table)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(entries.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void a_score_survives_being_a_cost() {
        for (int permille = 0; permille <= 1000; permille++)
            assertThat(Millibits.permille(Millibits.cost(permille))).isEqualTo(permille);
    }

    @Test
    void a_worse_score_costs_less_and_a_dearer_path_never_scores_more() {
        for (int permille = 1; permille <= 1000; permille++)
            assertThat(Millibits.cost(permille)).isLessThan(Millibits.cost(permille - 1));
        for (int cost = 1; cost <= Millibits.CAP; cost++)
            assertThat(Millibits.permille(cost)).isLessThanOrEqualTo(Millibits.permille(cost - 1));
    }

    @Test
    void costs_run_from_nothing_to_the_cap_and_what_is_dearer_scores_nothing() {
        assertThat(Millibits.cost(1000)).isZero();
        assertThat(Millibits.cost(1)).isEqualTo(Millibits.CAP);
        assertThat(Millibits.cost(0)).isEqualTo(Millibits.NEVER);
        assertThat(Millibits.permille(Millibits.CAP)).isEqualTo(1);
        assertThat(Millibits.permille(Millibits.CAP + 1)).isZero();
        assertThat(Millibits.permille(Millibits.NEVER)).isZero();
    }

    @Test
    void the_one_exact_tie_rounds_up() {
        assertThat(Millibits.permille(4000)).as("62.5").isEqualTo(63);
    }

    @Test
    void adding_costs_multiplies_factors_to_within_a_permille() {
        for (int left = 1; left <= 1000; left += 7)
            for (int right = 1; right <= 1000; right += 13) {
                int score = Millibits.permille(Millibits.cost(left) + Millibits.cost(right));
                assertThat(Math.abs(score * 1000 - left * right)).isLessThanOrEqualTo(1200);
            }
    }
}
