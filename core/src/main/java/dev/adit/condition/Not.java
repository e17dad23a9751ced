package dev.adit.condition;

import dev.adit.table.Table;
import dev.adit.table.TruthColumn;
import dev.adit.value.Truth;
import java.util.List;

/** Yes if the part is no; unknown stays unknown. */
public record Not(Condition part) implements Condition {
    @Override
    public TruthColumn over(Table table) {
        return part.over(table).not();
    }

    @Override
    public Truth at(Table table, int row) {
        return part.at(table, row).not();
    }

    @Override
    public List<Condition> leaves() {
        return part.leaves();
    }

    @Override
    public List<Condition> decisive(Table table, int row) {
        return part.decisive(table, row);
    }

    @Override
    public String subject() {
        return "";
    }

    @Override
    public String toString() {
        return "not " + part;
    }
}
