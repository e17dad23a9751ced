package dev.adit.condition;

import dev.adit.table.Attribute;
import dev.adit.table.AttributeType;
import java.util.List;
import java.util.Set;

/** Reads what stands behind an operator, with messages fit for a rule author. */
final class Operand {
    private Operand() {}

    static void requireType(Attribute attribute, Set<AttributeType> allowed) {
        if (!allowed.contains(attribute.type()))
            throw new IllegalArgumentException("does not fit '" + attribute.name() + "', which is a "
                    + attribute.type().word());
    }

    static long one(Attribute attribute, List<String> operand) {
        if (operand.size() != 1) throw new IllegalArgumentException("takes one value, not " + operand.size());
        return cell(attribute, operand.get(0));
    }

    static long cell(Attribute attribute, String word) {
        return attribute
                .cell(word)
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not an answer to '"
                        + attribute.name() + "'; allowed: " + attribute.allowed()));
    }

    static int months(List<String> operand) {
        String word = operand.get(0);
        if (operand.size() != 1 || !word.matches("[1-9][0-9]{0,2} months"))
            throw new IllegalArgumentException(
                    "takes a time such as '12 months', not '" + String.join(", ", operand) + "'");
        return Integer.parseInt(word.substring(0, word.indexOf(' ')));
    }
}
