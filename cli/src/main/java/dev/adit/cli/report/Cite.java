package dev.adit.cli.report;

import dev.adit.rule.Citation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A source.
 *
 * @param mark whether its text was read
 */
public record Cite(String text, String mark) {
    private static final Pattern OUR_NUMBER = Pattern.compile(" ?\\[[A-Z]\\d+[a-z]?\\]");

    static List<Cite> of(List<Citation> sources) {
        return sources.stream()
                .map(source -> new Cite(title(source.cite()), source.verified() ? "text read" : "from memory"))
                .toList();
    }

    /** Without the number of our own list of sources, which nobody else can look up. */
    static String title(String cite) {
        return OUR_NUMBER.matcher(cite).replaceAll("");
    }
}
