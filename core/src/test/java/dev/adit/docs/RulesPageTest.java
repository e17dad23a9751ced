package dev.adit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.condition.Operator;
import dev.adit.finding.ExampleRun;
import dev.adit.gather.Gather;
import dev.adit.house.Plot;
import dev.adit.problem.Problems;
import dev.adit.rule.Effect;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/rules.md} explains every key, operator and clause, and its example rule works. */
class RulesPageTest {
    private final Page page = Page.of("rules.md");

    @Test
    void the_table_of_operators_is_that_of_the_code() {
        Map<String, String> meanings = new TreeMap<>();
        for (Operator operator : ServiceLoader.load(Operator.class)) meanings.put(operator.name(), operator.meaning());
        Map<String, String> told = new TreeMap<>();
        page.section("Conditions").rowsByName().forEach((name, row) -> {
            if (meanings.containsKey(name)) told.put(name, row.get(1));
        });
        assertThat(told).isEqualTo(meanings);
    }

    @Test
    void every_way_to_ask_suppliers_is_there() {
        Set<String> known = new TreeSet<>();
        for (Gather gather : ServiceLoader.load(Gather.class)) known.add(gather.name() + ": <condition>");
        assertThat(new TreeSet<>(page.section("Asking suppliers").rowsByName().keySet()))
                .isEqualTo(known);
    }

    @Test
    void every_effect_is_there() {
        assertThat(page.section("Effects").rowsByName()).hasSameSizeAs(Effect.Kind.values());
    }

    @Test
    void the_tables_of_keys_are_those_of_the_schemas() {
        assertKeys("The keys of a rule", "rule", "");
        assertKeys("Examples", "rule", "$defs/example/");
        assertKeys("Vocabulary files", "vocabulary", "$defs/attribute/");
        assertKeys("Actions", "action", "");
        assertKeys("Lessons", "lesson", "");
        assertKeys("ruleset.yaml", "ruleset", "");
    }

    private void assertKeys(String section, String schema, String at) {
        Path file = Plot.root().resolve("rulesets/schema/" + schema + ".schema.json");
        Tree tree = new TreeReader(schema, new Problems()).json(Page.read(file)).orElseThrow();
        for (String step : (at + "properties").split("/", -1))
            tree = ((Tree.Mapping) tree).members().get(step);
        Set<String> keys = new TreeSet<>(((Tree.Mapping) tree).members().keySet());
        assertThat(new TreeSet<>(page.section(section).rowsByName().keySet()))
                .as(section)
                .isEqualTo(keys);
    }

    @Test
    void the_example_rule_attribute_and_example_pass_the_check(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> file :
                RuleFiles.ofFolder(Page.pack()).all().entrySet()) {
            Path copy = folder.resolve(file.getKey());
            Files.createDirectories(copy.resolveSibling("."));
            Files.writeString(copy, file.getKey().endsWith("/SC-10.yaml") ? rule() : file.getValue());
        }
        RuleSet rules = new RuleSetReader(RuleFiles.ofFolder(folder)).read();
        Problems problems = new Problems();
        new ExampleRun(rules).check(problems);
        assertThat(problems.list()).isEmpty();
        assertThat(rules.rules().stream()
                        .filter(rule -> rule.id().equals("SC-10"))
                        .flatMap(rule -> rule.examples().stream()))
                .hasSize(4);
    }

    /** The page's example rule with the page's example of asking suppliers put in. */
    private String rule() {
        String clause = page.section("Asking suppliers").block("yaml");
        String example = page.section("Examples").block("yaml");
        String condition = clause.lines().skip(2).map(line -> "  " + line).collect(Collectors.joining("\n"));
        List<String> lines =
                page.section("The keys of a rule").block("yaml").lines().toList();
        return lines.stream()
                        .map(line -> line.strip().startsWith("- school_attendance")
                                ? line + "\n    - all:\n" + indented(condition)
                                : line)
                        .map(line -> line.startsWith("  - {name: near")
                                ? line.replace("75}", "75, segregation_verified: yes}")
                                : line)
                        .collect(Collectors.joining("\n"))
                + "\n" + example;
    }

    private static String indented(String text) {
        return text.lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
    }
}
