package dev.adit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.Conformance;
import dev.adit.house.Plot;
import dev.adit.network.Link;
import dev.adit.problem.Problems;
import dev.adit.rule.Band;
import dev.adit.rule.Knot;
import dev.adit.rule.Method;
import dev.adit.rule.Severity;
import dev.adit.rule.Theme;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import dev.adit.value.Ppm;
import dev.adit.value.Range;
import dev.adit.value.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/method.md} shows what the engine computes, with the numbers of the shipped rule set. */
class MethodPageTest {
    private static final Pattern CITED = Pattern.compile("docs/method\\.md[,\\s*]*(?:section )?\"([^\"]+)\"");

    private final Page page = Page.of("method.md");
    private final Method method = Page.shipped().method();

    @Test
    void the_worked_example_gives_what_the_page_says() {
        String result = new Conformance(method, 1).evaluate("tin.json", page.block("json"));
        Tree nodes =
                member(new TreeReader("result", new Problems()).json(result).orElseThrow(), "nodes");
        StringBuilder table = new StringBuilder("| node | own | low | point | high | band | at risk | unknown |\n");
        table.append("|---|--:|--:|--:|--:|---|--:|--:|\n");
        for (String id : List.of("north-pit", "south-pit", "depot", "smelter", "can-maker", "solder-maker"))
            table.append(line(id, member(nodes, id)));
        page.holds("example", table.toString());
    }

    private static String line(String id, Tree node) {
        Tree volume = member(member(node, "volume_ppm"), id + "|tin|pool");
        return String.join(
                " | ",
                "| " + id,
                text(node, "own", "point"),
                text(node, "score", "low"),
                text(node, "score", "point"),
                text(node, "score", "high"),
                text(node, "band"),
                Ppm.asPercent(Long.parseLong(text(volume, "point"))),
                Ppm.asPercent(Long.parseLong(text(volume, "unknown"))) + " |\n");
    }

    private static Tree member(Tree tree, String key) {
        Tree member = ((Tree.Mapping) tree).members().get(key);
        if (member == null) throw new AssertionError("no member " + key);
        return member;
    }

    private static String text(Tree tree, String... keys) {
        Tree at = tree;
        for (String key : keys) at = member(at, key);
        return String.valueOf(((Tree.Scalar) at).text());
    }

    @Test
    void the_numbers_are_those_of_the_shipped_rule_set() {
        StringBuilder table = new StringBuilder("| key | number |\n|---|---|\n");
        row(table, "likelihood_curve", "likelihood to weight: " + curve());
        for (Theme theme : method.themes()) row(table, "themes: " + theme.name(), severity(theme));
        row(table, "ko_theme", method.knockoutTheme());
        for (Link link : Link.values())
            row(table, "link: " + link, method.link(link).toString());
        for (Truth verified : List.of(Truth.YES, Truth.UNKNOWN, Truth.NO))
            row(table, "leak: " + verified.word(), method.leak(verified).toString());
        row(table, "own_control_floor", Integer.toString(method.ownControlFloor()));
        row(table, "pass_control_floor", Integer.toString(method.passControlFloor()));
        row(table, "unknown_own", byCommodity(method.unknownOwn()));
        row(table, "recycled_own", byCommodity(method.recycledOwn()));
        row(table, "threshold", Integer.toString(method.threshold()));
        row(table, "bands", joined(method.bands().stream().map(MethodPageTest::band)));
        page.holds("numbers", table.toString());
    }

    private static void row(StringBuilder table, String key, String number) {
        table.append("| `").append(key).append("` | ").append(number).append(" |\n");
    }

    private String curve() {
        return joined(method.curve().stream().map((Knot knot) -> knot.likelihood() + " to " + knot.weight()));
    }

    private static String severity(Theme theme) {
        Severity severity = theme.severity();
        String parts = "scale " + severity.scale() + ", scope " + severity.scope() + ", irremediability "
                + severity.irremediability() + ": S = " + severity.level();
        return theme.mitigable() ? parts : parts + "; no control touches it";
    }

    private static String band(Band band) {
        return band.name() + " from " + band.from();
    }

    private static String byCommodity(Map<String, Map<String, Range>> table) {
        return joined(table.entrySet().stream()
                .map(row -> (row.getKey().equals("*") ? "any commodity" : row.getKey()) + ": "
                        + joined(row.getValue().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(theme -> theme.getKey() + " " + theme.getValue()))));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }

    @Test
    void every_section_that_the_code_cites_is_there() throws IOException {
        int cited = 0;
        try (Stream<Path> files = Files.walk(Plot.root().resolve("core/src/main"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher citation = CITED.matcher(Page.read(file));
                while (citation.find()) {
                    cited++;
                    assertThat(page.section(citation.group(1)).text())
                            .as("cited in %s", file)
                            .isNotBlank();
                }
            }
        }
        assertThat(cited).isGreaterThan(2);
    }
}
