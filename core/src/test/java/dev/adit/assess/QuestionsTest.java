package dev.adit.assess;

import static dev.adit.assess.Scored.LATELY;
import static dev.adit.assess.Scored.LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.gather.Chain;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mines that sell to a smelter S, of which one is on the worst path and the others are not. */
class QuestionsTest {
    private static Chain mines(String... mines) {
        Chain chain = new Chain().actors("mine-site", mines).actors("smelter", "S");
        for (String mine : mines) chain.flow(mine, "S", "share=10");
        return chain.clean(LATELY, "S").score("S", 1);
    }

    private static List<Question> asked(Chain chain) {
        return Questions.of(Scored.of(chain));
    }

    private static List<String> about(List<Question> questions, String actor) {
        return questions.stream()
                .filter(question -> question.of().id().text().equals(actor))
                .map(Question::about)
                .toList();
    }

    @Test
    void a_place_off_the_worst_path_is_asked_about_if_nobody_ever_spoke_of_children_there() {
        List<Question> questions = asked(mines("A", "B", "C", "D", "E"));

        for (String mine : List.of("A", "B", "C", "D", "E"))
            assertThat(about(questions, mine)).as(mine).contains("hazardous_cases_open", "children_working");
    }

    @Test
    void a_place_where_somebody_looked_and_found_nothing_is_left_in_peace() {
        List<Question> questions = asked(mines("A", "B", "C", "D", "E").clean(LATELY, "E"));

        assertThat(about(questions, "E")).isEmpty();
    }

    @Test
    void a_finding_is_asked_about_wherever_it_stands_upstream() {
        Chain chain = mines("A", "B", "C", "D", "E")
                .clean(LATELY, "D", "E")
                .says("E", "cases_in_remediation", "14", LATELY)
                .says("D", "credible_allegation", "yes", "2024-02-01");
        for (String mine : List.of("A", "B", "C")) chain.says(mine, "hazardous_cases_open", "1", LONG_AGO);
        List<Question> questions = asked(chain);

        assertThat(about(questions, "D")).contains("credible_allegation");
        assertThat(about(questions, "E")).contains("cases_in_remediation");
        assertThat(questions)
                .filteredOn(question -> question.of().id().text().equals("D"))
                .extracting(Question::because)
                .contains("a finding is open; a newer answer can settle it");
    }

    @Test
    void of_questions_that_bear_on_as_many_those_of_knock_outs_come_first_and_then_those_of_harm() {
        List<Question> questions = asked(mines("A", "B").unknownOrigin("S", "80"));

        assertThat(questions.get(0).rules()).contains("T-01");
        List<Boolean> knockouts = questions.stream()
                .map(question -> !question.rules().contains("T-01"))
                .toList();
        assertThat(knockouts).isSorted();
        assertThat(questions)
                .filteredOn(question -> question.about().equals("origin"))
                .hasSize(1);
        assertThat(questions.get(questions.size() - 1).rules()).isEmpty();
    }

    @Test
    void a_question_that_bears_on_more_scored_actors_comes_before_a_graver_one() {
        Chain chain =
                new Chain().actors("mine-site", "M", "Z").actors("smelter", "S").actors("company", "C");
        chain.flow("M", "S", "share=100").flow("Z", "C", "share=50").flow("S", "C", "share=50");
        List<Question> questions =
                asked(chain.clean(LATELY, "S", "C").score("S", 1).score("C", 1));

        assertThat(questions.get(0).of().id().text()).isEqualTo("M");
        assertThat(questions).extracting(Question::suppliers).isSortedAccordingTo((left, right) -> right - left);
        assertThat(questions)
                .allSatisfy(question -> assertThat(question.suppliers())
                        .isEqualTo(question.of().id().text().equals("M") ? 2 : 1));
    }

    @Test
    void of_very_many_places_upstream_the_nearest_are_asked_about() {
        String[] mines = new String[1000];
        for (int i = 0; i < mines.length; i++) mines[i] = "M" + i;
        Chain chain = new Chain().actors("mine-site", mines).actors("smelter", "S");
        for (String mine : mines) chain.flow(mine, "S");
        long places = asked(chain.clean(LATELY, "S").score("S", 1)).stream()
                .map(Question::of)
                .distinct()
                .count();

        assertThat(places).isBetween(50L, 60L);
    }
}
