package dev.adit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.house.Plot;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reference page: its sections, tables and blocks, and those parts that are made from the code. */
final class Page {
    private static final boolean REWRITES = "write".equals(System.getProperty("golden"));
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final Path file;
    private final String text;

    private Page(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    static Page of(String name) {
        Path file = folder().resolve(name);
        return new Page(file, read(file));
    }

    static Path folder() {
        return Plot.root().resolve("docs");
    }

    /** The rule set that ships, read from its sources: this module does not depend on it. */
    static RuleSet shipped() {
        return new RuleSetReader(RuleFiles.ofFolder(pack())).read();
    }

    static Path pack() {
        return Plot.root().resolve("rulesets/src/main/resources/rulesets");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text() {
        return text;
    }

    /** The part under a heading of any level, up to the next heading. */
    Page section(String heading) {
        Matcher begin =
                Pattern.compile("(?m)^#+ " + Pattern.quote(heading) + "$").matcher(text);
        if (!begin.find()) throw new AssertionError(file.getFileName() + " has no section '" + heading + "'");
        Matcher end = Pattern.compile("(?m)^#+ ").matcher(text);
        return new Page(file, text.substring(begin.end(), end.find(begin.end()) ? end.start() : text.length()));
    }

    /** The rows of all tables, cell by cell, without headings and rules. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            boolean isRow = lines.get(i).startsWith("|") && lines.get(i - 1).startsWith("|");
            if (isRow && !lines.get(i).startsWith("|---")) rows.add(cells(lines.get(i)));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return List.of(line.substring(1, line.length() - 1).split("\\|", -1)).stream()
                .map(String::strip)
                .toList();
    }

    /** The rows by what stands as code in their first cell; a cell that names several has them all. */
    Map<String, List<String>> rowsByName() {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (List<String> row : rows()) {
            Matcher names = CODE.matcher(row.get(0));
            while (names.find()) byName.put(names.group(1), row);
        }
        return byName;
    }

    /** The first block of code in a language; empty stands for none given. */
    String block(String language) {
        Matcher block = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```").matcher(text);
        if (!block.find()) throw new AssertionError(file.getFileName() + " has no block of " + language);
        return block.group(1);
    }

    /** Holds the part between two markers to what the code says; {@code -Dgolden=write} writes it anew. */
    void holds(String name, String right) {
        Pattern place = Pattern.compile("(?s)(<!-- " + name + ": begin[^>]*-->\n)(.*?)(<!-- " + name + ": end -->)");
        Matcher found = place.matcher(text);
        if (!found.find()) throw new AssertionError(file.getFileName() + " has no part '" + name + "'");
        if (REWRITES) write(text.substring(0, found.end(1)) + right + text.substring(found.start(3)));
        else
            assertThat(found.group(2))
                    .as("%s; -Dgolden=write makes it anew", name)
                    .isEqualTo(right);
    }

    private void write(String whole) {
        try {
            Files.writeString(file, whole);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
