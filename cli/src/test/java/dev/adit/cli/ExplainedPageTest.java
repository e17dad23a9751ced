package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a run tells of a supplier what {@code explain} tells, in the same words. */
class ExplainedPageTest {
    private static final Pattern CHANGE = Pattern.compile("<td class=\"number\">([+\u2212]\\d+)</td>");
    private static final Pattern SUM = Pattern.compile("class=\"sum\">.*?<td class=\"number\">(\\d+)</td>");

    @TempDir
    Path output;

    @ParameterizedTest
    @CsvSource({"cobalt, CY-VOLTALINE, CY-NORRSTEN", "tin, CY-KAPPA, CY-SOLDRA", "gold, '', ''"})
    void what_explain_says_of_paths_own_risk_answers_and_clear_rules_stands_in_the_page(
            String story, String first, String second) throws IOException {
        String page = page(story);
        List<String> ids = first.isEmpty() ? suppliers() : List.of(first, second);
        for (String id : ids) {
            String profile = profile(page, id);
            assertThat(profile).as(id).contains("How the point score came about");
            // what the same words told of an earlier supplier is not told again, so the whole of the profiles is looked
            // at
            for (String told : shared(explain(story, id)))
                assertThat(told.startsWith("if it is well") || told.startsWith("\u00D7") ? profile : page)
                        .as(id)
                        .contains(told);
        }
    }

    @ParameterizedTest
    @CsvSource({"cobalt", "tin", "gold"})
    void the_waterfall_of_every_profile_adds_up(String story) throws IOException {
        String page = raw(story);
        for (String article : page.split("<article class=\"profile\"", -1)) {
            if (!article.contains("class=\"waterfall")) continue;
            int sum = 0;
            for (Matcher one = CHANGE.matcher(article); one.find(); )
                sum += Integer.parseInt(one.group(1).replace('\u2212', '-'));
            Matcher told = SUM.matcher(article.replaceAll("<td class=\"number\"></td>", ""));
            assertThat(told.find()).isTrue();
            assertThat(sum).isEqualTo(Integer.parseInt(told.group(1)));
        }
    }

    @Test
    void findings_stand_with_evidence_and_what_is_unknown_with_every_rule_that_nobody_answered() throws IOException {
        String profile = profile(page("cobalt"), "CY-VOLTALINE");

        assertThat(profile)
                .contains("Children working: yes ; 2025-09-14; Haki Monitors, visit of 14 September 2025 , grade A;"
                        + " cobalt/claims.csv:4, column value")
                .contains("Luswishi Ridge (artisanal) (MS-LUSWISHI): CC-02, CC-04, ")
                .contains("1 source reaches it at or over 600.")
                .contains("What cannot be ruled out: 980");
    }

    /** The lines of an explanation that the page shares; waterfall, sources, findings and gaps have tables of their own. */
    private static List<String> shared(String explanation) {
        List<String> lines = new ArrayList<>();
        boolean isShared = false;
        for (String line : explanation.lines().toList()) {
            if (line.isEmpty()) isShared = false;
            else if (!line.startsWith(" "))
                isShared = Stream.of("The w", "What ", "Own risk", "Asked").anyMatch(line::startsWith);
            if (isShared) lines.add(words(line.replace("\u2514\u2500", "")));
        }
        assertThat(lines).hasSizeGreaterThan(10);
        return lines;
    }

    private static String explain(String story, String id) {
        return Run.of("explain", id, Run.sample(story), "--as-of", "2026-01-01").out();
    }

    private String raw(String story) throws IOException {
        Run.of("score", Run.sample(story), "--as-of", "2026-01-01", "-o", output, "-q");
        return Files.readString(output.resolve("report.html"));
    }

    private String page(String story) throws IOException {
        return words(raw(story)
                .replaceAll("(?s)<svg.*?</svg>", " ")
                .replaceAll("<article", "\u0001")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"));
    }

    private List<String> suppliers() throws IOException {
        return Files.readAllLines(output.resolve("scores.csv")).stream()
                .skip(1)
                .map(row -> row.split(",", -1)[1])
                .toList();
    }

    private static String profile(String page, String id) {
        return Stream.of(page.split("\u0001", -1))
                .filter(article -> article.contains("( " + id + " )"))
                .filter(article -> article.contains("Consequence:"))
                .findFirst()
                .orElseThrow();
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
