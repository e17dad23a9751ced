package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.Fixtures;
import dev.adit.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mine where a harm was found and another is not known, a smelter with no audit, and a buyer. */
class AnswersOfDocumentsTest {
    private static final String NETWORK = """
            {"nodes": [
              {"id": "mine", "origin": true, "indicators": [
                {"id": "seen", "theme": "WFCL", "group": "a", "strength": 800, "value": "T"},
                {"id": "open", "theme": "WFCL", "group": "b", "strength": 500, "prior": 100, "value": "U"}]},
              {"id": "smelter", "controls": [{"id": "audit", "kind": "pass", "effect": 500, "value": "F"}]},
              {"id": "buyer"}],
             "edges": [
              {"id": "e1", "from": "mine", "to": "smelter",
               "flows": [{"commodity": "cobalt", "link": "VERIFIED", "share": 1000000}]},
              {"id": "e2", "from": "smelter", "to": "buyer",
               "flows": [{"commodity": "cobalt", "link": "VERIFIED", "share": 1000000}]}],
             "targets": [{"id": "buyer", "weight": 1}]%s}
            """;

    private static String answer(String more) {
        return new Conformance(Fixtures.method(), 1).evaluate("document.json", NETWORK.formatted(more));
    }

    @Test
    void who_asks_no_questions_is_told_none() {
        assertThat(answer("")).doesNotContain("\"questions\"", "\"whatif\"");
    }

    @Test
    void no_more_questions_are_told_than_were_asked_for() {
        assertThat(answer(", \"questions\": 5")).contains("\"fact\":\"mine.indicator.open\"", "\"prior_adverse\":100");
        assertThat(answer(", \"questions\": 0")).doesNotContain("\"questions\"");
    }

    @ParameterizedTest(name = "under {0} by {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1000; []; \"after\":924,\"before\":924,\"changes\":[],\"cost\":0,\"scenario\"",
                "600; [\"control\"]; \"changes\":[\"smelter.control.audit\"],\"cost\":2,\"hitting_set_cost\":2",
                "600; [\"remediate\"]; \"changes\":[\"mine.indicator.seen\"],\"cost\":3,\"hitting_set_cost\":3",
                "600; [\"answer\"]; \"before\":924,\"changes\":null,\"hitting_set_cost\":null,\"scenario\"",
                "1; [\"control\"]; \"before\":924,\"changes\":null,\"hitting_set_cost\":null,\"scenario\"",
            })
    void the_least_change_is_made_of_the_kinds_that_are_allowed(int line, String kinds, String expected) {
        String wanted = kinds.equals("[]") ? "" : ", \"kinds\": " + kinds;
        assertThat(answer(", \"whatif\": {\"target\": \"buyer\", \"threshold\": " + line + wanted + "}"))
                .contains(expected);
    }

    @Test
    void what_is_wrong_with_a_wanted_change_is_told_all_at_once() {
        assertThatThrownBy(() -> answer(", \"whatif\": {\"target\": \"byer\", \"scenario\": \"likely\","
                        + " \"threshold\": 0, \"kinds\": [\"pray\"]}"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .hasSize(4)
                                .anyMatch(problem -> problem.toString().contains("no node is called 'byer'"))
                                .anyMatch(problem -> problem.toString().contains("'pray' is no kind of action")));
    }
}
