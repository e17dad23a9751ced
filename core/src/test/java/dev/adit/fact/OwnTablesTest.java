package dev.adit.fact;

import static dev.adit.fact.Shipped.actor;
import static dev.adit.fact.Shipped.actorIn;
import static dev.adit.fact.Shipped.answer;
import static dev.adit.fact.Shipped.assess;
import static dev.adit.fact.Shipped.claimBehind;
import static dev.adit.fact.Shipped.state;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Assessment;
import dev.adit.finding.State;
import dev.adit.network.Actor;
import dev.adit.rule.RuleSet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tables of a user's own answer, beside the shipped ones and in their place. */
class OwnTablesTest {
    private static final String TODAY = "2026-01-01";

    @Test
    void a_users_list_of_conflict_areas_answers_by_region_and_day(@TempDir Path folder) {
        Path cahra = Shipped.table(folder, "my-areas.csv", """
                country,region,valid_from,valid_to,source
                DR Congo,Nord-Kivu,2024-01-01,,EU list
                Mali,Kayes,2024-01-01,2025-06-30,EU list
                Somalia,,,,EU list
                """);
        RuleSet own = Shipped.with(cahra);
        Assessment run = assess(
                own,
                TODAY,
                actorIn("A", "CD", "NORD KIVU"),
                actorIn("B", "CD", "Lualaba"),
                actorIn("C", "ML", "Kayes"),
                actorIn("F", "CD", "Nord-Kivu, Walikale, Bisie"),
                actor("D", "mine-site", "SO", "gold"),
                actor("E", "mine-site", "CD", "gold"));
        assertThat(answer(run, "A", "in_conflict_affected_area")).isEqualTo("yes");
        assertThat(answer(run, "F", "in_conflict_affected_area"))
                .as("a part of a listed region")
                .isEqualTo("yes");
        for (String other : new String[] {"B", "C", "E"})
            assertThat(answer(run, other, "in_conflict_affected_area"))
                    .as(other)
                    .isEqualTo("unknown");
        assertThat(answer(run, "D", "in_conflict_affected_area")).isEqualTo("yes");
        assertThat(claimBehind(run, "A", "in_conflict_affected_area").at())
                .hasToString("my-areas.csv:2, column region");
    }

    @Test
    void a_users_list_of_entities_answers_by_name_or_region_with_or_without_a_country(@TempDir Path folder) {
        Path entities = Shipped.table(folder, "entities.csv", """
                list,entity,country,region,since,until,source
                UFLPA,name of a,,,2023-01-01,,Federal Register
                UFLPA,,CN,Xinjiang,2022-06-21,,law
                UFLPA,Name of F,CN,,,,Federal Register
                """);
        RuleSet own = Shipped.with(entities);
        Assessment run = assess(
                own,
                TODAY,
                actor("A", "refiner", null),
                actor("B", "refiner", "CN"),
                actorIn("C", "CN", "Xinjiang"),
                actor("F", "refiner", "KZ"));
        assertThat(answer(run, "A", "listed_entity")).isEqualTo("yes");
        assertThat(answer(run, "B", "listed_entity")).isEqualTo("unknown");
        assertThat(answer(run, "C", "listed_entity")).isEqualTo("yes");
        assertThat(answer(run, "F", "listed_entity")).isEqualTo("unknown");
        assertThat(state(run, "A", "CC-10")).isEqualTo(State.OPEN);
    }

    @Test
    void a_users_row_takes_the_place_of_ours_with_the_same_key_and_others_are_added(@TempDir Path folder) {
        Path goods = Shipped.table(folder, "goods-2024.csv", """
                good,mineral,country,child_labour,forced_labour,forced_child_labour,derived_from,edition,listed_on,removed_on,source
                Gold,gold,Colombia,no,,,,2024,2024-09-05,,my reading
                Nickel,nickel,ID,,yes,,,2024,2024-09-05,,my reading
                """);
        RuleSet own = Shipped.with(goods);
        Assessment run = assess(
                own,
                TODAY,
                actor("A", "mine-site", "CO", "gold"),
                actor("B", "mine-site", "ID", "nickel"),
                actor("C", "mine-site", "GH", "gold"));
        assertThat(answer(run, "A", "listed_child_labour")).isEqualTo("no");
        assertThat(answer(run, "B", "listed_forced_labour")).isEqualTo("yes");
        assertThat(answer(run, "C", "listed_child_labour")).isEqualTo("yes");
        assertThat(own.sha256()).isEqualTo(Shipped.with().sha256());
        assertThat(own.facts().given()).singleElement().satisfies(table -> {
            assertThat(table.list()).isEqualTo("listed-goods");
            assertThat(table.file()).isEqualTo("goods-2024.csv");
            assertThat(table.rows()).isEqualTo(2);
            assertThat(table.sha256()).hasSize(64);
        });
    }

    @Test
    void a_newer_year_of_a_country_fact_counts_before_ours_once_it_is_known(@TempDir Path folder) {
        Path newer = Shipped.table(folder, "facts.csv", """
                country,fact,value,unit,source,year,note,doubtful
                CD,state_action,moderate,,my reading,2024,,
                CH,unicef_response,basic,,my reading,2024,,
                """);
        RuleSet own = Shipped.with(newer);
        Actor mine = actor("M", "mine-site", "CD", "gold");
        assertThat(answer(assess(own, TODAY, mine), "M", "state_action")).isEqualTo("moderate");
        assertThat(answer(assess(own, "2024-06-01", mine), "M", "state_action")).isEqualTo("minimal");
        Assessment swiss = assess(own, TODAY, actor("C", "company", "CH"));
        assertThat(answer(swiss, "C", "unicef_response")).isEqualTo("basic");
    }
}
