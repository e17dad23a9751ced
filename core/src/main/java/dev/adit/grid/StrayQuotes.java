package dev.adit.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Readings of a stretch of text in which one quote is a character like any other, and all others hold. */
final class StrayQuotes {
    private static final int LONGEST = 20_000;
    private static final int MOST_QUOTES = 100;

    private StrayQuotes() {}

    /** All different readings that use up the stretch and give so many cells. */
    static List<List<String>> readings(String text, int start, int end, Syntax syntax, int count) {
        Set<List<String>> readings = new LinkedHashSet<>();
        if (end - start > LONGEST || end <= start) return List.of();
        int tried = 0;
        int at = text.indexOf(syntax.quote(), start);
        for (; at >= 0 && at < end; at = text.indexOf(syntax.quote(), at + 1)) {
            if (++tried > MOST_QUOTES) return List.of();
            RecordScan.Scanned read = RecordScan.of(text, start, end, syntax, at);
            boolean holds = !read.broken() && read.strays() == 0 && read.end() == end;
            if (holds && read.cells().size() == count) readings.add(read.cells());
        }
        return new ArrayList<>(readings);
    }

    /** The cells without quotes at their ends, to be held against the shapes of their columns. */
    static List<String> bare(List<String> cells, char quote) {
        return cells.stream().map(cell -> bare(cell.strip(), quote)).toList();
    }

    private static String bare(String cell, char quote) {
        int from = 0;
        int to = cell.length();
        while (from < to && cell.charAt(from) == quote) from++;
        while (to > from && cell.charAt(to - 1) == quote) to--;
        return cell.substring(from, to);
    }
}
