package dev.adit.condition;

import static dev.adit.table.AttributeType.CHOICE;
import static dev.adit.table.AttributeType.COUNT;
import static dev.adit.table.AttributeType.DATE;
import static dev.adit.table.AttributeType.PERCENT;
import static dev.adit.table.AttributeType.TRUTH;

import com.google.auto.service.AutoService;
import dev.adit.table.Attribute;
import dev.adit.value.Truth;
import java.util.List;
import java.util.Set;

/** {@code is}: the answer is this one. */
@AutoService(Operator.class)
public final class Is implements Operator {
    @Override
    public String name() {
        return "is";
    }

    @Override
    public String meaning() {
        return "the answer is this one";
    }

    @Override
    public Question question(Attribute attribute, List<String> operand) {
        Operand.requireType(attribute, Set.of(TRUTH, CHOICE, COUNT, PERCENT, DATE));
        long wanted = Operand.one(attribute, operand);
        return (cell, asOf) -> Truth.of(cell == wanted);
    }
}
