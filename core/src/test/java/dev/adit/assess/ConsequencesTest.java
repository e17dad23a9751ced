package dev.adit.assess;

import static dev.adit.assess.Scored.LATELY;
import static dev.adit.assess.Scored.LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.gather.Chain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Guidance asks about a smelter S that takes all it has from a mine M. */
class ConsequencesTest {
    private static Chain chain(String... link) {
        return new Chain()
                .actors("mine-site", "M")
                .actors("smelter", "S")
                .flow("M", "S", link)
                .clean(LATELY, "M", "S");
    }

    private static List<String> asked(Chain chain) {
        ScoredSupplier smelter = Scored.actor(Scored.of(chain), "S");
        return List.of(smelter.consequence().word(), smelter.because());
    }

    @ParameterizedTest(name = "{0}, {1} link: {2}, {3}")
    @CsvSource({
        "2024-03-01, VERIFIED, suspend, Credible allegation (T-08) at Name of M",
        "2024-03-01, DECLARED, suspend, Credible allegation (T-08) at Name of M",
        "2024-03-01, COMPANY, enhanced-due-diligence, a score of 451 is not low",
        "2020-01-01, VERIFIED, enhanced-due-diligence, a score of 564 is not low",
    })
    void a_suspension_is_carried_only_over_links_that_are_established(
            String day, String link, String consequence, String because) {
        Chain chain =
                new Chain().actors("mine-site", "M").actors("smelter", "S").clean(LATELY, "S");
        chain.flow("M", "S", "share=100", "link=" + link).says("M", "credible_allegation", "yes", day);
        for (String attribute :
                List.of("children_working", "children_present", "armed_interference", "non_state_interference"))
            chain.says("M", attribute, "no", LATELY);

        assertThat(asked(chain.says("M", "hazardous_cases_open", "0", LATELY))).containsExactly(consequence, because);
    }

    @Test
    void an_open_worst_form_suspends_wherever_it_reaches() {
        assertThat(asked(chain("share=1").says("M", "hazardous_cases_open", "1", "2024-02-01")))
                .containsExactly(
                        "suspend", "an open finding of a worst form at Name of M reaches it over established links");
    }

    @Test
    void a_worst_form_behind_a_link_that_may_not_exist_asks_to_settle_the_link() {
        assertThat(asked(chain("link=INFERRED").says("M", "hazardous_cases_open", "1", "2024-02-01")))
                .first()
                .isEqualTo("enhanced-due-diligence");
    }

    @Test
    void a_finding_at_the_actor_itself_counts_whatever_its_score() {
        assertThat(asked(chain("share=100").says("S", "credible_allegation", "yes", "2024-02-01")))
                .containsExactly("suspend", "Credible allegation (T-08)");
    }

    @Test
    void of_findings_that_ask_for_the_same_the_one_at_the_source_of_the_worst_path_is_told() {
        Chain chain = chain("share=100").says("M", "credible_allegation", "yes", "2024-02-01");
        assertThat(asked(chain.says("S", "credible_allegation", "yes", "2024-02-01")))
                .containsExactly("suspend", "Credible allegation (T-08)");

        Chain graver = chain("share=100").says("M", "hazardous_cases_open", "1", "2024-02-01");
        assertThat(asked(graver.says("S", "credible_allegation", "yes", "2024-02-01")))
                .containsExactly(
                        "suspend", "an open finding of a worst form at Name of M reaches it over established links");
    }

    @Test
    void an_armed_group_at_the_source_asks_to_mitigate_and_a_non_state_one_to_suspend() {
        Chain armed = chain("share=100").says("M", "armed_interference", "yes", "2024-02-01");
        assertThat(asked(armed)).containsExactly("mitigate", "Armed interference (T-03) at Name of M");

        Chain graver = chain("share=100").says("M", "non_state_interference", "yes", "2024-02-01");
        assertThat(asked(graver)).containsExactly("suspend", "Armed interference (T-03) at Name of M");
    }

    @Test
    void a_control_that_is_in_place_asks_for_nothing() {
        assertThat(asked(chain("share=100").says("S", "audit_status", "conformant", LATELY)))
                .containsExactly("monitor", "no finding that asks for more");
    }

    @Test
    void what_is_long_ago_is_to_be_settled_before_anybody_suspends() {
        Chain chain =
                new Chain().actors("mine-site", "M").actors("smelter", "S").clean(LATELY, "S");
        chain.flow("M", "S", "share=100").says("M", "hazardous_cases_open", "1", LONG_AGO);

        assertThat(asked(chain).get(0)).isEqualTo("enhanced-due-diligence");
    }
}
