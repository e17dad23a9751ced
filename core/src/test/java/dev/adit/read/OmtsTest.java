package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.report.OmtsJson;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code .omts} documents: read, written, and read back. */
class OmtsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private static InputSet read(Path folder, String nodes, String edges) {
        ReadPage.file(
                folder,
                "graph.omts",
                "{\"omtsf_version\": \"0.0.1\", \"nodes\": [" + nodes + "], \"edges\": [" + edges + "]}");
        return ReadPage.read(folder);
    }

    private static String organisation(String id) {
        return "{\"id\": \"" + id + "\", \"type\": \"organization\", \"name\": \"" + id
                + " Ltd\", \"jurisdiction\": \"DE\"}";
    }

    private static String edge(String type, String source, String target, String properties) {
        return "{\"id\": \"" + type + source + target + "\", \"type\": \"" + type + "\", \"source\": \"" + source
                + "\", \"target\": \"" + target + "\", \"properties\": {" + properties + "}}";
    }

    private static List<Code> codes(InputSet read) {
        return read.problems().stream()
                .map(Problem::code)
                .filter(code -> code != Code.L10)
                .toList();
    }

    /** Everything but where it stands. */
    private static List<String> said(Network network, boolean isPublic) {
        List<String> said = new ArrayList<>();
        for (Actor actor : network.actors())
            said.add(List.of(
                            isPublic ? "" : actor.id(),
                            actor.kind(),
                            actor.name(),
                            actor.country() + "",
                            actor.region() + "",
                            actor.minerals())
                    + "");
        for (int i = 0; i < network.flows(); i++) {
            var flow = network.flow(i);
            String open = flow.commodity() + flow.share() + flow.link() + flow.custody() + flow.from() + flow.to();
            said.add(
                    isPublic
                            ? open
                            : open + flow.seller() + flow.buyer() + flow.stream() + flow.kilograms() + flow.source());
        }
        network.feeds()
                .forEach(feed -> said.add(
                        feed.kind() + feed.commodity() + feed.share() + feed.proven() + feed.from() + feed.to()));
        return said.stream().sorted().toList();
    }

    private static InputSet sample(Path folder) {
        ReadPage.file(folder, "actors.csv", """
                id,kind,name,country,region,minerals
                M1,mine-site,Mine,CD,"Lualaba, Kolwezi",cobalt;copper
                T/1,trader,,CD,,
                S1,smelter,"Sm""elter é",CN,,cobalt
                """);
        ReadPage.file(folder, "flows.csv", """
                seller,buyer,commodity,share,link,custody,stream,valid_from,valid_to,quantity_kg,source
                M1,T/1,cobalt,33.3333,DECLARED,segregated,Lot 7,2024-01-01,,1200,contract
                M1,T/1,cobalt,,NONE,,,,2024-03-01,0,
                T/1,S1,cobalt,0,VERIFIED,mass-balance,,,,,
                M1,S1,copper,100,INFERRED,book-and-claim,,,,,
                ?unknown,S1,cobalt,12.5,,,,2023-01-01,2025-01-01,,
                ?recycled,S1,cobalt,5,VERIFIED,,,,,,
                ?recycled,S1,copper,1,COMPANY,,,,,,
                """);
        return ReadPage.read(folder);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_back(OmtsJson.Scope scope, @TempDir Path folder) {
        Network network = sample(folder.resolve("in")).network();
        StringWriter out = new StringWriter();
        OmtsJson.write(network, scope, DAY, out);
        ReadPage.file(folder.resolve("back"), "graph.omts", out.toString());
        InputSet back = ReadPage.read(folder.resolve("back"));

        assertThat(back.problems()).isEmpty();
        boolean isPublic = scope == OmtsJson.Scope.PUBLIC;
        List<String> expected = said(network, isPublic).stream()
                .map(line -> isPublic ? line.replace("T/1", "n3") : line)
                .toList();
        assertThat(said(back.network(), isPublic)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void what_is_written_for_the_public_tells_no_ids_masses_streams_or_sources(@TempDir Path folder) {
        StringWriter out = new StringWriter();
        OmtsJson.write(sample(folder).network(), OmtsJson.Scope.PUBLIC, DAY, out);

        assertThat(out.toString())
                .contains("\"disclosure_scope\" : \"public\"")
                .doesNotContain("T/1", "M1", "1200", "Lot 7", "contract", "identifiers");
    }

    @Test
    void the_same_network_gives_the_same_bytes_with_a_salt_of_the_right_form(@TempDir Path folder) {
        StringWriter one = new StringWriter();
        StringWriter other = new StringWriter();
        OmtsJson.write(sample(folder.resolve("a")).network(), OmtsJson.Scope.INTERNAL, DAY, one);
        OmtsJson.write(sample(folder.resolve("b")).network(), OmtsJson.Scope.INTERNAL, DAY, other);

        assertThat(one.toString()).isEqualTo(other.toString()).doesNotContain("\r");
        assertThat(one.toString()).containsPattern(Pattern.compile("\"file_salt\" : \"[0-9a-f]{64}\""));
    }

    @Test
    void people_are_left_out_unread_and_counted(@TempDir Path folder) {
        InputSet read = read(
                folder,
                organisation("a")
                        + ", {\"id\": \"p\", \"type\": \"person\", \"name\": \"Nabintu\", \"jurisdiction\": [\"x\"]}",
                edge("beneficial_ownership", "p", "a", "\"percentage\": 40"));

        assertThat(codes(read)).containsExactly(Code.L11);
        assertThat(read.problems().toString() + read.rejected() + read.network().actors())
                .contains("nodes and edges about people, left out unread: 2")
                .doesNotContain("Nabintu");
        assertThat(read.files().get(0).ignored()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', COMPANY",
        "'\"data_quality\": {\"confidence\": \"reported\"}', COMPANY",
        "'\"data_quality\": {\"confidence\": \"verified\"}', VERIFIED",
        "'\"data_quality\": {\"confidence\": \"inferred\"}', INFERRED",
        "'\"data_quality\": {\"confidence\": \"estimated\"}', INFERRED",
    })
    void the_quality_of_an_edge_says_how_well_it_is_established(String quality, String link, @TempDir Path folder) {
        String properties = "\"commodity\": \"8105.20\"" + (quality.isEmpty() ? "" : ", " + quality);
        Network network = read(
                        folder, organisation("a") + "," + organisation("b"), edge("supplies", "a", "b", properties))
                .network();

        assertThat(network.commodity(0)).isEqualTo("cobalt");
        assertThat(network.link(0)).hasToString(link);
    }

    @Test
    void a_good_may_stand_for_its_mineral_and_a_sale_told_from_both_sides_is_one(@TempDir Path folder) {
        InputSet read = read(
                folder,
                organisation("a") + "," + organisation("b")
                        + ", {\"id\": \"g\", \"type\": \"good\", \"name\": \"Cobalt hydroxide\", \"commodity_code\": \"2605.00\"}",
                edge("supplies", "a", "b", "\"commodity\": \"g\", \"volume\": 1.5, \"volume_unit\": \"mt\"") + ","
                        + edge("sells_to", "a", "b", "\"commodity\": \"cobalt\"") + ","
                        + edge("supplies", "b", "a", "\"commodity\": \"7318.15\"") + ","
                        + edge("brokers", "a", "b", ""));

        assertThat(read.network().flows()).isOne();
        assertThat(read.network().kilograms(0)).isEqualTo(1500);
        assertThat(codes(read)).as(read.problems().toString()).containsExactly(Code.L15, Code.L15, Code.L15);
    }

    @Test
    void an_edge_to_nowhere_costs_the_edge(@TempDir Path folder) {
        InputSet read = read(folder, organisation("a"), edge("supplies", "a", "b", "\"commodity\": \"cobalt\""));

        assertThat(codes(read)).containsExactly(Code.N01);
        assertThat(read.rejectedRows()).isOne();
    }

    private static String known(String id, String name, String scheme, String authority, String value) {
        return "{\"id\": \"" + id + "\", \"type\": \"organization\", \"name\": \"" + name
                + "\", \"jurisdiction\": \"DE\", \"identifiers\": [{\"scheme\": \"" + scheme
                + "\", \"authority\": \"" + authority + "\", \"value\": \"" + value + "\"}]}";
    }

    private static InputSet two(Path folder, String ofOne, String ofOther, boolean isSwapped) {
        String head = "{\"omtsf_version\": \"0.0.1\", \"nodes\": [";
        String tail = "], \"edges\": [" + edge("supplies", "n1", "n2", "\"commodity\": \"cobalt\"") + "]}";
        Path one = ReadPage.file(folder, "one.omts", head + ofOne + "," + organisation("n2") + tail);
        Path other = ReadPage.file(folder, "two.omts", head + ofOther + "," + organisation("n2") + tail);
        return isSwapped ? ReadPage.read(other, one) : ReadPage.read(one, other);
    }

    private static List<String> ends(InputSet read) {
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < read.network().flows(); i++)
            ends.add(read.network().flow(i).seller() + " > "
                    + read.network().flow(i).buyer());
        return ends.stream().sorted().toList();
    }

    @Test
    void the_id_of_a_node_speaks_for_its_own_file(@TempDir Path folder) {
        InputSet read = two(folder, organisation("n1"), organisation("n1"), false);

        assertThat(ends(read)).containsExactly("one.omts#n1 > one.omts#n2", "two.omts#n1 > two.omts#n2");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "lei, gleif, ADIT00EXAMPLE0000158, true",
        "lei, gleif, ADIT00EXAMPLE0000159, false",
        "vat, DE, DE136695976, true",
        "vat, DE, 136695976, true",
        "nat-reg, RA000585, HRB 123, true",
        "nat-reg, some court, HRB 123, false",
        "duns, , 150483782, false",
        "gln, , 4012345000009, false",
        "internal, sap, 100234, false",
    })
    void nodes_of_two_files_are_one_by_a_checked_identifier_whatever_the_order_of_files(
            String scheme, String authority, String value, boolean areOne, @TempDir Path folder) {
        String by = authority == null ? "" : authority;
        String one = known("n1", "Alpha", scheme, by, value);
        String other = known("n1", "Zulu", scheme, by, value);
        InputSet read = two(folder, one, other, false);

        assertThat(ends(read))
                .containsExactly("one.omts#n1 > one.omts#n2", (areOne ? "one" : "two") + ".omts#n1 > two.omts#n2");
        InputSet swapped = two(folder, one, other, true);
        assertThat(swapped.network().actors()).isEqualTo(read.network().actors());
        assertThat(swapped.problems()).isEqualTo(read.problems());
    }

    @Test
    void a_node_is_the_actor_of_a_table_that_bears_its_identifier(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", "id,kind,name,lei\nT-1,trader,Alpha,ADIT00EXAMPLE0000158\n");
        InputSet read = read(
                folder,
                known("n1", "Alpha", "lei", "gleif", "ADIT00EXAMPLE0000158") + "," + organisation("n2"),
                edge("supplies", "n1", "n2", "\"commodity\": \"cobalt\""));

        assertThat(ends(read)).containsExactly("T-1 > " + folder.getFileName() + "/graph.omts#n2");
    }

    @Test
    void identifiers_of_actors_are_checked_and_shared_ones_told(@TempDir Path folder) {
        Path actors = ReadPage.file(folder, "actors.csv", """
                id,kind,lei,vat,cid,register_number
                T-1,trader,ADIT00EXAMPLE0000158,,,
                T-2,trader,adit00example0000158,,,
                T-3,trader,,DE136695977,,HRB 123
                S-1,smelter,,,CID000001,
                """);

        assertThat(ReadPage.read(actors).problems().stream().map(problem -> problem.code() + " " + problem.at()))
                .containsExactly(
                        "I17 actors.csv:3",
                        "I01 actors.csv:3, column lei",
                        "I02 actors.csv:4, column register_number",
                        "I02 actors.csv:4, column vat");
    }

    @Test
    void no_mutation_of_a_graph_breaks_the_reader(@TempDir Path folder) {
        StringWriter out = new StringWriter();
        OmtsJson.write(sample(folder.resolve("in")).network(), OmtsJson.Scope.INTERNAL, DAY, out);
        for (long seed = 0; seed < 400; seed++) {
            ReadPage.file(folder.resolve("m"), "m.omts", Mutant.of(out.toString(), new Random(seed)));
            assertThat(ReadPage.of(folder.resolve("m"))).as("seed " + seed).contains("--");
        }
    }
}
