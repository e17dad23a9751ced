package dev.adit.cli.explain;

import java.util.List;

/**
 * A part of an explanation in words.
 *
 * @param lines empty if there is nothing to tell beyond the title
 * @param note what is left out, and what tells it; empty if nothing is
 */
public record ExplanationPart(String title, List<Line> lines, String note) {
    ExplanationPart(String title, List<Line> lines) {
        this(title, lines, "");
    }

    /** A line, and what stands under it. */
    public record Line(String text, List<String> under) {}
}
