package dev.adit.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a damaged heading row; its words have no shape, so only their number can say how it was meant. */
final class HeadReading {
    private static final List<String> DELIMITERS = List.of(";", ",", "\t", "|", " ");

    private HeadReading() {}

    static Optional<Reading> only(String text, Syntax syntax, int width, TextRecord record) {
        List<Reading> found = new ArrayList<>();
        if (record.broken()) {
            for (List<String> cells : StrayQuotes.readings(text, record.start(), record.end(), syntax, width))
                found.add(new Reading(cells, "a stray quote was kept as a character of its cell"));
        } else {
            List<String> cells = RecordScan.of(text, record.start(), syntax).cells();
            if (cells.size() == width + 1) found.addAll(withoutBlank(cells));
        }
        for (String other : DELIMITERS) found.addAll(byDelimiter(text, syntax.with(other), record, width));
        Set<List<String>> different = new HashSet<>();
        for (Reading reading : found) different.add(reading.cells());
        return different.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<Reading> withoutBlank(List<String> cells) {
        List<Reading> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) continue;
            List<String> fewer = new ArrayList<>(cells);
            fewer.remove(i);
            found.add(new Reading(List.copyOf(fewer), "a delimiter too many was left out"));
        }
        return found;
    }

    private static List<Reading> byDelimiter(String text, Syntax other, TextRecord record, int width) {
        RecordScan.Scanned read = RecordScan.of(text, record.start(), record.end(), other, RecordScan.NO_LITERAL);
        boolean isFull =
                !read.broken() && read.end() == record.end() && read.cells().size() == width && width > 1;
        boolean isWords = read.cells().stream().allMatch(Words::isWord);
        boolean isShown = !other.delimiter().equals(" ") || !read.quoted().isEmpty();
        String what = "it has another delimiter than the rest and was read by that";
        return isFull && isWords && isShown ? List.of(new Reading(List.copyOf(read.cells()), what)) : List.of();
    }
}
