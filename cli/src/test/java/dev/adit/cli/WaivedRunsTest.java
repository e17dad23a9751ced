package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waivers from run to run, on the gold sample: what diff and the archive tell of them. */
class WaivedRunsTest {
    private static final String BEFORE = "2026-01-01";
    private static final String AFTER = "2026-02-01";
    private static final String IN_FORCE = "in force until 2026-01-20 (RS-7, head of sourcing)";
    private static final Path GOLDEN = Run.ROOT.resolve("cli/src/test/resources/golden/waivers-errors.txt");

    @TempDir
    Path folder = Path.of(".");

    private Path file = Path.of(".");

    @BeforeEach
    void file() throws IOException {
        file = folder.resolve("waivers.yaml");
        Files.writeString(file, """
                waivers:
                  - {rule: OR-04, actor: RF-SAHRA, reason: papers seen, approver: head of sourcing, ticket: RS-7, expires: 2026-01-20}
                """);
    }

    private Run score(String name, String day, Object... more) {
        List<Object> line = new ArrayList<>(List.of("score", Run.sample("gold"), "--as-of", day));
        line.addAll(List.of("-o", folder.resolve(name), "--archive", folder.resolve("archive.db")));
        line.addAll(List.of(more));
        return Run.of(line.toArray());
    }

    private Run waived(String name, String day, Object... more) {
        List<Object> words = new ArrayList<>(List.of("--waivers", file));
        words.addAll(List.of(more));
        return score(name, day, words.toArray());
    }

    private String diff(String old, String now) {
        Run run = Run.of("diff", folder.resolve(old), folder.resolve(now), "--color", "never");
        assertThat(run.code()).as(run.out()).isEqualTo(ExitCode.FINDINGS.code);
        return run.out();
    }

    @Test
    void a_diff_tells_that_a_waiver_is_the_reason_with_its_ticket_and_last_day() {
        score("plain", BEFORE);
        waived("waived", BEFORE);

        assertThat(diff("plain", "waived"))
                .contains("waivers file: none -> ", "same 2", "findings, gaps among them: 0 differ")
                .contains("what is told above is without waivers")
                .contains("with waivers  Orion Connectors (CY-ORION)  MEDIUM 328 (317..980) -> MEDIUM 300 (190..980)\n"
                        + "    waiver of OR-04 at RF-SAHRA: none -> " + IN_FORCE);
        assertThat(diff("waived", "plain")).contains("OR-04 at RF-SAHRA: " + IN_FORCE + " -> none");
        Run json = Run.of("diff", folder.resolve("plain"), folder.resolve("waived"), "--json");
        assertThat(json.out()).contains("\"is\" : \"" + IN_FORCE, "\"point\" : 300", "\"different\" : true");
    }

    @Test
    void a_text_in_a_document_that_somebody_changed_prints_no_line_of_its_own() throws IOException {
        score("plain", BEFORE);
        waived("waived", BEFORE);
        Path document = folder.resolve("waived/assessment.json");
        Files.writeString(
                document,
                Files.readString(document).replace("\"head of sourcing\"", "\"head\\nworse 0  better 0\\u2028\""));

        assertThat(diff("plain", "waived").lines())
                .anyMatch(line -> line.contains("head") && line.contains("worse 0  better 0"))
                .noneMatch(line -> line.startsWith("worse 0  better 0"));
    }

    @Test
    void a_diff_over_the_last_day_tells_that_the_waiver_expired_and_the_score_is_back() {
        waived("waived", BEFORE);
        waived("later", AFTER);

        assertThat(diff("waived", "later"))
                .containsPattern(
                        "with waivers  Orion Connectors \\(CY-ORION\\)  MEDIUM 300 \\(190..980\\) -> MEDIUM 32")
                .contains("OR-04 at RF-SAHRA: " + IN_FORCE + " -> expired on 2026-01-20 (RS-7, head of sourcing)");
    }

