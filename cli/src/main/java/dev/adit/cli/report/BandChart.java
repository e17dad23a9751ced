package dev.adit.cli.report;

import java.util.List;
import java.util.stream.Collectors;

/** Draws how many suppliers stand in each band: a bar a band, with its name and number. */
final class BandChart {
    private static final int WIDTH = 460;
    private static final int ROW = 28;
    private static final int LEFT = 96;
    private static final int LONGEST = 250;

    private BandChart() {}

    /** A band and how many suppliers stand in it. */
    record Count(String band, int suppliers) {}

    /** @param counts the gravest band first */
    static Picture of(List<Count> counts) {
        int all = counts.stream().mapToInt(Count::suppliers).sum();
        int most = counts.stream().mapToInt(Count::suppliers).max().orElse(0);
        Svg svg = new Svg("chart", WIDTH, ROW * counts.size() + 4, title(counts));
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            int top = i * ROW + 4;
            int length = most == 0 ? 0 : (int) ((long) LONGEST * count.suppliers() / most);
            svg.text("label end", LEFT - 8, top + 15, count.band());
            svg.box("k" + i, LEFT, top, Math.max(count.suppliers() > 0 ? 2 : 0, length), ROW - 8);
            svg.text("label", LEFT + length + 8, top + 15, told(count, all));
        }
        return svg.line("axis", LEFT, 0, LEFT, ROW * counts.size()).done();
    }

    private static String told(Count count, int all) {
        String number = Words.count(count.suppliers());
        return count.suppliers() == 0 ? number : number + " (" + Words.percent(count.suppliers(), all) + ")";
    }

    private static String title(List<Count> counts) {
        return counts.stream()
                .map(count -> count.band() + " " + count.suppliers())
                .collect(Collectors.joining(", ", "Suppliers by band: ", ""));
    }
}
