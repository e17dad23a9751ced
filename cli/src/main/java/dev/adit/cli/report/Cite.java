package dev.adit.cli.report;

import dev.adit.rule.Citation;
import java.util.List;

/**
 * A source.
 *
 * @param mark whether its text was read
 */
public record Cite(String text, String mark) {
    static List<Cite> of(List<Citation> sources) {
        return sources.stream()
                .map(source -> new Cite(source.cite(), source.verified() ? "text read" : "from memory"))
                .toList();
    }
}
