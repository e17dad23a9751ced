package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Network;
import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ICGLR mine sites and lots: what they become, and what in a chain cannot be right. */
class IcglrTest {
    private static final String SITE = "RW-1.9641+30.0619-00001";

    private static String lot(String number, String day, double mass, String... inputs) {
        return lot(number, "B", "C", day, mass, inputs);
    }

    private static String lot(
            String number, String creator, String recipient, String day, double mass, String... inputs) {
        return "{\"lotNumber\": \"%s\", \"dateRegistration\": \"%s\", \"creator\": {\"identifier\": \"%s\"}, \"recipient\": {\"identifier\": \"%s\"}, \"mineral\": \"2609.00.00\", \"mass\": %s, \"unitOfMeasurement\": \"KGM\", \"creatorRole\": [2], \"inputLot\": [%s]}"
                .formatted(
                        number,
                        day,
                        creator,
                        recipient,
                        mass,
                        String.join(
                                ",",
                                List.of(inputs).stream()
                                        .map(one -> "\"" + one + "\"")
                                        .toList()));
    }

    private static InputSet read(Path folder, String... objects) {
        ReadPage.file(folder, "register.json", "[" + String.join(",\n", objects) + "]");
        return ToldOf.read(folder);
    }

    private static List<Code> codes(InputSet read) {
        return read.problems().stream()
                .map(Problem::code)
                .filter(code -> code != Code.L10)
                .toList();
    }

