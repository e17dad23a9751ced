package dev.adit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.house.Plot;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/rules/} holds a page for every rule and an index; {@code -Dgolden=write} writes them anew. */
class RulePagesOfDocsTest {
    private static final Path FOLDER = Plot.root().resolve("docs/rules");

    @Test
    void every_rule_has_the_page_that_it_writes_and_there_is_no_other() throws IOException {
        Map<String, String> expected = pages();
        if ("write".equals(System.getProperty("golden"))) write(expected);

        assertThat(found()).as("-Dgolden=write writes them anew").isEqualTo(expected);
    }

    @Test
    void a_page_tells_all_that_a_reader_of_a_finding_asks() {
        for (String page : pages().values())
            if (!page.startsWith("# Rules of "))
                assertThat(page)
                        .contains("## What it asks", "## Why", "## When a yes is wrong", "## Questions that settle it")
                        .contains("## Sources", "## Examples", "| asked of |", "| yes", "| unknown |")
                        .doesNotContain("null");
    }

    private static Map<String, String> pages() {
        RuleSet rules = Page.shipped();
        RulePage page = new RulePage(rules);
        Map<String, String> pages = new TreeMap<>();
        for (Rule rule : rules.rules()) pages.put(rule.id() + ".md", page.text(rule));
        pages.put("README.md", page.index());
        return pages;
    }

    private static Map<String, String> found() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (Path file : files())
            found.put(Objects.requireNonNull(file.getFileName()).toString(), Files.readString(file));
        return found;
    }

    private static List<Path> files() throws IOException {
        if (!Files.isDirectory(FOLDER)) return List.of();
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.toList();
        }
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (Path old : files()) Files.delete(old);
        for (Map.Entry<String, String> page : pages.entrySet())
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
    }
}
