package dev.adit.redact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.rule.Band;
import dev.adit.table.Adverse;
import dev.adit.table.Attribute;
import dev.adit.table.AttributeType;
import dev.adit.value.Range;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    private static final List<Band> BANDS = List.of(new Band(600, "HIGH"), new Band(300, "MEDIUM"), new Band(0, "LOW"));

    private static Steps steps(Audience audience) {
        return new Steps(audience, BANDS);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, 0, 0, 0, 300",
        "PUBLIC, 299, 0, 0, 300",
        "PUBLIC, 300, 300, 300, 600",
        "PUBLIC, 999, 600, 600, 1000",
        "PUBLIC, 1000, 600, 600, 1000",
        "PARTNER, 299, 200, 200, 300",
        "PARTNER, 300, 300, 300, 300",
        "PARTNER, 1000, 1000, 1000, 1000",
        "INTERNAL, 299, 299, 299, 299"
    })
    void a_score_is_told_by_the_ends_of_its_step(Audience audience, int exact, int low, int point, int high) {
        assertThat(steps(audience).score(new Range(exact, exact, exact)))
                .isEqualTo(new Release.Steps(low, point, high));
    }

    @Test
    void a_step_is_never_narrower_than_the_range_in_it() {
        for (Audience audience : Audience.values())
            for (int low = 0; low <= 1000; low += 7)
                for (int high = low; high <= 1000; high += 13) {
                    Release.Steps told = steps(audience).score(new Range(low, low, high));
                    assertThat(told.low()).isLessThanOrEqualTo(low);
                    assertThat(told.high()).isGreaterThanOrEqualTo(high);
                }
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, COUNT, children, fewer than 10, yes",
        "PUBLIC, COUNT, children, 40 to 49, yes",
        "PUBLIC, COUNT, children, 0, 0",
        "PUBLIC, PERCENT, children, above 0 %, yes",
        "PARTNER, COUNT, children, 40 to 49, 40 to 49",
        "PUBLIC, COUNT, kg, 4711, a number was given",
        "PARTNER, COUNT, kg, 4711, 1000 to 9999",
        "PARTNER, COUNT, kg, 1000, 1000 to 9999",
        "PARTNER, COUNT, kg, 999, 100 to 999",
        "PARTNER, COUNT, kg, 9, fewer than 10",
        "PARTNER, COUNT, kg, 1000000000000, 1000000000000 to 9999999999999",
        "PARTNER, PERCENT, , 61.3 %, 60 % or more",
        "PARTNER, PERCENT, , 9 %, 0 % or more",
        "PUBLIC, DATE, , 2024-03-01, 2024",
        "PARTNER, DATE, , 2024-03-01, 2024-03",
        "PUBLIC, TRUTH, , yes, yes",
        "INTERNAL, COUNT, kg, 4711, 4711"
    })
    void an_answer_is_told_as_finely_as_its_readers_may_see(
            Audience audience, AttributeType type, @Nullable String unit, String shown, String told) {
        Attribute attribute = new Attribute(
                "asked",
                type,
                "Asked",
                Map.of("en", "?"),
                unit,
                List.of(),
                Set.of(),
                new Adverse.None(),
                null,
                Set.of());
        assertThat(steps(audience).answer(attribute, shown)).isEqualTo(told);
    }

    @Test
    void volumes_leave_in_tenths_that_hold_them() {
        assertThat(steps(Audience.PARTNER).volume(199_999, 300_000, 300_001))
                .isEqualTo(new Release.Steps(100_000, 300_000, 400_000));
    }
}
