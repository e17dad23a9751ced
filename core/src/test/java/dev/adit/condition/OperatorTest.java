package dev.adit.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.rule.Packs;
import dev.adit.table.Attribute;
import dev.adit.table.Table;
import dev.adit.value.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every operator owes: those on the class path, whoever wrote them. */
class OperatorTest {
    static List<Operator> operators() {
        return RandomTables.operators();
    }

    private static Operator operator(String name) {
        return operators().stream()
                .filter(operator -> operator.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    @Test
    void the_operators_of_the_handbook_are_there() {
        assertThat(operators())
                .extracting(Operator::name)
                .contains("above", "at_least", "below", "has", "is", "lapsed", "older_than", "one_of", "within");
    }

    @ParameterizedTest
    @MethodSource("operators")
    void missing_in_gives_unknown_out(Operator operator) {
        Table nothing = new Table(Packs.vocabulary(), 1, RandomTables.AS_OF);
        Table expired = new Table(Packs.vocabulary(), 1, RandomTables.AS_OF);
        Table stale = new Table(Packs.vocabulary(), 1, RandomTables.AS_OF);
        List<Ask> questions = IntStream.range(0, Packs.vocabulary().size())
                .boxed()
                .flatMap(place -> RandomTables.questions(operator, place).stream())
                .toList();
        assertThat(questions)
                .as("questions that " + operator.name() + " can ask")
                .isNotEmpty();
        for (Ask ask : questions) {
            expired.columnToFill(ask.attribute()).expire(0, 0);
            stale.columnToFill(ask.attribute())
                    .set(0, new RandomTables(1).cell(Packs.vocabulary().at(ask.attribute())), 0, true);
            for (Table table : List.of(nothing, expired, stale.fresh())) {
                assertThat(ask.at(table, 0)).as(ask.toString()).isEqualTo(Truth.UNKNOWN);
                assertThat(ask.over(table).get(0)).as(ask.toString()).isEqualTo(Truth.UNKNOWN);
            }
            assertThat(ask.at(stale, 0))
                    .as(ask.toString())
                    .isEqualTo(ask.question()
                            .answer(stale.columnToFill(ask.attribute()).cell(0), RandomTables.AS_OF));
        }
    }

    @ParameterizedTest
    @MethodSource("operators")
    void an_operator_says_what_it_means_in_a_phrase(Operator operator) {
        assertThat(operator.name()).matches("[a-z_]+");
        assertThat(operator.meaning()).matches("the .*[a-z]");
    }

    @ParameterizedTest(name = "{0} = {1}: {2} {3} is {4}")
    @CsvSource({
        "children_present, yes, is, yes, YES",
        "children_present, no, is, yes, NO",
        "mine_status, red, is, RED, YES",
        "workers, 40, is, 40, YES",
        "last_visit, 2024-06-01, is, 2024-06-01, YES",
        "mine_status, blue, one_of, red|blue, YES",
        "mine_status, green, one_of, red|blue, NO",
        "workers, 2, one_of, 1|2|3, YES",
        "children_tasks, digging;cooking, has, digging|underground, YES",
        "children_tasks, washing, has, digging|underground, NO",
        "children_tasks, none, has, digging, NO",
        "workers, 40, above, 40, NO",
        "workers, 41, above, 40, YES",
        "school_attendance, 75.0001, above, 75, YES",
        "workers, 40, at_least, 40, YES",
        "workers, 39, at_least, 40, NO",
        "workers, 40, below, 40, NO",
        "school_attendance, 74.9999, below, 75 %, YES",
        "last_visit, 2023-06-01, older_than, 12 months, NO",
        "last_visit, 2023-05-31, older_than, 12 months, YES",
        "last_visit, 2024-06-01, older_than, 12 months, NO",
        "last_visit, 2024-06-02, older_than, 12 months, UNKNOWN",
        "last_visit, 2030-01-01, older_than, 12 months, UNKNOWN",
        "audit_valid_until, 2024-05-01, lapsed, 1 months, NO",
        "audit_valid_until, 2024-04-30, lapsed, 1 months, YES",
        "audit_valid_until, 2030-01-01, lapsed, 1 months, NO",
        "last_visit, 2023-06-01, within, 12 months, YES",
        "last_visit, 2023-05-31, within, 12 months, NO",
        "last_visit, 2024-06-01, within, 12 months, YES",
        "last_visit, 2024-06-02, within, 12 months, NO",
    })
    void an_operator_compares_at_its_bounds(
            String name, String answer, String operator, String operand, Truth expected) {
        Attribute attribute = Packs.vocabulary().at(Packs.attribute(name));
        Question question = operator(operator).question(attribute, Arrays.asList(operand.split("\\|", -1)));

        assertThat(question.answer(Packs.cell(name, answer), RandomTables.AS_OF))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "children_present, above, 0, ~does not fit 'children_present', which is a truth~",
                "mine_status, has, red, ~does not fit 'mine_status', which is a choice~",
                "children_tasks, is, digging, ~does not fit 'children_tasks', which is a choices~",
                "workers, older_than, 12 months, ~does not fit 'workers', which is a count~",
                "workers, above, many, ~'many' is not an answer to 'workers'; allowed: a whole number from 0~",
                "workers, above, 1|2, ~takes one value, not 2~",
                "last_visit, within, a year, ~takes a time such as '12 months', not 'a year'~",
                "last_visit, within, 0 months, ~takes a time such as '12 months', not '0 months'~",
                "last_visit, within, 12 months|6 months, ~takes a time such as '12 months', not '12 months, 6 months'~",
            })
    void an_operator_that_does_not_fit_says_why(String name, String operator, String operand, String why) {
        Attribute attribute = Packs.vocabulary().at(Packs.attribute(name));

        assertThatThrownBy(() -> operator(operator).question(attribute, Arrays.asList(operand.split("\\|", -1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
    }
}
