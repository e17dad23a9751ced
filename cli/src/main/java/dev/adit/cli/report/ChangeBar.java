package dev.adit.cli.report;

import dev.adit.value.Permille;

/** Draws one step of a waterfall: from the score before it to the score after it. */
final class ChangeBar {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 14;

    private ChangeBar() {}

    static Picture step(int before, int after) {
        String title = before <= after ? "Adds up to " + after : "Takes off from " + before + " to " + after;
        Svg svg = new Svg("bar", WIDTH, HEIGHT, title).line("axis", 0, HEIGHT - 1, WIDTH, HEIGHT - 1);
        int left = across(Math.min(before, after));
        int width = Math.max(1, across(Math.max(before, after)) - left);
        return svg.box(before <= after ? "adds" : "takes", left, 1, width, HEIGHT - 3)
                .done();
    }

    static Picture sum(int score, int place) {
        return new Svg("bar", WIDTH, HEIGHT, "Point score " + score)
                .line("axis", 0, HEIGHT - 1, WIDTH, HEIGHT - 1)
                .box("k" + place, 0, 1, Math.max(1, across(score)), HEIGHT - 3)
                .done();
    }

    private static int across(int permille) {
        return Permille.of(WIDTH, permille);
    }
}
