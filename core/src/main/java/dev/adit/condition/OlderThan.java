package dev.adit.condition;

import static dev.adit.table.AttributeType.DATE;

import com.google.auto.service.AutoService;
import dev.adit.table.Attribute;
import dev.adit.value.Days;
import dev.adit.value.Truth;
import java.util.List;
import java.util.Set;

/** {@code older_than}: the day lies more than this many months before the day of the report. Unknown of a day ahead. */
@AutoService(Operator.class)
public final class OlderThan implements Operator {
    @Override
    public String name() {
        return "older_than";
    }

    @Override
    public String meaning() {
        return "the day lies more than this many months before the day of the report";
    }

    @Override
    public Question question(Attribute attribute, List<String> operand) {
        Operand.requireType(attribute, Set.of(DATE));
        int months = Operand.months(operand);
        return (cell, asOf) -> cell > asOf ? Truth.UNKNOWN : Truth.of(Days.plusMonths((int) cell, months) < asOf);
    }
}
