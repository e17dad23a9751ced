package dev.adit.cli.report;

import dev.adit.value.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier in detail.
 *
 * @param section its number on the page
 * @param place of its band, 0 for the gravest
 * @param facts what is known of it, as label and text
 * @param controls in sentences, what speaks in its favour
 * @param gaps what is not known of it and of the actors of its path
 * @param questions what to ask first
 * @param why what explain tells besides
 */
public record Profile(
        String section,
        String anchor,
        String name,
        String id,
        String band,
        int place,
        Picture bar,
        Range score,
        List<Fact> facts,
        Call call,
        Waterfall waterfall,
        Route route,
        Grid sources,
        Flags flags,
        List<String> controls,
        Grid gaps,
        Grid questions,
        Why why) {

    /** A label and what stands beside it. */
    public record Fact(String label, String text) {}

    /**
     * What the Guidance asks for, and why.
     *
     * @param anchor where the way of engaging is told in full, in {@code section}
     */
    public record Call(
            String consequence, String because, String means, String anchor, String section, List<Step> steps) {}

    /** A step of the way of engaging, by its title. */
    public record Step(String title, String anchor, boolean endsSuspension, boolean protectsIncome) {}

    /** How the point score came about; the changes sum to it. */
    public record Waterfall(List<Bar> bars, int score, Picture sum) {}

    /** A part of the score, and the score after it. */
    public record Bar(String what, String change, int after, Picture picture) {}

    /**
     * Where the score comes from.
     *
     * @param wide the worst path for ordinary pages; null if no risk reaches the supplier
     * @param tall the same for narrow screens
     * @param trails the worst path, what cannot be ruled out and the knock-out, each as a tree; empty if not explained
     * @param texts label and text: the path in words where there is no tree, what cannot be ruled out, the knock-out
     */
    public record Route(@Nullable Picture wide, @Nullable Picture tall, List<Trail> trails, List<Fact> texts) {}
}