    @Test
    void a_site_becomes_a_mine_with_its_status_as_it_changed(@TempDir Path folder) {
        InputSet read = read(folder, """
                {"icglrId": "%s", "addressCountry": "RW", "certificationStatus": 1, "mineral": ["2615.90.00"],
                 "inspection": [{"inspectionDate": "2024-03-15", "inspectionResult": 1, "inspectorName": "Nabintu"}],
                 "statusChange": [{"dateOfChange": "2023-02-01", "newStatus": 2}, {"dateOfChange": "2023-06-01", "newStatus": 1}]}
                """.formatted(SITE));
        Actor site = read.network().actors().get(0);

        assertThat(List.of(site.id().text(), site.kind(), site.minerals()))
                .containsExactly(SITE, ActorKind.MINE_SITE, List.of("tantalum"));
        assertThat(ToldOf.actor(SITE, read))
                .containsExactlyInAnyOrder(
                        "last_visit=2024-03-15 on 2024-03-15 B",
                        "mine_status=yellow on 2023-02-01 B",
                        "mine_status=green on 2023-06-01 B",
                        "mine_status=green on 2024-03-15 B",
                        "mine_status_since=2023-02-01 on 2023-02-01 B",
                        "mine_status_since=2023-06-01 on 2023-06-01 B");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0, blue", "1, green", "2, yellow", "3, red"})
    void a_status_is_its_colour_and_blue_is_never_green(String status, String colour, @TempDir Path folder) {
        InputSet read = read(folder, "{\"icglrId\": \"" + SITE + "\", \"certificationStatus\": " + status + "}");

        assertThat(ToldOf.actor(SITE, read)).containsExactly("mine_status=" + colour + " undated B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"certificationStatus\": null,",
                "\"certificationStatus\": 4,",
                "\"certificationStatus\": [1],"
            })
    void a_status_that_nobody_tells_is_not_known(String member, @TempDir Path folder) {
        InputSet read = read(folder, "{" + member + "\"icglrId\": \"" + SITE + "\"}");

        assertThat(ToldOf.actor(SITE, read)).isEmpty();
    }

    @Test
    void a_site_of_a_table_of_actors_stays_as_it_is_described_there(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", "id,kind,name\n" + SITE + ",mine-site,Gifurwe\n");
        InputSet read = read(folder, "{\"icglrId\": \"" + SITE + "\", \"certificationStatus\": 3}");

        assertThat(read.network().actors()).extracting(Actor::name).containsExactly("Gifurwe");
        assertThat(ToldOf.actor(SITE, read)).containsExactly("mine_status=red undated B");
    }

    @Test
    void lots_become_flows_from_mine_to_creator_to_recipient(@TempDir Path folder) {
        InputSet read = read(
                folder,
                lot("L-1", "A", "B", "2023-01-10", 700)
                        .replace("\"creatorRole\": [2]", "\"creatorRole\": [1], \"mineSiteId\": \"" + SITE + "\""),
                lot("L-2", "A", "B", "2024-01-10", 400.4),
                lot("L-3", "A", "B", "2023-01-11", 100.2),
                lot("L-4", "B", "C", "2024-02-01", 500, "L-2", "L-3"));

        assertThat(flows(read.network()))
                .containsExactly(
                        "A > B tin 501 kg since 2023-01-10",
                        "B > C tin 500 kg since 2024-02-01",
                        SITE + " > A tin 700 kg since 2023-01-10");
        assertThat(read.network().actors())
                .extracting(actor -> actor.id() + " " + actor.kind().word())
                .containsExactly("A trader", "B trader", "C trader", SITE + " mine-site");
        assertThat(codes(read)).isEmpty();
    }

    private static List<String> flows(Network network) {
        List<String> flows = new ArrayList<>();
        for (int flow = 0; flow < network.flows(); flow++)
            flows.add(network.flow(flow).seller() + " > " + network.flow(flow).buyer() + " " + network.commodity(flow)
                    + " " + network.kilograms(flow) + " kg since "
                    + network.flow(flow).from());
        return flows;
    }

    @ParameterizedTest(name = "{0} kg of 100 kg")
    @CsvSource({"90, false", "100, false", "102, false", "102.001, true", "250, true"})
    void a_lot_may_weigh_what_went_into_it_and_two_per_cent(double mass, boolean isTold, @TempDir Path folder) {
        InputSet read = read(folder, lot("in", "A", "B", "2024-01-10", 100), lot("out", "2024-01-12", mass, "in"));

        assertThat(codes(read)).isEqualTo(isTold ? List.of(Code.L02) : List.of());
        assertThat(ToldOf.actor("B", read))
                .isEqualTo(isTold ? List.of("volume_explained=no on 2024-01-12 C") : List.of());
    }

    @Test
    void an_input_cannot_be_used_up_twice(@TempDir Path folder) {
        InputSet read = read(
                folder,
                lot("in", "A", "B", "2024-01-10", 100),
                lot("out-1", "2024-01-12", 60, "in"),
                lot("out-2", "2024-01-13", 60, "in"));

        assertThat(codes(read)).containsExactly(Code.L02);
        assertThat(read.problems().toString())
                .contains("lot 'in' weighs 100 kg, and the lots made of it took at least 120 kg");
    }

    @Test
    void a_mass_that_nobody_tells_breaks_no_balance(@TempDir Path folder) {
        InputSet read = read(
                folder,
                lot("in", "A", "B", "2024-01-10", 100).replace("\"mass\": 100.0", "\"mass\": null"),
                lot("out", "2024-01-12", 500, "in"));

        assertThat(codes(read)).isEmpty();
    }

    @Test
    void an_input_that_no_file_describes_is_told_and_breaks_no_balance(@TempDir Path folder) {
        assertThat(codes(read(folder, lot("out", "2024-01-12", 500, "nowhere"))))
                .containsExactly(Code.L09);
    }

    @Test
    void lots_in_a_circle_are_told_one_by_one(@TempDir Path folder) {
        InputSet read = read(
                folder,
                lot("a", "B", "B", "2024-01-10", 100, "b"),
                lot("b", "B", "B", "2024-01-10", 100, "c"),
                lot("c", "B", "B", "2024-01-10", 100, "a"),
                lot("d", "B", "B", "2024-01-10", 100, "a"));

        assertThat(codes(read).stream().filter(code -> code == Code.L03)).hasSize(3);
        assertThat(ToldOf.actor("B", read)).contains("tag_anomaly=out-of-order on 2024-01-10 C");
    }

    @Test
    void a_lot_that_changes_hands_names_itself_and_is_no_circle(@TempDir Path folder) {
        InputSet read = read(
                folder,
                lot("a", "A", "B", "2024-01-10", 100),
                lot("a", "B", "C", "2024-01-11", 100, "a"),
                lot("a", "C", "D", "2024-01-12", 100, "a"));

        assertThat(codes(read)).isEmpty();
        assertThat(flows(read.network())).hasSize(3);
    }

    @Test
    void a_number_of_two_lots_is_an_anomaly_and_the_same_record_twice_is_not(@TempDir Path folder) {
        InputSet read = read(
                folder,
                lot("a", "A", "B", "2024-01-10", 100),
                lot("a", "A", "B", "2024-01-10", 100),
                lot("a", "B", "C", "2024-01-11", 70));

        assertThat(codes(read)).containsExactlyInAnyOrder(Code.D20, Code.L07);
        assertThat(ToldOf.actor("B", read)).containsExactly("tag_anomaly=reused on 2024-01-11 C");
    }

    @Test
    void what_was_made_before_its_input_left_is_out_of_order(@TempDir Path folder) {
        InputSet read = read(folder, lot("in", "A", "B", "2024-01-10", 100), lot("out", "2024-01-09", 100, "in"));

        assertThat(codes(read)).containsExactly(Code.L04);
        assertThat(ToldOf.actor("B", read)).containsExactly("tag_anomaly=out-of-order on 2024-01-09 C");
    }

    @Test
    void what_somebody_else_put_to_use_is_off_its_route(@TempDir Path folder) {
        InputSet read = read(folder, lot("in", "A", "X", "2024-01-08", 100), lot("out", "2024-01-09", 100, "in"));

        assertThat(codes(read)).containsExactly(Code.L08);
        assertThat(ToldOf.actor("B", read)).containsExactly("tag_anomaly=off-route on 2024-01-09 C");
    }

    @Test
    void anomalies_of_a_year_are_told_together(@TempDir Path folder) {
        InputSet read = read(
                folder,
                lot("in", "A", "X", "2024-01-08", 100),
                lot("a", "2024-01-09", 100, "in"),
                lot("b", "2024-06-01", 1),
                lot("b", "2024-06-02", 1),
                lot("c", "2025-03-01", 1),
                lot("c", "2025-03-02", 1));

        assertThat(ToldOf.actor("B", read))
                .containsExactlyInAnyOrder(
                        "tag_anomaly=off-route on 2024-01-09 C",
                        "tag_anomaly=reused; off-route on 2024-06-02 C",
                        "tag_anomaly=reused on 2025-03-02 C");
    }

    @Test
    void lots_are_one_chain_whatever_files_they_stand_in(@TempDir Path folder) {
        ReadPage.file(folder, "a.json", lot("out", "2024-01-12", 200, "in"));
        ReadPage.file(folder, "z.json", lot("in", "A", "B", "2024-01-10", 100));

        assertThat(codes(ToldOf.read(folder))).containsExactly(Code.L02);
    }

    @Test
    void no_mutation_of_a_register_breaks_the_reader(@TempDir Path folder) {
        String whole = "[{\"icglrId\": \"" + SITE
                + "\", \"certificationStatus\": 1, \"statusChange\": [{\"dateOfChange\": \"2023-02-01\", \"newStatus\": 2}]},"
                + lot("a", "A", "B", "2024-01-10", 100, "a", "b") + "," + lot("b", "B", "C", "2024-01-10", 100, "a")
                + "]";
        for (long seed = 0; seed < 400; seed++) {
            String mutant = Mutant.of(whole, new Random(seed));
            ReadPage.file(folder, "m.json", mutant);
            String page = ReadPage.of(folder);
            assertThat(page).as("seed " + seed).contains("--");
        }
    }
}
