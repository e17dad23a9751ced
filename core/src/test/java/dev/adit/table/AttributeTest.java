package dev.adit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.rule.Packs;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeTest {
    private static Attribute attribute(String name) {
        return Packs.vocabulary().at(Packs.attribute(name));
    }

    @ParameterizedTest(name = "{0} ''{1}'' is {2}")
    @CsvSource({
        "children_present, yes, yes",
        "children_present, YES, yes",
        "children_present, 1, yes",
        "children_present, True, yes",
        "children_present, No, no",
        "children_present, 0, no",
        "children_present, false, no",
        "mine_status, GREEN, green",
        "children_tasks, washing; Digging, digging; washing",
        "children_tasks, 'washing,digging,washing', digging; washing",
        "children_tasks, none, none",
        "workers, 0, 0",
        "workers, 007, 7",
        "workers, 1000000000000, 1000000000000",
        "school_attendance, 66.5, 66.5 %",
        "school_attendance, 66.5 %, 66.5 %",
        "school_attendance, 0.0001, 0.0001 %",
        "school_attendance, 100, 100 %",
        "last_visit, 2024-02-29, 2024-02-29",
    })
    void an_answer_is_read_and_written_in_words(String name, String answer, String word) {
        OptionalLong cell = attribute(name).cell(answer);

        assertThat(cell).isPresent();
        assertThat(attribute(name).text(cell.getAsLong())).isEqualTo(word);
        assertThat(attribute(name).cell(word)).isEqualTo(cell);
    }

    @ParameterizedTest(name = "{0} ''{1}''")
    @CsvSource({
        "children_present, maybe",
        "children_present, ''",
        "children_present, -",
        "children_present, n/a",
        "children_present, unknown",
        "children_present, 2",
        "mine_status, vert",
        "mine_status, ''",
        "children_tasks, digging; flying",
        "children_tasks, digging;;washing",
        "workers, -1",
        "workers, 1.5",
        "workers, 1e3",
        "workers, 1000000000001",
        "workers, 99999999999999",
        "workers, ٣",
        "school_attendance, 100.1",
        "school_attendance, -1",
        "school_attendance, 66.12345",
        "school_attendance, '66,5'",
        "last_visit, 2024-02-30",
        "last_visit, 29.02.2024",
        "last_visit, 2024-2-9",
        "last_visit, 1899-12-31",
    })
    void what_is_none_of_the_allowed_answers_is_none(String name, String answer) {
        assertThat(attribute(name).cell(answer)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} is shown as {2}")
    @CsvSource({
        "hazardous_cases_open, 0, 0",
        "hazardous_cases_open, 1, fewer than 10",
        "hazardous_cases_open, 9, fewer than 10",
        "hazardous_cases_open, 10, 10 to 19",
        "workers, 3, 3",
        "level_1_incidents_open, 3, 3",
        "school_attendance, 5, 5 %",
        "children_present, yes, yes",
    })
    void a_count_of_children_is_shown_in_steps_and_no_other_count_is(String name, String answer, String shown) {
        assertThat(attribute(name).shown(Packs.cell(name, answer))).isEqualTo(shown);
    }

    @Test
    void no_is_an_answer_and_a_blank_is_not() {
        assertThat(List.of(
                        attribute("children_present").cell("No"),
                        attribute("hazardous_cases_open").cell("0")))
                .containsOnly(OptionalLong.of(0));
        assertThat(attribute("children_present").cell(" ")).isEmpty();
        assertThat(attribute("hazardous_cases_open").cell(" ")).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "children_present, yes, 1",
        "children_present, no, 0",
        "monitoring_system, no, 1",
        "monitoring_system, yes, 0",
        "children_tasks, digging; underground; washing, 1",
        "children_tasks, washing; cooking, 0",
        "hazardous_cases_open, 7, 7",
        "hazardous_cases_open, 0, 0",
        "school_attendance, 74, 10000",
        "school_attendance, 75, 0",
        "mine_status, red, 1",
        "mine_status, green, 0",
        "workers, 900, 0",
    })
    void an_adverse_answer_weighs_the_more_the_graver_it_is(String name, String answer, long weight) {
        Adverse adverse = attribute(name).adverse();
        long cell = Packs.cell(name, answer);

        assertThat(adverse.weight(cell)).isEqualTo(weight);
        assertThat(adverse.is(cell)).isEqualTo(weight > 0);
    }

    @Test
    void attributes_are_numbered_by_name() {
        Vocabulary vocabulary = Packs.vocabulary();

        assertThat(vocabulary.attributes()).extracting(Attribute::name).isSorted();
        for (int place = 0; place < vocabulary.size(); place++)
            assertThat(vocabulary.place(vocabulary.at(place).name())).hasValue(place);
        assertThat(vocabulary.place("shoe_size")).isEmpty();
    }

    @Test
    void two_attributes_of_one_name_are_refused() {
        Attribute one = attribute("workers");

        assertThatThrownBy(() -> new Vocabulary(List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("workers");
    }
}
