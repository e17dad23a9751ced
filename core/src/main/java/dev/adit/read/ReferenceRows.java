package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The texts of one reference table, the pack's first: a later text puts its rows in the place of those with the same key. */
final class ReferenceRows {
    private final Problems problems;
    private final Map<ReferenceShape, List<Source>> sources = new LinkedHashMap<>();

    ReferenceRows(Problems problems) {
        this.problems = problems;
    }

    /** A text and whether it is the user's own. */
    record Source(ReferenceText text, boolean isGiven) {}

    void add(ReferenceShape shape, ReferenceText text, boolean isGiven) {
        sources.computeIfAbsent(shape, fresh -> new ArrayList<>()).add(new Source(text, isGiven));
    }

    /**
     * Reads the rows of a table.
     *
     * @param row what a row says; the second argument tells whether the user gave it
     * @param key what is told once; two rows of one text with the same key are a problem
     */
    <T> List<T> read(ReferenceShape shape, BiFunction<ReferenceRow, Boolean, T> row, Function<T, List<Object>> key) {
        Map<List<Object>, T> byKey = new LinkedHashMap<>();
        for (Source source : sources.getOrDefault(shape, List.of())) {
            Map<List<Object>, Position> told = new LinkedHashMap<>();
            for (ReferenceText.Line line : source.text().lines()) {
                ReferenceRow cells = new ReferenceRow(source.text(), line, problems);
                T read = row.apply(cells, source.isGiven());
                if (cells.isFaulty()) continue;
                List<Object> its = key.apply(read);
                Position twin = told.putIfAbsent(its, cells.at());
                if (twin == null) byKey.put(its, read);
                else
                    problems.add(Code.R18, cells.at(), "the row says again what " + twin + " says", "keep one of them");
            }
        }
        return List.copyOf(byKey.values());
    }
}
