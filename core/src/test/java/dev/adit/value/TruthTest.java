package dev.adit.value;

import static dev.adit.value.Truth.NO;
import static dev.adit.value.Truth.UNKNOWN;
import static dev.adit.value.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's logic, every case. */
class TruthTest {
    private static final List<BinaryOperator<Truth>> CONNECTIVES = List.of(
            Truth::and, Truth::or, (left, right) -> left.not().and(right), (left, right) -> left.or(right.not()));

    @ParameterizedTest
    @CsvSource({
        "NO, NO, NO, NO",
        "NO, UNKNOWN, NO, UNKNOWN",
        "NO, YES, NO, YES",
        "UNKNOWN, NO, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, YES, UNKNOWN, YES",
        "YES, NO, NO, YES",
        "YES, UNKNOWN, UNKNOWN, YES",
        "YES, YES, YES, YES"
    })
    void and_and_or_are_kleenes(Truth left, Truth right, Truth both, Truth either) {
        assertThat(left.and(right)).isEqualTo(both);
        assertThat(left.or(right)).isEqualTo(either);
    }

    @Test
    void not_turns_answers_round_and_leaves_the_unknown() {
        assertThat(NO.not()).isEqualTo(YES);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
        assertThat(YES.not()).isEqualTo(NO);
    }

    @Test
    void learning_more_never_flips_an_answer() {
        for (BinaryOperator<Truth> connective : CONNECTIVES)
            for (Truth learnt : Truth.values())
                for (Truth other : Truth.values()) {
                    Truth before = connective.apply(UNKNOWN, other);
                    Truth after = connective.apply(learnt, other);
                    assertThat(after).isIn(before == UNKNOWN ? List.of(Truth.values()) : List.of(before));
                }
    }

    @Test
    void and_and_or_are_each_others_mirror() {
        for (Truth left : Truth.values())
            for (Truth right : Truth.values())
                assertThat(left.and(right).not()).isEqualTo(left.not().or(right.not()));
    }

    @Test
    void answers_have_the_words_of_rule_files() {
        assertThat(List.of(NO.word(), UNKNOWN.word(), YES.word())).containsExactly("no", "unknown", "yes");
        assertThat(Truth.of(true)).isEqualTo(YES);
        assertThat(Truth.of(false)).isEqualTo(NO);
    }
}
