package dev.adit.condition;

import dev.adit.table.Attribute;
import java.util.List;

/** A way to compare an answer, one a file, found by {@link java.util.ServiceLoader}. */
public interface Operator {
    /** The key in a rule file. */
    String name();

    /** In a few words what it takes and asks, for help and documentation. */
    String meaning();

    /**
     * Makes the question.
     *
     * @param operand the words of the rule file, at least one
     * @throws IllegalArgumentException if it does not fit the attribute; the message says what is allowed
     */
    Question question(Attribute attribute, List<String> operand);
}
