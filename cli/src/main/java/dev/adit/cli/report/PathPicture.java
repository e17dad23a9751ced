package dev.adit.cli.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a path as boxes joined by arrows, from the source to the supplier. A row holds a few boxes; a longer path goes
 * on in the next row.
 */
final class PathPicture {
    private static final int LETTER = 7;
    private static final int LINE = 15;
    private static final int MOST_NAME_LINES = 3;
    private static final int GAP_DOWN = 58;

    private final int boxes;
    private final int boxWidth;
    private final int gap;
    private final String style;
    private final int boxHeight;
    private final List<Stop> stops;

    private PathPicture(List<Stop> stops, int boxes, int boxWidth, int gap, String style) {
        this.stops = stops;
        this.boxes = Math.max(1, Math.min(boxes, stops.size()));
        this.boxWidth = boxWidth;
        this.gap = gap;
        this.style = style;
        int lines = stops.stream().mapToInt(stop -> name(stop).size()).max().orElse(1);
        this.boxHeight = (lines + 2) * LINE + 14;
    }

    /**
     * A box, and the arrow that leads to it.
     *
     * @param line1 what it is
     * @param line2 its score
     * @param isVirtual true if it is no actor, and so drawn dashed
     * @param arrow in a few lines, what the link is and lets through; empty at the source
     */
    record Stop(String name, String line1, String line2, boolean isVirtual, List<String> arrow) {}

    /** For a page of ordinary width, and for paper. */
    static Picture wide(List<Stop> stops, String title, String description) {
        return new PathPicture(stops, 3, 176, 112, "path wide").draw(title, description);
    }

    /** For a narrow screen: one box below the other. */
    static Picture tall(List<Stop> stops, String title, String description) {
        return new PathPicture(stops, 1, 300, 0, "path tall").draw(title, description);
    }

    private List<String> name(Stop stop) {
        return TextLines.of(stop.name(), (boxWidth - 16) / LETTER, MOST_NAME_LINES);
    }

    private Picture draw(String title, String description) {
        int rows = (stops.size() + boxes - 1) / boxes;
        int width = boxes * boxWidth + (boxes - 1) * gap + 2;
        int height = rows * boxHeight + (rows - 1) * GAP_DOWN + 2;
        Svg svg = new Svg(style, width, height, title).told(description);
        for (int i = 0; i < stops.size(); i++) {
            box(svg, i);
            if (i > 0 && i % boxes == 0) turn(svg, i);
            else if (i > 0) arrow(svg, i);
        }
        return svg.done();
    }

    private int left(int place) {
        return place % boxes * (boxWidth + gap) + 1;
    }

    private int top(int place) {
        return place / boxes * (boxHeight + GAP_DOWN) + 1;
    }

    private void box(Svg svg, int place) {
        Stop stop = stops.get(place);
        int x = left(place);
        int y = top(place);
        boolean isLast = place == stops.size() - 1;
        svg.box(stop.isVirtual() ? "stop dashed" : isLast ? "stop last" : "stop", x, y, boxWidth, boxHeight);
        List<String> lines = new ArrayList<>(name(stop));
        int names = lines.size();
        lines.addAll(TextLines.of(stop.line1(), (boxWidth - 16) / (LETTER - 1), 1));
        for (int i = 0; i < lines.size(); i++)
            svg.text(i < names ? "stop-name" : "stop-kind", x + 8, y + 18 + i * LINE, lines.get(i));
        svg.text("stop-score", x + 8, y + boxHeight - 9, stop.line2());
    }

    /** From a box to the one beside it. */
    private void arrow(Svg svg, int place) {
        int y = top(place) + boxHeight / 2;
        int from = left(place) - gap;
        int to = left(place);
        svg.line("arrow", from, y, to - 7, y).shape("head", to - 1, y, to - 9, y - 4, to - 9, y + 4);
        List<String> words = stops.get(place).arrow();
        for (int i = 0; i < words.size(); i++) {
            int down = i == 0 ? -7 : 2 + i * (LINE - 1);
            svg.text("arrow-text mid", from + gap / 2 - 3, y + down, words.get(i));
        }
    }

    /** From the last box of a row, by the gutter, to the first of the next. */
    private void turn(Svg svg, int place) {
        int from = left(place - 1) + boxWidth / 2;
        int to = left(place) + boxWidth / 2;
        int below = top(place) - GAP_DOWN;
        int gutter = top(place) - GAP_DOWN / 2;
        svg.line("arrow", from, below, from, gutter).line("arrow", from, gutter, to, gutter);
        svg.line("arrow", to, gutter, to, top(place) - 7);
        svg.shape("head", to, top(place) - 1, to - 4, top(place) - 9, to + 4, top(place) - 9);
        String words = String.join(", ", stops.get(place).arrow());
        if (from == to) svg.text("arrow-text", to + 10, gutter + 4, words);
        else svg.text("arrow-text mid", (from + to) / 2, gutter - 6, words);
    }
}
