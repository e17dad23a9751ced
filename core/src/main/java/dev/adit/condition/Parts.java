package dev.adit.condition;

import dev.adit.table.Table;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;

/** What {@link All} and {@link Any} share: the parts that have the answer of the whole are the ones that bear it. */
final class Parts {
    private Parts() {}

    static List<Condition> decisive(List<Condition> parts, Truth whole, Table table, int row) {
        List<Condition> found = new ArrayList<>();
        for (Condition part : parts) if (part.at(table, row) == whole) found.addAll(part.decisive(table, row));
        return found;
    }
}
