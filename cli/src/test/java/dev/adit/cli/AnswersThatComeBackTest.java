package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet goes out to one party and comes back: what it asks, what it shows, and what an answer may do. */
class AnswersThatComeBackTest {
    private static final String DAY = "2026-01-01";

    /** An id that a workbook would read as another one, and names that a spreadsheet would run. */
    private static final String HOSTILE = "M_x0042_1";

    @TempDir
    Path folder = Path.of(".");

    private Path network = Path.of(".");

    /** A refinery that keeps two lots apart for two buyers, and mixes a third from where children work. */
    @BeforeEach
    void twoLots() throws IOException {
        network = Files.createDirectories(folder.resolve("network"));
        Files.writeString(network.resolve("actors.csv"), """
                id,kind,name,country
                M_x0042_1,mine-site,"=1+2 pit _x0041_",CD
                '''=M2,mine-site,"@pit; -two",CD
                M3,mine-site,Pit three,CD
                R1,refiner,+Refinery,FI
                C1,company,Buyer one,DE
                C2,company,Buyer two,DE
                """);
        Files.writeString(network.resolve("flows.csv"), """
                seller,buyer,commodity,share,link,custody,stream
                M_x0042_1,R1,cobalt,20,VERIFIED,mass-balance,
                '''=M2,R1,cobalt,40,VERIFIED,identity-preserved,lot A
                M3,R1,cobalt,40,VERIFIED,identity-preserved,lot B
                R1,C1,cobalt,100,VERIFIED,identity-preserved,lot A
                R1,C2,cobalt,100,VERIFIED,identity-preserved,lot B
                """);
        Files.writeString(network.resolve("claims.csv"), """
                actor,attribute,value,observed_on,source,grade
                M_x0042_1,children_working,yes,2025-11-01,Haki Monitors,A
                '''=M2,children_working,no,2025-11-01,Haki Monitors,A
                '''=M2,children_present,no,2025-11-01,Haki Monitors,A
                """);
        Files.writeString(network.resolve("suppliers.csv"), "id,name\nC1,Buyer one\nC2,Buyer two\n");
    }

    private Run ask(Object... words) {
        return run("ask", words);
    }

    private Run run(String command, Object... words) {
        List<Object> arguments = new ArrayList<>(List.of(command, network, "--as-of", DAY));
        arguments.addAll(List.of(words));
        return Run.of(arguments.toArray());
    }

