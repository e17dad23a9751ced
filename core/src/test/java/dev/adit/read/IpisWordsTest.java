package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.problem.Position;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of the visit file, a visit at a time: what they mean, and what becomes of those that mean nothing to us. */
class IpisWordsTest {
    private static final String HEADING = "pcode,name,visit_date,vid,mineral1,armed_group1,childunder15,";

    private static InputSet visit(Path folder, String headings, String cells) {
        return ReadPage.read(ReadPage.file(
                folder,
                "visits.csv",
                HEADING + headings + "\ns1,Kalimba,2021-05-01,1,Or,," + cells + "\ns2,Lubona,2021-05-01,2,Or,," + cells
                        + "\n"));
    }

    private static String told(InputSet read, String attribute) {
        return Known.on("2021-06-01", read).of("s1", attribute);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Cuisinent pour les creuseurs, cooking",
        "Les enfants creusent, digging",
        "Creusage, digging",
        "Ils creusent et cuisinent pour les creuseurs, digging; cooking",
        "Portent l'eau des transporteurs, other",
    })
    void to_cook_for_diggers_is_not_to_dig(String remark, String tasks, @TempDir Path folder) {
        InputSet read = visit(folder, "childunder15work", "1,\"" + remark + "\"");

        assertThat(told(read, "children_tasks")).isEqualTo(tasks);
    }

    @Test
    void that_no_young_child_was_seen_says_nothing_of_older_ones_at_work(@TempDir Path folder) {
        InputSet read = visit(folder, "mercury", "0,");

        assertThat(told(read, "children_present")).isEqualTo("no");
        assertThat(told(read, "children_working")).isEqualTo("unknown");
    }

    @Test
    void that_no_child_is_there_any_more_answers_anew_what_an_earlier_visit_saw(@TempDir Path folder) {
        ReadPage.file(folder, "visits.csv", """
                pcode,name,visit_date,vid,mineral1,armed_group1,childunder15,childunder15work
                s1,Pit,2021-03-01,2,Or,,0,
                s1,Pit,2021-01-01,1,Or,,1,Creuser
                """);
        InputSet read = ReadPage.read(folder);

        assertThat(Known.on("2021-02-01", read).of("s1", "children_working")).isEqualTo("yes");
        assertThat(told(read, "children_working")).isEqualTo("no");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Milice locale, unknown",
        "Mai-Mai, unknown",
        "Inconnu, unknown",
        "Groupe armé local, non-state-group",
        "FARDC - Éléments indisciplinés, state-forces",
        "Service de l'Etat, state-forces",
        "PNC, police",
        "Police des mines, police",
    })
    void only_known_words_are_state_forces(String type, String who, @TempDir Path folder) {
        InputSet read = visit(folder, "type_armed_group1,taxation_armed_group1", "0," + type + ",1");

        assertThat(told(read, "armed_actors")).isEqualTo(who);
        assertThat(told(read, "armed_interference")).isEqualTo("yes");
    }

    @Test
    void a_group_of_unknown_kind_may_be_a_non_state_one(@TempDir Path folder) {
        String headings = "type_armed_group1,type_armed_group2,taxation_armed_group1,interference";
        InputSet read = visit(folder, headings, "0,Milice locale,Aucun,1,1");

        assertThat(told(read, "non_state_interference")).isEqualTo("unknown");
        assertThat(told(read, "armed_actors")).isEqualTo("unknown");
        assertThat(told(read, "armed_interference")).isEqualTo("yes");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "childunder15, peut-être",
        "qualification, Orange",
        "workers_numb, 50-100",
        "mechanisation, beaucoup",
        "mercury, 2",
        "type_armed_group1, Milice locale",
    })
    void what_is_not_understood_is_noted_and_costs_the_cell(String heading, String cell, @TempDir Path folder) {
        boolean isKnownHeading = heading.equals("childunder15");
        InputSet read = visit(folder, isKnownHeading ? "mercury" : heading, isKnownHeading ? cell + "," : "1," + cell);

        assertThat(read.files().get(0).used()).isEqualTo(2);
        assertThat(read.rejected()).hasSize(2).noneMatch(RejectedRow::whole);
        assertThat(read.problems()).extracting(problem -> problem.at().name()).containsOnly(heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dontknow", "Inconnu", "N/A"})
    void that_somebody_does_not_know_is_understood(String cell, @TempDir Path folder) {
        assertThat(visit(folder, "mercury", "1," + cell).problems()).isEmpty();
    }

    @Test
    void oui_is_yes_and_non_is_no(@TempDir Path folder) {
        InputSet read = visit(folder, "mercury", "Oui,non");

        assertThat(told(read, "children_present")).isEqualTo("yes");
        assertThat(told(read, "mercury_used")).isEqualTo("no");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void a_remark_does_not_get_out_with_a_spoilt_cell_beside_it(@TempDir Path folder) {
        InputSet read = visit(folder, "childunder15work,mercury", "1,Furaha lave,peut-être");

        assertThat(read.rejected()).hasSize(2);
        assertThat(read.rejected().toString()).doesNotContain("Furaha");
    }

    private static List<String> flows(InputSet read) {
        return IntStream.range(0, read.network().flows())
                .mapToObj(read.network()::flow)
                .map(flow -> flow.seller() + " > " + flow.buyer())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Au site",
                "Sur le site",
                "Dans le site même",
                "Sites voisins",
                "sur place dans le site minier",
                "dans le site minier même (Kalimba)"
            })
    void a_selling_point_at_the_site_is_another_one_at_each_site(String place, @TempDir Path folder) {
        InputSet read = visit(folder, "selling_points_mineral1,final_destination_mineral1", "0," + place + ",Bukavu");

        assertThat(flows(read))
                .containsExactly(
                        "point/s1 > point/bukavu", "point/s2 > point/bukavu", "s1 > point/s1", "s2 > point/s2");
        assertThat(read.network().actors())
                .filteredOn(actor -> actor.kind() == ActorKind.TRADING_POINT)
                .extracting(Actor::name)
                .containsExactly("Bukavu", "Kalimba (selling point)", "Lubona (selling point)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Minembwe", "Village Numbi", "Sur le site de Numbi", "Site Kasanga"})
    void a_place_with_a_name_is_one_place(String place, @TempDir Path folder) {
        InputSet read = visit(folder, "selling_points_mineral1", "0," + place);

        assertThat(read.network().actors())
                .filteredOn(actor -> actor.kind() == ActorKind.TRADING_POINT)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aucun", "Aucune", "Néant", "Rien à signaler"})
    void nobody_buys_nothing(String nobody, @TempDir Path folder) {
        assertThat(flows(visit(folder, "selling_points_mineral1", "0," + nobody)))
                .isEmpty();
    }

    @Test
    void what_a_visit_says_is_told_by_its_own_line(@TempDir Path folder) {
        assertThat(visit(folder, "mercury", "1,2").problems())
                .extracting(problem -> problem.at())
                .containsExactly(Position.cell("visits.csv", 2, "mercury"), Position.cell("visits.csv", 3, "mercury"));
    }
}
