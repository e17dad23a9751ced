package dev.adit.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PpmTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "100, 1000000",
        "100.0000, 1000000",
        "12.5, 125000",
        "12.5 %, 125000",
        "12.5%, 125000",
        "0.0001, 1",
        "0.00010, 1",
        "33.3333, 333333",
        "007, 70000",
        "5., 50000",
        ".5, 5000"
    })
    void a_percentage_is_read_to_four_places(String text, int ppm) {
        assertThat(Ppm.ofPercent(text)).isEqualTo(ppm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "%",
                ".",
                "1.2.3",
                "-1",
                "+1",
                "1e1",
                "1,5",
                "100.0001",
                "101",
                "0.00001",
                "99999999999",
                "9999999999999999999999",
                "all",
                "NaN",
                "5 % %",
                "٥",
                "５",
                "5 kg"
            })
    void what_is_no_percentage_is_not_known(String text) {
        assertThat(Ppm.ofPercent(text)).isEqualTo(Ppm.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "1, 0.0001 %", "125000, 12.5 %", "1000000, 100 %", "333333, 33.3333 %", "500000, 50 %"})
    void a_percentage_for_people_is_exact_and_without_needless_zeros(long ppm, String text) {
        assertThat(Ppm.asPercent(ppm)).isEqualTo(text);
    }

    @Test
    void what_is_written_for_people_is_read_back() {
        for (int ppm = 0; ppm <= Ppm.ONE; ppm += ppm < 2000 ? 1 : 997)
            assertThat(Ppm.ofPercent(Ppm.asPercent(ppm))).isEqualTo(ppm);
    }
}
