package dev.adit.condition;

import dev.adit.table.Table;
import dev.adit.table.TruthColumn;
import dev.adit.value.Truth;
import java.util.List;
import java.util.stream.Collectors;

/** Yes if any part is yes, no if every one is no. */
public record Any(List<Condition> parts) implements Condition {
    public Any {
        parts = List.copyOf(parts);
    }

    @Override
    public TruthColumn over(Table table) {
        TruthColumn answers = TruthColumn.filled(table.rows(), Truth.NO);
        for (Condition part : parts) answers = answers.or(part.over(table));
        return answers;
    }

    @Override
    public Truth at(Table table, int row) {
        Truth answer = Truth.NO;
        for (Condition part : parts) answer = answer.or(part.at(table, row));
        return answer;
    }

    @Override
    public List<Condition> leaves() {
        return parts.stream().flatMap(part -> part.leaves().stream()).toList();
    }

    @Override
    public List<Condition> decisive(Table table, int row) {
        return Parts.decisive(parts, at(table, row), table, row);
    }

    @Override
    public String subject() {
        return "";
    }

    @Override
    public String toString() {
        return parts.stream().map(Condition::toString).collect(Collectors.joining(" or ", "(", ")"));
    }
}
