package dev.adit.condition;

import static dev.adit.table.AttributeType.COUNT;
import static dev.adit.table.AttributeType.PERCENT;

import com.google.auto.service.AutoService;
import dev.adit.table.Attribute;
import dev.adit.value.Truth;
import java.util.List;
import java.util.Set;

/** {@code above}: the number is greater than this. */
@AutoService(Operator.class)
public final class Above implements Operator {
    @Override
    public String name() {
        return "above";
    }

    @Override
    public String meaning() {
        return "the number is greater than this";
    }

    @Override
    public Question question(Attribute attribute, List<String> operand) {
        Operand.requireType(attribute, Set.of(COUNT, PERCENT));
        long bound = Operand.one(attribute, operand);
        return (cell, asOf) -> Truth.of(cell > bound);
    }
}
