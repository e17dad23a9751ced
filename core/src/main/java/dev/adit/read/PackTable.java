package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The rows of a small table of a pack, by the names of its columns. */
final class PackTable {
    private final List<String> columns;
    private final Problems problems;

    /** @param columns that it must have; others are for people */
    PackTable(List<String> columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** Gives every row, in order; a file that cannot be cut into rows, or lacks a column, is a problem. */
    void eachRow(Map<String, String> files, Consumer<ReferenceRow> told) {
        files.forEach((file, text) -> {
            ReferenceText table = new ReferenceText(file, text, problems);
            if (table.headings().containsAll(columns))
                table.lines().forEach(line -> told.accept(new ReferenceRow(table, line, problems)));
            else
                problems.add(
                        Code.R14,
                        Position.row(file, 1),
                        "the columns are not those of this table",
                        "write " + String.join(",", columns));
        });
    }
}
