package dev.adit.condition;

import dev.adit.table.Table;
import dev.adit.table.TruthColumn;
import dev.adit.value.Truth;
import java.util.List;

/** Looks up a truth that was gathered from suppliers before rules run; this room need not know that graphs exist. */
public record Given(String subject) implements Condition {
    @Override
    public TruthColumn over(Table table) {
        return table.gathered(subject);
    }

    @Override
    public Truth at(Table table, int row) {
        return table.gathered(subject).get(row);
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
        return subject;
    }
}
