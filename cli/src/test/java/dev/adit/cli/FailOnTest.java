package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exit code of {@code --fail-on} is what every document of the run says. */
class FailOnTest {
    private static final String WAIVERS = """
            waivers:
              - {rule: SC-02, actor: MS-LUSWISHI, reason: r, approver: a, ticket: RS-1, expires: 2026-05-31}
            """;

    private static final String DECIDING_WAIVER = """
            waivers:
              - {rule: SU-01, actor: CY-LUMEN, reason: r, approver: a, ticket: RS-7, expires: 2026-01-20}
            """;

    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest
    @CsvSource({
        "cobalt, critical, 0",
        "cobalt, high, 1",
        "cobalt, low, 1",
        "tin, high, 0",
        "tin, medium, 1",
        "gold, critical, 0",
        "gold, medium, 1"
    })
    void the_exit_code_is_what_every_document_says(String sample, String band, int code) throws IOException {
        Path waivers = Files.writeString(folder.resolve("waivers.yaml"), WAIVERS);
        List<Object> words = new ArrayList<>(List.of("score", Run.sample(sample), "--as-of", "2026-01-01", "-q"));
        words.addAll(List.of("--fail-on", band, "--format", "junit,sarif", "-o", folder.resolve("out")));
        if (sample.equals("cobalt")) words.addAll(List.of("--waivers", waivers));
        Run run = Run.of(words.toArray());

        assertThat(run.code()).as(run.err()).isEqualTo(code);
        checkDocuments(code == ExitCode.FINDINGS.code);
    }

    private void checkDocuments(boolean fails) throws IOException {
        assertThat(text("junit.xml").contains("<failure ")).as("junit.xml").isEqualTo(fails);
        assertThat(text("results.sarif").contains("\"level\":\"error\""))
                .as("results.sarif")
                .isEqualTo(fails);
        assertThat(Pattern.compile("\"gate\"\\s*:\\s*\\{[^}]*\"fails\"\\s*:\\s*true")
                        .matcher(text("assessment.json"))
                        .find())
                .as("assessment.json")
                .isEqualTo(fails);
    }

    /** One finding holds Lumen Jewellery in MEDIUM, and it may be waived. */
    @ParameterizedTest
    @CsvSource({
        "none, 2026-01-01, 1",
        "waived, 2026-01-01, 0",
        "ignored, 2026-01-01, 1",
        "waived, 2026-01-20, 0",
        "waived, 2026-01-21, 1"
    })
    void a_waiver_of_the_finding_that_decides_opens_the_gate_up_to_its_last_day(String how, String day, int code)
            throws IOException {
        Path waivers = Files.writeString(folder.resolve("waivers.yaml"), DECIDING_WAIVER);
        List<Object> words = new ArrayList<>(List.of("score", decided(), "--as-of", day, "--fail-on", "medium"));
        words.addAll(List.of("--format", "junit,sarif", "-o", folder.resolve("out")));
        if (!how.equals("none")) words.addAll(List.of("--waivers", waivers));
        if (how.equals("ignored")) words.add("--no-waivers");
        Run run = Run.of(words.toArray());

        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
        checkDocuments(code == ExitCode.FINDINGS.code);
        boolean isTold = how.equals("waived") && code == 0;
        assertThat(run.out().contains("looks at the scores with waivers: 0 suppliers fail, 1 without"))
                .isEqualTo(isTold);
        assertThat(run.err().contains("warning[V06]")).isEqualTo(how.equals("waived") && code == 1);
        assertThat(text("results.sarif").contains("\"status\":\"accepted\"")).isEqualTo(isTold);
    }

    /** What the gold sample tells of Lumen Jewellery, but that it has ties to places with red flags. */
    private Path decided() throws IOException {
        Path network = Files.createDirectories(folder.resolve("network"));
        for (String name : List.of("actors.csv", "flows.csv", "suppliers.csv", "claims.csv", "assessments.csv")) {
            List<String> lines = Files.readAllLines(Run.sample("gold").resolve(name)).stream()
                    .filter(line -> Stream.of("ORION", "SAHRA", "ALNOOR").noneMatch(line::contains))
                    .map(line -> line.replace("CY-LUMEN,red_flag_sourcing,no", "CY-LUMEN,red_flag_sourcing,yes"))
                    .toList();
            Files.write(network.resolve(name), lines);
        }
        return network;
    }

    @Test
    void a_release_has_no_form_for_servers_and_writes_nothing_when_asked_for_one() {
        for (String form : List.of("junit", "sarif", "graphml", "dot")) {
            Path out = folder.resolve(form);
            Run run = Run.of(
                    "redact",
                    Run.sample("cobalt"),
                    "--profile",
                    "public",
                    "--as-of",
                    "2026-01-01",
                    "-o",
                    out,
                    "--format",
                    form);

            assertThat(run.code()).isEqualTo(ExitCode.USAGE.code);
            assertThat(run.err()).contains("--format", "a release has its own documents");
            assertThat(out).doesNotExist();
        }
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }
}
