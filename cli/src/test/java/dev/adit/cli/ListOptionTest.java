package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --list}: reference tables of a user's own. */
class ListOptionTest {
    @TempDir
    Path folder;

    @BeforeEach
    void network() throws IOException {
        write("actors.csv", "id,kind,country,minerals\nM1,mine-site,République démocratique du Congo,cobalt\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("in")).resolve(name), text);
    }

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("my-areas.csv"), text);
    }

    private Run score(Object... more) {
        Object[] words = new Object[more.length + 6];
        Object[] first = {"score", folder.resolve("in"), "--as-of", "2026-01-01", "-o", folder.resolve("out")};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return Run.of(words);
    }

    @Test
    void a_table_of_the_users_own_answers_and_is_named_in_the_manifest_with_its_checksum() throws IOException {
        Path areas = list("country,region,valid_from,valid_to,source\nCD,,2024-01-01,,EU list of 2024\n");
        Run run = score("--list", areas);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("out/findings.csv")))
                .contains("CC-04")
                .contains("EU list of 2024")
                .contains("my-areas.csv");
        String manifest = Files.readString(folder.resolve("out/manifest.json"));
        assertThat(manifest)
                .contains("\"own_lists\"", "\"file\" : \"my-areas.csv\"", "\"list\" : \"cahra\"")
                .containsPattern("\"sha256\" : \"[0-9a-f]{64}\"")
                .doesNotContain(folder.toString());
    }

    @Test
    void the_manifest_names_the_editions_of_the_lists_that_were_used() throws IOException {
        assertThat(score().code()).isZero();
        assertThat(Files.readString(folder.resolve("out/manifest.json")))
                .contains("\"list\" : \"listed-goods\"")
                .contains("\"dated\" : \"2022-12-31\"");
    }

    @Test
    void a_table_that_is_none_of_ours_ends_with_4_and_what_is_allowed() throws IOException {
        Run run = score("--list", list("land,good\nCD,cobalt\n"));
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("my-areas.csv:1: error[R14]").contains("cahra: country,region");
    }

    @Test
    void a_table_that_is_not_there_ends_with_4() {
        Run run = score("--list", folder.resolve("none.csv"));
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("error[R19]: no such file");
    }

    @Test
    void congo_alone_costs_the_cell_and_says_which_two_it_may_be() throws IOException {
        write("actors.csv", "id,kind,country,minerals\nM1,mine-site,Congo,cobalt\n");
        Run run = score();
        assertThat(run.err()).contains("error[D16]: 'Congo' is ambiguous: it may be CD or CG");
    }
}
