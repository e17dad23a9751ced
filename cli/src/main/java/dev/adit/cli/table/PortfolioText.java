package dev.adit.cli.table;

import dev.adit.value.Ppm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Portfolio tables as aligned lines of text. */
public final class PortfolioText {
    private static final String GAP = "  ";

    private final PortfolioTable table;

    public PortfolioText(PortfolioTable table) {
        this.table = table;
    }

    /** A heading and a line a group: names to the left, numbers to the right. */
    public List<String> lines(List<Grouping> groupings) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(headings(groupings));
        for (PortfolioRow row : table.by(groupings)) cells.add(cells(row));
        int[] widths = widths(cells);
        return cells.stream().map(line -> line(line, widths, groupings.size())).toList();
    }

    private List<String> headings(List<Grouping> groupings) {
        List<String> headings =
                new ArrayList<>(groupings.stream().map(Grouping::word).toList());
        headings.addAll(List.of("suppliers", "weight", "worst"));
        for (String band : table.bands()) headings.add(band.toLowerCase(Locale.ROOT));
        headings.addAll(List.of("at risk", "red flags", "gaps"));
        return headings;
    }

    private static List<String> cells(PortfolioRow row) {
        List<String> cells = new ArrayList<>(row.group());
        cells.add(Integer.toString(row.suppliers()));
        cells.add(row.weight().toString());
        cells.add(Integer.toString(row.worstPoint()));
        for (int count : row.bands()) cells.add(Integer.toString(count));
        cells.add(Ppm.asPercent(row.volumeAtRisk()));
        cells.add(Long.toString(row.redFlags()));
        cells.add(Long.toString(row.dataGaps()));
        return cells;
    }

    private static int[] widths(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines)
            for (int i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], length(line.get(i)));
        return widths;
    }

    private static String line(List<String> cells, int[] widths, int names) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - length(cells.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(i < names ? cells.get(i) + blanks : blanks + cells.get(i));
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
