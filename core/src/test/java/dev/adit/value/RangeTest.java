package dev.adit.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeTest {
    @Test
    void a_range_answers_by_scenario_and_knows_how_much_is_not_known() {
        Range range = new Range(100, 250, 980);
        assertThat(range.at(Scenario.LOW)).isEqualTo(100);
        assertThat(range.at(Scenario.POINT)).isEqualTo(250);
        assertThat(range.at(Scenario.HIGH)).isEqualTo(980);
        assertThat(range.width()).isEqualTo(880);
        assertThat(range).hasToString("[100, 250, 980]");
        assertThat(Range.ZERO.width()).isZero();
    }
}
