package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of one folder: none takes away what another one says, and what is left out is told. */
class BesideOneAnotherTest {
    private static final String DAY = "2026-01-01";

    @TempDir
    Path folder;

    private Path network() throws IOException {
        Path network = folder.resolve("net");
        Files.createDirectories(network);
        for (String name : List.of("actors.csv", "flows.csv", "claims.csv", "assessments.csv"))
            Files.copy(Run.sample("cobalt").resolve(name), network.resolve(name));
        return network;
    }

    private Run score(Path input) {
        return Run.of("score", input, "--as-of", DAY, "--fail-on", "high", "-o", folder.resolve("out"));
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    @Test
    void a_list_of_suppliers_takes_no_company_of_the_network_out_of_the_score() throws IOException {
        Path network = network();
        assertThat(score(network).code()).isEqualTo(ExitCode.FINDINGS.code);

        Files.writeString(
                network.resolve("erp.csv"),
                "Supplier Id,Supplier Name,Country,Commodity\n1,Alpha Metals,DE,Tin\n2,Beta Works,FR,Tin\n3,Gamma,IT,Tin\n");
        Run run = score(network);

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS.code);
        assertThat(written("scores.csv")).contains("CY-VOLTALINE", "CY-NORRSTEN", "Beta Works");
    }

    @Test
    void goods_that_are_a_form_of_a_mineral_are_that_mineral_and_others_are_told() throws IOException {
        Path list = folder.resolve("erp.csv");
        Files.writeString(list, """
                Supplier Id,Supplier Name,Country,Commodity
                1,Alpha,CD,cobalt hydroxide
                2,Beta,CD,tin ingots 99.9
                3,Gamma,CD,colbalt
                4,Delta,CD,Cobalt
                5,Epsilon,CD,Tin
                """);
        Run run = score(list);

        assertThat(run.err()).contains("warning[M18]: the goods of 1 rows name no mineral that is known: 'colbalt'");
        assertThat(run.err()).doesNotContain("hydroxide").doesNotContain("ingots");
    }

    @Test
    void a_table_with_tabs_in_a_folder_is_read_if_it_is_a_list_and_refused_if_it_tells_of_persons() throws IOException {
        Path network = network();
        Files.writeString(network.resolve("notes.txt"), "Call Harju on Monday.\nAsk for the audit.\n");
        Files.writeString(
                network.resolve("LFA1.tsv"),
                "Supplier Id\tSupplier Name\tCountry\tCommodity\n1\tAlpha Metals\tDE\tTin\n2\tBeta Works\tFR\tTin\n");
        Run run = score(network);
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS.code);
        assertThat(written("scores.csv")).contains("Alpha Metals");
        assertThat(run.out()).contains("not read: net/notes.txt");

        Files.writeString(network.resolve("register.tsv"), "child name\tdob\tsite\nSome One\t2014-02-03\tPit\n");
        Run refused = score(network);
        assertThat(refused.code()).isEqualTo(ExitCode.INPUT.code);
        assertThat(refused.err()).contains("net/register.tsv", "D23").doesNotContain("Some One");
    }

    @Test
    void an_empty_workbook_is_refused_and_not_passed_over() throws IOException {
        Path network = network();
        Files.write(network.resolve("answers.xlsx"), new byte[0]);
        Run run = score(network);

        assertThat(run.code()).isEqualTo(ExitCode.INPUT.code);
        assertThat(run.err()).contains("net/answers.xlsx").contains("D04");
    }

    @Test
    void a_table_of_persons_is_refused_whatever_a_map_says_of_it() throws IOException {
        Path list = folder.resolve("workers.csv");
        Files.writeString(
                list, "Nom complet,Né le,Âge,Village\nMarie Une,2012-01-02,13,Ici\nPaul Deux,2013-01-02,12,La\n");
        Run run = score(list);

        assertThat(run.code()).isEqualTo(ExitCode.INPUT.code);
        assertThat(run.err()).contains("D23").doesNotContain("Marie");
    }

    @Test
    void the_documents_of_a_refused_file_are_those_of_the_rest() throws IOException {
        Path network = network();
        Files.write(network.resolve("bomb.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
        Run run = score(network);

        assertThat(run.code()).isEqualTo(ExitCode.INPUT.code);
        assertThat(written("scores.csv")).contains("CY-VOLTALINE");
        assertThat(written("manifest.json")).contains("bomb.xlsx");
        assertThat(Run.of("trace", "MS-LUSWISHI", network, "--as-of", DAY).code())
                .isEqualTo(ExitCode.INPUT.code);
    }
}
