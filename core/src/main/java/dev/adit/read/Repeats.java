package dev.adit.read;

import dev.adit.problem.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of a table whose numbers are added up: one that stands there word for word already must not count twice. */
final class Repeats {
    private final Set<List<String>> rows = new HashSet<>();

    /** True, with the row noted and left out, if it is not the first of its kind. */
    boolean has(Row row) {
        if (rows.add(row.cells())) return false;
        row.ignore(Code.D20, "the row repeats another one word for word; it was left out");
        return true;
    }
}