    private static List<CSVRecord> rows(Path sheet) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(sheet, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private static List<String> headings(Path sheet) throws IOException {
        return List.of(Files.readAllLines(sheet).get(0).split(",", -1));
    }

    private Path answers(String... rows) throws IOException {
        Path file = folder.resolve("back.csv");
        Files.write(file, List.of("actor,attribute,answer,answered_on,source,grade", String.join("\n", rows)));
        return file;
    }

    @Test
    void one_answer_counts_for_all_streams_of_an_actor_and_so_is_asked_once_with_all_their_names() throws IOException {
        Path sheet = folder.resolve("ask.csv");
        ask("-o", sheet);
        List<CSVRecord> asked = rows(sheet).stream()
                .filter(row -> row.get("attribute").equals("segregation_verified"))
                .toList();

        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).get("question"))
                .contains("'lot A', 'lot B'", "One answer counts for all of them", "blank if only some were verified");
        assertThat(asked.get(0).get("why")).contains("lot A, lot B");
        assertThat(ask("--language", "fr").out()).contains("Une seule r\u00E9ponse vaut pour tous");
        assertThat(run("score", "-o", folder.resolve("out"), "--answers", filled(sheet, "segregation_verified", "yes"))
                        .out())
                .contains("= 1 used + 0 rejected")
                .doesNotContain("CONFLICT");
    }

    /** The sheet with the one question about an attribute answered. */
    private Path filled(Path sheet, String attribute, String answer) throws IOException {
        Path file = folder.resolve("filled.csv");
        try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.DEFAULT)) {
            out.printRecord(headings(sheet));
            for (CSVRecord row : rows(sheet)) {
                List<String> cells = new ArrayList<>(row.toList());
                if (row.get("attribute").equals(attribute)) {
                    cells.set(headings(sheet).indexOf("answer"), answer);
                    cells.set(headings(sheet).indexOf("answered_on"), "2025-12-20");
                    cells.set(headings(sheet).indexOf("source"), "letter");
                }
                out.printRecord(cells);
            }
        }
        return file;
    }

    @Test
    void who_fills_in_a_sheet_does_not_grade_himself_and_a_word_against_a_visit_is_told_as_a_conflict()
            throws IOException {
        Path sheet = folder.resolve("ask.csv");
        ask("-o", sheet);
        assertThat(headings(sheet)).doesNotContain("grade");

        Path back = answers(
                HOSTILE + ",children_working,no,2025-12-31,Pit one Ltd itself,A",
                HOSTILE + ",underground_work,no,2025-12-31,,B");
        Path out = folder.resolve("out");
        Run scored = run("score", "-o", out, "--answers", back);

        assertThat(scored.code()).as(scored.err()).isZero();
        assertThat(scored.out() + scored.err())
                .containsOnlyOnce("note[D28]")
                .contains("back.csv:2, column grade: note[D28]", "such rows in this file: 2", "into claims.csv");
        assertThat(out.resolve("findings.csv"))
                .content()
                .containsPattern(
                        "CONFLICT,M_x0042_1.*no \\(Pit one Ltd itself, back.csv:2, grade D.*after yes .*grade A");
    }

    @Test
    void answers_after_the_day_of_the_result_are_told_row_by_row() throws IOException {
        Path back = answers(
                "R1,wfcl_policy,yes,2025-12-31,letter,",
                "R1,contract_clauses,yes,2026-01-20,letter,",
                "R1,training_documented,yes,2026-01-21,letter,");
        Run scored = run("score", "-o", folder.resolve("out"), "--answers", back);

        assertThat(scored.out() + scored.err())
                .contains(
                        "back.csv:3, column answered_on: note[D21]: the answer of 2026-01-20 was left out",
                        "score with --as-of 2026-01-20 or later",
                        "back.csv:4, column answered_on: note[D21]: the answer of 2026-01-21 was left out")
                .doesNotContain("back.csv:2,", "the day of the result, left out");
    }

    @Test
    void the_sheet_of_one_party_holds_what_it_is_asked_and_not_what_an_answer_is_worth() throws IOException {
        Path all = folder.resolve("all.csv");
        Path own = folder.resolve("own.csv");
        assertThat(ask("-o", all).out()).contains("for the house, not to be sent as it is", "--to PARTY");
        assertThat(ask("--to", "C1", "-o", own).out()).doesNotContain("house");

        assertThat(headings(all)).contains("rank", "worth", "if_good", "if_bad", "suppliers", "change_in", "why");
        assertThat(headings(own))
                .doesNotContain("rank", "worth", "if_good", "if_bad", "suppliers", "change_in")
                .contains("actor", "attribute", "answer", "answered_on", "source");
        assertThat(rows(own)).isNotEmpty().allMatch(row -> row.get("ask").equals("C1"));
        assertThat(rows(own)).hasSizeLessThan(rows(all).size());
        assertThat(own).content().doesNotContain("C2", "M_x0042_1");
        Path letters = folder.resolve("own.txt");
        ask("--to", "Buyer one", "-o", letters);
        assertThat(letters).content().contains("To: Buyer one (C1)").doesNotContain("----", "(R1)", "(C2)");
    }

    @Test
    void a_party_that_is_asked_nothing_is_told_with_those_that_are() {
        Run run = ask("--to", "M3");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE.code);
        assertThat(run.err())
                .contains("nothing is asked of Pit three (M3)")
                .contains("what concerns it is asked of +Refinery (R1)", "asked are ");
    }

    @Test
    void sheets_in_another_language_have_no_english_column_and_take_the_words_of_that_language() throws IOException {
        for (String language : List.of("fr", "es")) {
            Path sheet = folder.resolve(language + ".csv");
            ask("--language", language, "-o", sheet);
            assertThat(headings(sheet)).doesNotContain("why").contains("question");
            String yes = language.equals("fr") ? "oui" : "s\u00ED";
            assertThat(rows(sheet).stream().map(row -> row.get("allowed"))).anyMatch(one -> one.startsWith(yes));
            Run scored =
                    run("score", "-o", folder.resolve("out"), "--answers", filled(sheet, "segregation_verified", yes));
            assertThat(scored.err() + scored.out())
                    .contains("= 1 used + 0 rejected")
                    .doesNotContain("D15");
        }
    }

    @Test
    void what_goes_out_comes_back_whatever_ids_and_texts_hold() throws IOException {
        Path csv = folder.resolve("ask.csv");
        Path xlsx = folder.resolve("ask.xlsx");
        ask("-o", csv);
        ask("-o", xlsx);
        int mines = (int) rows(csv).stream()
                .filter(row -> row.get("actor").contains("M"))
                .filter(row -> row.get("allowed").startsWith("yes"))
                .count();
        assertThat(mines).isGreaterThan(1);

        Run fromCsv = run("score", "-o", folder.resolve("a"), "--answers", allYes(csv));
        Run fromWorkbook = run("score", "-o", folder.resolve("b"), "--answers", allYesInWorkbook(xlsx));
        assertThat(fromCsv.err() + fromWorkbook.err()).doesNotContain("N01", "error[");
        assertThat(fromWorkbook.out()).contains(used(fromCsv));
        assertThat(folder.resolve("b/scores.csv"))
                .content()
                .isEqualTo(Files.readString(folder.resolve("a/scores.csv")));
    }

    private static String used(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.contains("(answers): "))
                .map(line -> line.substring(line.indexOf("(answers): ")))
                .findFirst()
                .orElseThrow();
    }

    private Path allYes(Path sheet) throws IOException {
        Path file = folder.resolve("all-yes.csv");
        try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.DEFAULT)) {
            out.printRecord(headings(sheet));
            for (CSVRecord row : rows(sheet)) {
                List<String> cells = new ArrayList<>(row.toList());
                if (row.get("allowed").startsWith("yes")) {
                    cells.set(headings(sheet).indexOf("answer"), "yes");
                    cells.set(headings(sheet).indexOf("answered_on"), "2025-12-20");
                    cells.set(headings(sheet).indexOf("source"), "letter");
                }
                out.printRecord(cells);
            }
        }
        return file;
    }

    /** As a spreadsheet would save it: the three empty cells behind a question of yes and no filled in. */
    private Path allYesInWorkbook(Path sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(sheet)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(Objects.requireNonNull(part).getName()));
                out.write(text.replaceAll("(>yes, no</t></is></c>)<c/><c/><c/>", "$1" + filledIn())
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(folder.resolve("all-yes.xlsx"), bytes.toByteArray());
    }

    private static String filledIn() {
        String text = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
        return "<c t=\"b\"><v>1</v></c>" + text.formatted("2025-12-20") + text.formatted("letter");
    }
}
