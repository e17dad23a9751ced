package dev.adit.condition;

import dev.adit.table.Table;
import dev.adit.table.TruthColumn;
import dev.adit.value.Truth;
import java.util.List;

/**
 * Asks whether nobody has answered an attribute: {@code {is: unknown}}. It is itself always known, so it is the one
 * question whose answer may flip when more is learnt; a rule uses it to hand over to another rule.
 */
public record Blank(int attribute, String subject) implements Condition {
    @Override
    public TruthColumn over(Table table) {
        TruthColumn answers = TruthColumn.filled(table.rows(), Truth.YES);
        for (int row = 0; row < table.rows(); row++) if (table.isKnown(attribute, row)) answers.set(row, Truth.NO);
        return answers;
    }

    @Override
    public Truth at(Table table, int row) {
        return Truth.of(!table.isKnown(attribute, row));
    }

    @Override
    public List<Condition> leaves() {
        return List.of(this);
    }

    @Override
    public List<Condition> decisive(Table table, int row) {
        return List.of(this);
    }

    @Override
    public String toString() {
        return subject + " is unknown";
    }
}
