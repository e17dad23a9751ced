package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the numbers of pseudonyms tell: nothing that a list of ids would open. */
class NumberedReleaseTest {
    @TempDir
    Path folder;

    /** Rows of tables, in which two ids may change places. */
    private Map<String, String> released(String name, List<String> actors, List<String> flows, String profile)
            throws IOException {
        Path input = Files.createDirectories(folder.resolve("in-" + name));
        Files.writeString(
                input.resolve("actors.csv"),
                "id,kind,name,country,children_working,observed_on,source,grade\n" + String.join("\n", actors) + "\n");
        Files.writeString(
                input.resolve("flows.csv"), "seller,buyer,commodity,share,link\n" + String.join("\n", flows) + "\n");
        Path output = folder.resolve("out-" + name);
        Run run = Run.of("redact", input, "--profile", profile, "--as-of", "2026-01-01", "-o", output);
        assertThat(run.code()).as(run.err()).isZero();
        return RedactCommandTest.documents(output);
    }

    private static List<String> changed(List<String> rows, String one, String other) {
        return rows.stream()
                .map(row -> row.replace(one, "\0").replace(other, one).replace("\0", other))
                .toList();
    }

    private static List<String> turned(List<String> rows) {
        List<String> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "partner"})
    void mines_that_change_ids_give_the_same_release_whomever_they_supply_and_whatever_the_order_of_rows(String profile)
            throws IOException {
        String mine = ",mine-site,Pit,CD,yes,2025-10-01,visit,A";
        List<String> actors = List.of("AAA" + mine, "ZZZ" + mine, "C1,company,Acme,DE,,,,", "C2,company,Bolt,DE,,,,");
        List<String> flows = List.of("AAA,C1,cobalt,50,VERIFIED", "ZZZ,C2,cobalt,50,VERIFIED");
        Map<String, String> first = released("first", actors, flows, profile);
        assertThat(released("swapped", actors, changed(flows, "AAA", "ZZZ"), profile))
                .isEqualTo(first);
        assertThat(released("turned", turned(actors), turned(flows), profile)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "partner"})
    void twins_and_pairs_that_nothing_sets_apart_may_change_ids_as_well(String profile) throws IOException {
        String mine = ",mine-site,Pit,CD,yes,2025-10-01,visit,A";
        String trader = ",trader,Hut,CD,,,,";
        List<String> actors = List.of(
                "AAA" + mine,
                "MMM" + mine,
                "ZZZ" + mine,
                "T1" + trader,
                "T2" + trader,
                "T3" + trader,
                "C1,company,Acme,DE,,,,");
        List<String> flows = List.of(
                "AAA,T1,cobalt,50,VERIFIED",
                "MMM,T2,cobalt,50,VERIFIED",
                "ZZZ,T3,cobalt,50,VERIFIED",
                "T1,C1,cobalt,20,VERIFIED",
                "T2,C1,cobalt,20,VERIFIED",
                "T3,C1,cobalt,20,VERIFIED");
        Map<String, String> first = released("first", actors, flows, profile);
        assertThat(released("mines", actors, changed(flows, "AAA", "ZZZ"), profile))
                .isEqualTo(first);
        assertThat(released("traders", actors, changed(flows, "T1", "T3"), profile))
                .isEqualTo(first);
        assertThat(released("turned", turned(actors), turned(flows), profile)).isEqualTo(first);
    }
}
