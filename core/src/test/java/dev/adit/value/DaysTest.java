package dev.adit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "1970-01-01", "2024-02-29", "2200-12-31"})
    void a_date_of_the_calendar_is_read(String text) {
        LocalDate date = Days.parse(text).orElseThrow();
        assertThat(date).hasToString(text);
        assertThat(Days.date(Days.of(date))).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-3-1",
                "2024/03/01",
                "01-03-2024",
                "2023-02-29",
                "2024-13-01",
                "2024-00-10",
                "2024-04-31",
                "1899-12-31",
                "2201-01-01",
                "2024-03-01T00:00",
                " 2024-03-01",
                "２０２４-03-01",
                "-024-03-01"
            })
    void anything_else_is_no_date(String text) {
        assertThat(Days.parse(text)).isEmpty();
    }

    @Test
    void days_are_counted_from_the_first_of_1970() {
        assertThat(Days.of(LocalDate.of(1970, 1, 1))).isZero();
        assertThat(Days.of(LocalDate.of(1970, 2, 1))).isEqualTo(31);
        assertThat(Days.of(LocalDate.of(1969, 12, 31))).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 1, 2024-02-29",
        "2023-01-31, 1, 2023-02-28",
        "2024-02-29, 12, 2025-02-28",
        "2024-03-15, -1, 2024-02-15",
        "2024-12-31, 6, 2025-06-30",
        "2024-05-05, 0, 2024-05-05"
    })
    void months_later_is_the_same_day_or_the_last_of_the_month(LocalDate from, int months, LocalDate to) {
        assertThat(Days.date(Days.plusMonths(Days.of(from), months))).isEqualTo(to);
    }
}
