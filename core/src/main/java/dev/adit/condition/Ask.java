package dev.adit.condition;

import dev.adit.table.Column;
import dev.adit.table.Table;
import dev.adit.table.TruthColumn;
import dev.adit.value.Truth;
import java.util.List;

/**
 * Asks one attribute; unknown where nobody answered it.
 *
 * @param attribute its number in the vocabulary
 * @param subject its name
 * @param operator the operator's name, for explanations
 * @param operand what it is compared with, as the rule wrote it
 */
public record Ask(int attribute, String subject, String operator, List<String> operand, Question question)
        implements Condition {
    @Override
    public TruthColumn over(Table table) {
        TruthColumn answers = TruthColumn.filled(table.rows(), Truth.UNKNOWN);
        Column column = table.column(attribute);
        if (column == null) return answers;
        for (int row = 0; row < table.rows(); row++)
            if (table.isKnown(attribute, row)) answers.set(row, ask(column.cell(row), table));
        return answers;
    }

    @Override
    public Truth at(Table table, int row) {
        Column column = table.column(attribute);
        if (column == null || !table.isKnown(attribute, row)) return Truth.UNKNOWN;
        return ask(column.cell(row), table);
    }

    private Truth ask(long cell, Table table) {
        return question.answer(cell, table.asOf());
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
        return subject + " " + operator + " " + String.join(", ", operand);
    }
}