    @Test
    void an_expired_waiver_is_loud_in_every_document_and_changes_no_score() throws IOException {
        Run run = waived("later", AFTER, "--fail-on", "medium", "--format", "junit,sarif,dot,graphml");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS.code);
        assertThat(run.err()).contains("warning[V06]", "expired on 2026-01-20", "have it approved anew");
        assertThat(run.out()).contains("the waiver has EXPIRED and excuses nothing", "no waiver excuses anything");
        for (String name : List.of("findings.csv", "assessment.json", "report.html", "results.sarif", "junit.xml")) {
            String text = Files.readString(folder.resolve("later").resolve(name));
            assertThat(text).as(name).contains("RS-7");
            assertThat(text.toLowerCase(Locale.ROOT)).as(name).contains("expired");
        }
        assertThat(folder.resolve("later/network.graphml")).content().contains("<data key=\"waived\">0<");
        assertThat(folder.resolve("later/network.dot")).content().doesNotContain("waived", "with waivers");
    }

    @Test
    void a_picture_of_the_network_tells_how_many_flags_are_waived_and_the_score_with_them() {
        waived("waived", BEFORE, "--format", "dot,graphml");
        score("plain", BEFORE, "--format", "dot,graphml");

        assertThat(folder.resolve("waived/network.dot"))
                .content()
                .contains(" red flag, 1 waived, ", "MEDIUM 328, with waivers MEDIUM 300");
        assertThat(folder.resolve("waived/network.graphml"))
                .content()
                .contains("<data key=\"waived\">1<", "<data key=\"with_waivers_point\">300<");
        assertThat(folder.resolve("plain/network.graphml")).content().doesNotContain("waive");
    }

    @Test
    void an_archive_keeps_the_waivers_and_the_score_with_them_under_its_hash() {
        Path archive = folder.resolve("archive.db");
        score("plain", BEFORE);
        assertThat(waived("waived", BEFORE).out()).contains("kept as run 2");
        assertThat(waived("later", AFTER).out()).contains("kept as run 3");

        assertThat(Run.of("history", "CY-ORION", "--archive", archive).out())
                .contains("with waivers: MEDIUM 190 300 980")
                .contains("changed: band with waivers none to MEDIUM, point with waivers none to 300")
                .contains("between: another waivers file");
        assertThat(Run.of("history", "RF-SAHRA", "--archive", archive).out())
                .contains("waiver of OR-04 none to in force, last day 2026-01-20 (RS-7)")
                .contains("to expired, last day 2026-01-20 (RS-7)");
        assertThat(Run.of("history", "CY-ORION", "--archive", archive, "--json").out())
                .contains("\"with_waivers\" : {");
        assertThat(Run.of("trend", "--archive", archive).out())
                .contains("run 2 has waivers, and is told above without them: 1 in force; with them CRITICAL 0")
                .contains("run 3 has waivers, and is told above without them: 1 expired;")
                .doesNotContain("run 1 has waivers");
        assertThat(Run.of("trend", "--archive", archive, "--json").out()).contains("\"bands_with_waivers\" : {");
        assertThat(Run.of("archive", "verify", "--archive", archive).code()).isZero();
    }

    @Test
    void every_fault_of_a_file_is_told_at_once() throws IOException {
        Files.writeString(file, """
                waivers:
                  - {actor: RF-SAHRA, reason: r, approver: a, ticket: t, expires: 2026-05-31}
                  - {rule: OR-04, reason: r, approver: a, ticket: t, expires: 2026-05-31}
                  - {rule: OR-04, actor: RF-SAHRA, approver: a, ticket: t, expires: 2026-05-31}
                  - {rule: OR-04, actor: RF-SAHRA, reason: r, ticket: t, expires: 2026-05-31}
                  - {rule: OR-04, actor: RF-SAHRA, reason: r, approver: a, expires: 2026-05-31}
                  - {rule: OR-04, actor: RF-SAHRA, reason: r, approver: a, ticket: t}
                  - {rule: OR-04, actor: RF-SAHRA, reason: "", approver: a, ticket: t, expires: soon}
                  - {rule: CL-02, actor: RF-SAHRA, reason: r, approver: a, ticket: t, expires: 2026-05-31}
                  - {rule: CL-04, actor: RF-SAHRA, reason: r, approver: a, ticket: t, expires: 2026-05-31}
                  - {rule: OR-4, actor: RF-SAHRA, reason: r, approver: a, ticket: t, expires: 2026-05-31}
                  - {rule: OR-04, actor: "*", reason: r, approver: a, ticket: t, expires: 2026-05-31}
                  - {rule: OR-04, actor: TR-ALNOOR, reason: r, approver: a, ticket: t, since: 2026-01-01, expires: 2028-05-31}
                  - {rule: CC-02, actor: RF-SAHRA, reason: r, approver: a, ticket: t, expires: 2026-05-31}
                  - {rule: CC-10, actor: RF-SAHRA, reason: r, approver: a, ticket: t, expires: 2026-05-31}
                  - {rule: CL-12, actor: RF-SAHRA, reason: r, approver: a, ticket: t, expires: 2026-05-31}
                  - {rule: SC-05, actor: RF-SAHRA, reason: "r\\n0 suppliers fail", approver: a, ticket: t, expires: 2026-05-31}
                  - {rule: SC-07, actor: RF-SAHRA, reason: "Jean, 12 years old", approver: a, ticket: t, expires: 2026-05-31}
                  - {rule: SC-09, actor: RF-SAHRA, reason: r, approver: a, ticket: t, expires: 2026-05-31, "a\\nforged: line": x}
                  - {rule: SC-03, actor: RF-SAHRA, reason: r, approver: a, ticket: t, expires: 2026-05-31, until: x}
                  - {rule: OR-04, actor: RF-SAHRA, reason: r, approver: a, ticket: t, expires: 2026-05-31}
                  - {rule: OR-04, actor: RF-SAHRA, reason: r, approver: a, ticket: t, expires: 2026-05-31}
                """);
        Run run = waived("waived", BEFORE);

        assertThat(run.code()).isEqualTo(ExitCode.INPUT.code);
        assertThat(folder.resolve("waived")).doesNotExist();
        String told = run.err().replace(folder.toString(), "FOLDER");
        if ("write".equals(System.getProperty("golden"))) Files.writeString(GOLDEN, told);
        assertThat(told).isEqualTo(Files.readString(GOLDEN));
        assertThat(told.lines()).noneMatch(line -> line.startsWith("forged") || line.startsWith("0 suppliers"));
    }
}
