package dev.adit.cli.report;

import dev.adit.rule.Band;
import dev.adit.value.Permille;
import dev.adit.value.Range;
import java.util.List;

/** Draws a score: a light range from low to high, a mark at the point score, and faint lines where bands begin. */
final class ScoreBar {
    private static final int WIDTH = 180;
    private static final int HEIGHT = 18;
    private static final int MARGIN = 6;
    private static final int MIDDLE = HEIGHT / 2;

    private final List<Band> bands;

    ScoreBar(List<Band> bands) {
        this.bands = bands;
    }

    /** @param place of its band, 0 for the gravest */
    Picture of(Range score, int place) {
        int low = across(score.low());
        int point = across(score.point());
        int high = across(score.high());
        Svg svg = new Svg("bar", WIDTH, HEIGHT, told(score));
        svg.line("axis", MARGIN, MIDDLE, WIDTH - MARGIN, MIDDLE);
        for (Band band : bands)
            if (band.from() > 0) svg.line("edge", across(band.from()), 0, across(band.from()), HEIGHT);
        if (high > low) svg.box("range", low, MIDDLE - 4, high - low, 8);
        svg.shape("mark k" + place, point, MIDDLE - 7, point + 5, MIDDLE, point, MIDDLE + 7, point - 5, MIDDLE);
        return svg.done();
    }

    static String told(Range score) {
        return "Score " + score.point() + ", between " + score.low() + " and " + score.high() + " of 1000";
    }

    private static int across(int permille) {
        return MARGIN + Permille.of(WIDTH - 2 * MARGIN, permille);
    }
}
