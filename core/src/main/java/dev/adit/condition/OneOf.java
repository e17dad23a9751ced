package dev.adit.condition;

import static dev.adit.table.AttributeType.CHOICE;
import static dev.adit.table.AttributeType.COUNT;

import com.google.auto.service.AutoService;
import dev.adit.table.Attribute;
import dev.adit.value.Truth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code one_of}: the answer is one of these. */
@AutoService(Operator.class)
public final class OneOf implements Operator {
    @Override
    public String name() {
        return "one_of";
    }

    @Override
    public String meaning() {
        return "the answer is one of these";
    }

    @Override
    public Question question(Attribute attribute, List<String> operand) {
        Operand.requireType(attribute, Set.of(CHOICE, COUNT));
        Set<Long> wanted =
                operand.stream().map(word -> Operand.cell(attribute, word)).collect(Collectors.toUnmodifiableSet());
        return (cell, asOf) -> Truth.of(wanted.contains(cell));
    }
}
