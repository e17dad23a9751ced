package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of docs/asking.md, command by command as it stands there: from a red score to one answer and its record. */
class FromARedScoreToTheArchiveTest {
    private static final String HEADING = "## A walk";
    private static final String COMMAND = "    adit ";
    private static final List<String> LEFT_OUT =
            List.of("children_working,yes", "children_tasks", "audit_scope_matches");

    @TempDir
    Path folder = Path.of(".");

    private List<String> commands = List.of();
    private int next;

    @BeforeEach
    void network() throws IOException {
        String page = Files.readString(Run.ROOT.resolve("docs/asking.md"));
        commands = page.substring(page.indexOf(HEADING))
                .lines()
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring(COMMAND.length()))
                .toList();
        Path network = Files.createDirectories(folder.resolve("walk/network"));
        try (var files = Files.list(Run.sample("cobalt"))) {
            for (Path file : files.toList())
                copy(file, network.resolve(Run.sample("cobalt").relativize(file).toString()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<String> lines = Files.readAllLines(from);
        boolean isClaims = from.endsWith("claims.csv");
        Files.write(
                to,
                lines.stream()
                        .filter(line -> !isClaims || LEFT_OUT.stream().noneMatch(line::contains))
                        .toList());
    }

    /** Runs the next command of the page; what it names under {@code walk/} lies in the test's folder. */
    private Run run(String begin) {
        String command = commands.get(next++);
        assertThat(command).startsWith(begin);
        List<Object> words = new ArrayList<>();
        for (String word : command.split(" ", -1))
            words.add(word.startsWith("walk/") ? folder.resolve(word).toString() : word);
        return Run.of(words.toArray());
    }

    private void answer(Path sheet) throws IOException {
        List<CSVRecord> rows;
        try (CSVParser parser = CSVParser.parse(sheet, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            rows = parser.getRecords();
        }
        List<String> headings = rows.get(0).toList();
        List<String> first = new ArrayList<>(rows.get(1).toList());
        assertThat(first).contains("audit_scope_matches", "SM-05", "SR-HARJU");
        assertThat(first.get(headings.indexOf("rank"))).isEqualTo("1");
        first.set(headings.indexOf("answer"), "yes");
        first.set(headings.indexOf("answered_on"), "2025-06-15");
        first.set(headings.indexOf("source"), "RMAP certificate of June 2025");
        try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(sheet), CSVFormat.DEFAULT)) {
            out.printRecord(headings);
            out.printRecord(first);
            for (CSVRecord row : rows.subList(2, rows.size())) out.printRecord(row.toList());
        }
    }

    @Test
    void the_question_at_the_top_settles_a_red_score_as_it_said_and_every_step_is_on_record() throws IOException {
        aRedScoreAndWhy();
        theQuestionThatSettlesIt();
        theAnswerMovesTheScoreAsTheQuestionSaid();
        whatChangedAndWhy();
        theArchiveHoldsBoth();
        assertThat(next).isEqualTo(commands.size());
    }

    private void aRedScoreAndWhy() {
        Run red = run("score");
        assertThat(red.code()).as(red.err()).isEqualTo(ExitCode.FINDINGS.code);
        assertThat(red.out())
                .contains("   1  HIGH       430   777  980  mitigate                Voltaline Cells (CY-VOLTALINE)")
                .contains("kept as run 1 in ");

        Run why = run("explain CY-VOLTALINE");
        assertThat(why.code()).isZero();
        assertThat(why.out())
                .contains("HIGH, at worst HIGH: 777 (low 430, high 980) of 1000")
                .containsSubsequence(
                        "The worst path",
                        "777  Luswishi Ridge (artisanal)",
                        "777  Harju Cobalt Refinery",
                        "777  Voltaline Cells")
                .contains("has a valid audit for this metal and plant; no credit is given for it.")
                .contains("to settle it: audit_scope_matches");
    }

    private void theQuestionThatSettlesIt() throws IOException {
        assertThat(run("ask").out())
                .containsSubsequence(
                        "1. worth 143: ask Harju Cobalt Refinery (SR-HARJU) about itself",
                        "SM-05: Valid audit of due diligence that covers this metal and plant",
                        "if it is well: 466 (low 430, high 980); if not: 777 (low 717, high 980)",
                        "audit_scope_matches: yes, no",
                        "2. worth");
        Run sheet = run("ask");
        assertThat(sheet.out()).contains("rows in ");
        answer(folder.resolve("walk/ask.csv"));
    }

    private void theAnswerMovesTheScoreAsTheQuestionSaid() {
        Run settled = run("score");
        assertThat(settled.code()).as(settled.err()).isZero();
        assertThat(settled.out())
                .contains("MEDIUM     430   466  980  mitigate                Voltaline Cells (CY-VOLTALINE)")
                .contains("102 rows = 1 used + 0 rejected + 101 ignored", "kept as run 2 in ");
    }

    private void whatChangedAndWhy() {
        Run diff = run("diff");
        assertThat(diff.code()).isEqualTo(ExitCode.FINDINGS.code);
        assertThat(diff.out())
                .contains("worse 0  better 2")
                .contains("better  Voltaline Cells (CY-VOLTALINE)  HIGH 777 -> MEDIUM 466\n"
                        + "    data: SM-05 at SR-HARJU: gap -> open; other answers to audit_scope_matches"
                        + " (is yes of 2025-06-15, ask.csv:2)");
    }

    private void theArchiveHoldsBoth() {
        assertThat(run("history CY-VOLTALINE").out())
                .contains("   1  2026-01-01  HIGH       430   777  980  mitigate")
                .contains("   2  2026-01-01  MEDIUM     430   466  980  mitigate")
                .contains("changed: band HIGH to MEDIUM, point 777 to 466", "another content of the inputs");
        assertThat(run("trend").out())
                .containsPattern(" 1  2026-01-01 +0 +2 +0 +0 +100.0 %")
                .containsPattern(" 2  2026-01-01 +0 +0 +2 +0 ");
        Run verify = run("archive verify");
        assertThat(verify.code()).isZero();
        assertThat(verify.out()).contains("2 runs", "all as they were kept");
        assertThat(run("explain CY-VOLTALINE").out())
                .contains("×0.600 with its controls: SM-05")
                .contains("on audit_scope_matches = yes, 2025-06-15, RMAP certificate of June 2025, grade D, ask.csv:2,"
                        + " column answer");
    }
}
