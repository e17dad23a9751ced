package dev.adit.condition;

import static dev.adit.table.AttributeType.DATE;

import com.google.auto.service.AutoService;
import dev.adit.table.Attribute;
import dev.adit.value.Days;
import dev.adit.value.Truth;
import java.util.List;
import java.util.Set;

/** {@code lapsed}: a day until which something holds lies more than this many months before the day of the report. */
@AutoService(Operator.class)
public final class Lapsed implements Operator {
    @Override
    public String name() {
        return "lapsed";
    }

    @Override
    public String meaning() {
        return "the day until which it holds lies more than this many months before the day of the report";
    }

    @Override
    public Question question(Attribute attribute, List<String> operand) {
        Operand.requireType(attribute, Set.of(DATE));
        int months = Operand.months(operand);
        return (cell, asOf) -> Truth.of(Days.plusMonths((int) cell, months) < asOf);
    }
}
