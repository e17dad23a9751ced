package dev.adit.condition;

import static dev.adit.table.AttributeType.CHOICES;

import com.google.auto.service.AutoService;
import dev.adit.table.Attribute;
import dev.adit.value.Truth;
import java.util.List;
import java.util.Set;

/** {@code has}: the answers include at least one of these. */
@AutoService(Operator.class)
public final class Has implements Operator {
    @Override
    public String name() {
        return "has";
    }

    @Override
    public String meaning() {
        return "the answers include at least one of these";
    }

    @Override
    public Question question(Attribute attribute, List<String> operand) {
        Operand.requireType(attribute, Set.of(CHOICES));
        long wanted = 0;
        for (String word : operand) wanted |= Operand.cell(attribute, word);
        long mask = wanted;
        return (cell, asOf) -> Truth.of((cell & mask) != 0);
    }
}
