package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ask} on the samples, and what comes back. */
class AskCommandTest {
    private static final CSVFormat WITH_HEADING =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    Path folder = Path.of(".");

    private static Run ask(String sample, Object... words) {
        List<Object> arguments = new ArrayList<>(List.of("ask", Run.sample(sample), "--as-of", "2026-01-01"));
        arguments.addAll(Arrays.asList(words));
        return Run.of(arguments.toArray());
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(file, java.nio.charset.StandardCharsets.UTF_8, WITH_HEADING)) {
            return parser.stream()
                    .map(CSVRecord::toMap)
                    .map(map -> (Map<String, String>) new TreeMap<>(map))
                    .toList();
        }
    }

    /** A sheet with some of the rows filled in. */
    private Path filled(List<Map<String, String>> rows, UnaryOperator<Map<String, String>> answer) throws IOException {
        Path file = folder.resolve("answers-back.csv");
        List<String> headings = List.copyOf(rows.get(0).keySet());
        try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.DEFAULT)) {
            out.printRecord(headings);
            for (Map<String, String> row : rows) {
                Map<String, String> changed = answer.apply(new TreeMap<>(row));
                out.printRecord(headings.stream().map(changed::get).toList());
            }
        }
        return file;
    }

    /** The sum of the widths of all ranges. */
    private int width(String sample, Object... words) throws IOException {
        Path out = folder.resolve("scored");
        List<Object> arguments =
                new ArrayList<>(List.of("score", Run.sample(sample), "--as-of", "2026-01-01", "-q", "-o", out));
        arguments.addAll(Arrays.asList(words));
        Run run = Run.of(arguments.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return rows(out.resolve("scores.csv")).stream()
                .mapToInt(row -> Integer.parseInt(row.get("high")) - Integer.parseInt(row.get("low")))
                .sum();
    }

    @Test
    void a_question_names_whom_to_ask_about_whom_and_what_the_answers_would_do() {
        Run run = ask("cobalt");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("questions narrow the ranges of 2 scored suppliers")
                .contains(
                        "ask Norrsten Pigments (CY-NORRSTEN) about Kanda mine (industrial) (MS-KANDA); bears on 1 of them")
                .contains("a good answer narrows by 0, a bad one by 147")
                .contains(
                        "- Do armed actors dig themselves, have others dig for them, or hold pits at Kanda mine (industrial)?")
                .contains("armed_actors_mine: yes, no")
                .doesNotContain("{name}");
    }

    @Test
    void of_one_supplier_the_range_after_each_answer_is_told() {
        assertThat(ask("cobalt", "--of", "CY-VOLTALINE").out())
                .contains("if it is well: 600 (low 600, high 980); if not: 833 (low 833, high 980)");
    }

    @Test
    void questions_about_smelters_are_asked_once_for_all_suppliers_in_three_languages() {
        Run french = ask("cobalt", "--smelters", "--language", "fr");

        assertThat(french.out())
                .contains("ask Harju Cobalt Refinery (SR-HARJU) about itself; bears on 2 of them")
                .contains("Combien de cas")
                .doesNotContain("MS-KANDA");
        assertThat(ask("cobalt", "--smelters", "--language", "es").out()).contains("un n\u00FAmero entero");
    }

    @Test
    void where_no_single_answer_lowers_what_cannot_be_ruled_out_the_least_set_that_does_is_told() {
        Run run = ask("cobalt", "--of", "CY-VOLTALINE", "--under", "700");

        assertThat(run.out()).contains("If all of these are answered well", "falls from 980 to 6");
        assertThat(ask("cobalt", "--under", "700").code()).isEqualTo(ExitCode.USAGE.code);
        assertThat(ask("cobalt", "--of", "CY-VOLTALINE", "--under", "100").out())
                .contains("Even if every answer were good, 600 could not be ruled out")
                .contains("What stays: Luswishi Ridge (artisanal) > ");
    }

    @Test
    void whom_no_single_good_answer_helps_is_told_with_the_way_on() {
        assertThat(ask("cobalt").out())
                .contains("For 2 of 2, Voltaline Cells for one, no single good answer lowers what cannot be ruled out")
                .contains("--of CY-VOLTALINE --under SCORE finds the least set of answers that does");
        assertThat(ask("cobalt", "--of", "CY-VOLTALINE", "--under", "700").out())
                .doesNotContain("no single good answer");
        assertThat(ask("cobalt", "--smelters").out())
                .as("of some questions only nothing is said about all")
                .doesNotContain("no single good answer");
        assertThat(ask("cobalt", "--json").out())
                .contains("\"no_single_good_answer_lowers\" : [\n    \"CY-VOLTALINE\",\n    \"CY-NORRSTEN\"");
        assertThat(ask("cobalt", "--of", "CY-VOLTALINE", "--under", "700", "--json")
                        .out())
                .contains("\"under\" : 700", "\"outcome\" : \"least\"", "\"high_before\" : 980");
    }

    @Test
    void an_answer_that_comes_back_moves_the_scores_by_what_the_question_said() throws IOException {
        int tried = 0;
        for (String sample : List.of("cobalt", "tin", "gold")) {
            Path sheet = folder.resolve(sample + ".csv");
            assertThat(ask(sample, "-o", sheet).code()).isZero();
            List<Map<String, String>> rows = rows(sheet);
            Map<String, Long> perRank =
                    rows.stream().collect(Collectors.groupingBy(row -> told(row, "rank"), Collectors.counting()));
            List<Map<String, String>> plain = rows.stream()
                    .filter(row -> Long.valueOf(1).equals(perRank.get(told(row, "rank"))))
                    .filter(row -> !told(row, "rules").contains(";"))
                    .filter(row -> told(row, "allowed").startsWith("yes")
                            && told(row, "change_in").isEmpty())
                    .limit(2)
                    .toList();
            int before = width(sample);
            for (Map<String, String> question : plain) {
                List<Integer> narrowed = new ArrayList<>();
                for (String answer : List.of("yes", "no")) {
                    Path back = filled(rows, row -> answered(row, question, answer));
                    narrowed.add(before - width(sample, "--answers", back));
                }
                assertThat(narrowed)
                        .as("%s in %s", question, sample)
                        .containsExactlyInAnyOrder(number(question, "if_good"), number(question, "if_bad"));
                tried++;
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(3);
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static Map<String, String> answered(Map<String, String> row, Map<String, String> question, String answer) {
        if (!row.equals(question)) return row;
        row.put("answer", answer);
        row.put("answered_on", "2025-12-20");
        row.put("source", "reply of December 2025");
        return row;
    }

    @Test
    void blank_answers_say_nothing_and_wrong_ones_are_told_with_row_and_column() throws IOException {
        Path sheet = folder.resolve("sheet.csv");
        ask("cobalt", "-o", sheet);
        List<Map<String, String>> rows = rows(sheet);
        Run blank = Run.of("score", Run.sample("cobalt"), "--as-of", "2026-01-01", "--answers", sheet);

        assertThat(blank.code()).as(blank.err()).isZero();
        assertThat(blank.out())
                .contains("(answers): " + rows.size() + " rows = 0 used + 0 rejected + " + rows.size() + " ignored");

        Path wrong = folder.resolve("wrong.csv");
        Files.writeString(wrong, """
                actor,attribute,answer,answered_on,source,change_in
                SR-HARJU,hazardous_cases_open,many,2025-12-01,reply,
                SR-HARJU,hazardous_case_open,0,2025-12-01,reply,
                SR-NOBODY,hazardous_cases_open,0,2025-12-01,reply,
                SR-HARJU,credible_allegation,none,,reply,
                SR-HARJU,link,yes,2025-12-01,reply,cobalt/flows.csv:5
                """);
        Run told = Run.of(
                "explain",
                "SR-HARJU",
                Run.sample("cobalt"),
                "--as-of",
                "2026-01-01",
                "--max-rejected",
                "50",
                "--answers",
                wrong);
        assertThat(told.err())
                .contains("wrong.csv:2, column answer: error[D15]")
                .contains("wrong.csv:3, column attribute: error[D18]")
                .contains("did you mean 'hazardous_cases_open'")
                .contains("wrong.csv:4, column actor: error[N01]")
                .contains("wrong.csv:5, column answered_on: error[D12]")
                .contains("change cobalt/flows.csv:5: link VERIFIED with papers");
    }

    @Test
    void the_workbook_is_read_again_like_the_table_and_the_same_questions_give_the_same_bytes() throws IOException {
        Path first = folder.resolve("first.xlsx");
        Path second = folder.resolve("second.xlsx");
        Run run = ask("cobalt", "-o", first);
        ask("cobalt", "-o", second);

        assertThat(run.out()).contains("rows in ");
        assertThat(first).hasSameBinaryContentAs(second);
        Run back = Run.of("score", Run.sample("cobalt"), "--as-of", "2026-01-01", "--answers", first);
        assertThat(back.code()).as(back.err()).isZero();
        assertThat(back.out()).containsPattern("first.xlsx.*\\(answers\\): \\d+ rows = 0 used \\+ 0 rejected");
    }

    @Test
    void letters_go_one_to_each_party() throws IOException {
        Path letters = folder.resolve("letters.txt");
        ask("cobalt", "-o", letters);

        assertThat(letters)
                .content()
                .contains(
                        "To: Harju Cobalt Refinery (SR-HARJU)",
                        "\n----\n",
                        "About Kanda mine",
                        "blank is never read as no");
        assertThat(ask("cobalt", "-o", folder.resolve("letters.pdf")).code()).isEqualTo(ExitCode.USAGE.code);
    }

    @Test
    void json_holds_what_each_supplier_gains() {
        assertThat(ask("cobalt", "--json", "--top", "1").out().replaceAll("\\s", ""))
                .contains("\"rank\":1,\"fact\":\"MS-KANDA.CL-11\"")
                .contains("\"suppliers\":[{\"actor\":\"CY-NORRSTEN\",\"if_good\":0,\"if_bad\":194}]")
                .contains("\"attribute\":\"children_observed\"");
    }

    private static String told(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
