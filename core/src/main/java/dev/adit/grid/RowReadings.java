package dev.adit.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** All ways to read a damaged row as a row of its table; a repair is made only where there is exactly one. */
final class RowReadings {
    private static final List<String> DELIMITERS = List.of(";", ",", "\t", "|", " ");
    private static final int LONGEST = 20_000;
    private static final int LONGEST_CELL = 300;

    private final String text;
    private final Syntax syntax;
    private final Shapes shapes;
    private final int width;
    private final List<Reading> found = new ArrayList<>();

    private RowReadings(String text, Syntax syntax, Shapes shapes) {
        this.text = text;
        this.syntax = syntax;
        this.shapes = shapes;
        this.width = shapes.columns().size();
    }

    /** The only reading of a row that fits the shapes of its table; empty if there is none or more than one. */
    static Optional<Reading> only(String text, Syntax syntax, Shapes shapes, TextRecord record) {
        if (!shapes.areKnown() || record.end() - record.start() > LONGEST) return Optional.empty();
        RowReadings readings = new RowReadings(text, syntax, shapes);
        readings.findAll(record);
        long different = readings.found.stream().map(Reading::cells).distinct().count();
        return different == 1 ? Optional.of(readings.found.get(0)) : Optional.empty();
    }

    private void findAll(TextRecord record) {
        if (record.broken()) {
            strayQuote(record);
        } else {
            RecordScan.Scanned read = RecordScan.of(text, record.start(), syntax);
            List<String> cells = read.cells();
            if (cells.size() < width) padded(cells);
            if (cells.size() == width - 1) split(cells);
            if (cells.size() == width + 1) withoutBlank(cells);
            if (cells.size() > width) {
                cut(cells);
                merged(cells, read.quoted(), syntax.delimiter(), "a delimiter inside a cell that has no quotes");
            }
        }
        for (String other : DELIMITERS) if (!other.equals(syntax.delimiter().strip())) otherDelimiter(record, other);
    }

    private void strayQuote(TextRecord record) {
        for (List<String> cells : StrayQuotes.readings(text, record.start(), record.end(), syntax, width))
            if (shapes.fit(StrayQuotes.bare(cells, syntax.quote())))
                found.add(new Reading(cells, "a stray quote was kept as a character of its cell"));
    }

    private void padded(List<String> cells) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < width) all.add("");
        take(all, "blank cells that were left out at its end were added");
    }

    private void cut(List<String> cells) {
        boolean isBlank = cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
        if (isBlank) take(cells.subList(0, width), "blank cells beyond the last column were left out");
    }

    private void withoutBlank(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) continue;
            List<String> fewer = new ArrayList<>(cells);
            fewer.remove(i);
            take(fewer, "a delimiter too many was left out");
        }
    }

    private void split(List<String> cells) {
        int fitting = 0;
        while (fitting < cells.size() && shapes.fits(fitting, cells.get(fitting))) fitting++;
        for (int i = Math.min(fitting, cells.size() - 1); i >= 0; i--) {
            if (endsFit(cells, i)) splits(cells, i);
        }
    }

    /** Whether the cells behind a place would fit if they stood one column further. */
    private boolean endsFit(List<String> cells, int from) {
        for (int i = from + 1; i < cells.size(); i++) if (!shapes.fits(i + 1, cells.get(i))) return false;
        return true;
    }

    private void splits(List<String> cells, int place) {
        String cell = cells.get(place);
        if (cell.length() > LONGEST_CELL) return;
        for (int at = 1; at < cell.length(); at++) {
            List<String> more = new ArrayList<>(cells);
            more.set(place, cell.substring(0, at));
            more.add(place + 1, cell.substring(at));
            take(more, "two cells that had run together were parted by the shapes of their columns");
        }
    }

    /** Joins neighbours without quotes, at one place, until the number of cells is right. */
    private void merged(List<String> cells, BitSet quoted, String delimiter, String what) {
        int joined = cells.size() - width + 1;
        for (int from = 0; from < width; from++) {
            List<String> run = cells.subList(from, from + joined);
            if (!isJoinable(run, quoted, from, delimiter)) continue;
            List<String> fewer = new ArrayList<>(cells.subList(0, from));
            fewer.add(String.join(delimiter, run));
            fewer.addAll(cells.subList(from + joined, cells.size()));
            take(fewer, what + " was kept in it");
        }
    }

    /** A blank cell is no part of a text, but between words there may be two blanks. */
    private static boolean isJoinable(List<String> run, BitSet quoted, int from, String delimiter) {
        int firstQuoted = quoted.nextSetBit(from);
        if (firstQuoted >= 0 && firstQuoted < from + run.size()) return false;
        boolean isBlankInside = !delimiter.isBlank() && run.stream().anyMatch(String::isBlank);
        return !isBlankInside
                && !run.get(0).isBlank()
                && !run.get(run.size() - 1).isBlank();
    }

    private void otherDelimiter(TextRecord record, String other) {
        RecordScan.Scanned read =
                RecordScan.of(text, record.start(), record.end(), syntax.with(other), RecordScan.NO_LITERAL);
        // words have blanks between them too: only quotes can show that a blank is a delimiter
        boolean isShown = !other.equals(" ") || !read.quoted().isEmpty();
        boolean isLikely = isShown && !read.broken() && read.end() == record.end();
        String what = "it has another delimiter than the rest and was read by that";
        if (isLikely && read.cells().size() == width) take(read.cells(), what);
        if (isLikely && read.cells().size() > width)
            merged(read.cells(), read.quoted(), other, what + "; such a delimiter inside a cell");
    }

    private void take(List<String> cells, String what) {
        if (shapes.fit(cells)) found.add(new Reading(List.copyOf(cells), what));
    }
}
