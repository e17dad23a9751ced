package dev.adit.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was found weighs more than what is only likely, however many signs there are. */
class SeverityLeadsTest {
    private static final int ROUNDS = 60;
    private static final String LATELY = "2024-05-01";

    private record Sign(String attribute, String value) {}

    private static final List<Sign> CIRCUMSTANCES = List.of(
            new Sign("armed_interference", "yes"),
            new Sign("armed_actors_mine", "yes"),
            new Sign("armed_parties", "3"),
            new Sign("workers", "900"),
            new Sign("hand_processing", "washing; waste-sorting; crushing"),
            new Sign("area_visits_with_children", "80"),
            new Sign("children_present", "yes"),
            new Sign("mercury_used", "yes"),
            new Sign("underground_work", "yes"));

    @ParameterizedTest
    @ValueSource(strings = {"underage_cases_open", "light_age_cases_open", "hazardous_cases_open"})
    void no_set_of_circumstances_scores_as_high_as_an_open_case(String count) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Pits pits = new Pits().site("FOUND", "South").site("LIKELY", "South");
            for (String id : List.of("FOUND", "LIKELY")) pits.says(id, "extraction_method", "artisanal", LATELY);
            pits.says("FOUND", count, "1", LATELY);
            for (Sign sign : CIRCUMSTANCES)
                if (seed == 0 || random.nextBoolean()) pits.says("LIKELY", sign.attribute(), sign.value(), LATELY);
            Assessment assessment = pits.assess();
            int found = Scored.actor(assessment, "FOUND").card().own().point();
            int likely = Scored.actor(assessment, "LIKELY").card().own().point();
            assertThat(found).as(count + ", seed " + seed).isGreaterThan(likely);
        }
    }
}
