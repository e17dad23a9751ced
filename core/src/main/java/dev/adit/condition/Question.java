package dev.adit.condition;

import dev.adit.value.Truth;

/** What an operator makes of its operand: a question to a known answer, which need not settle it. */
@FunctionalInterface
public interface Question {
    /**
     * Asks.
     *
     * @param cell the answer, held as {@link dev.adit.table.AttributeType} says
     * @param asOf the day the table speaks for, in days from 1970-01-01
     */
    Truth answer(long cell, int asOf);
}
