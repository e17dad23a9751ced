package dev.adit.condition;

/** What an operator makes of its operand: a yes-or-no question to a known answer. */
@FunctionalInterface
public interface Question {
    /**
     * Asks.
     *
     * @param cell the answer, held as {@link dev.adit.table.AttributeType} says
     * @param asOf the day the table speaks for, in days from 1970-01-01
     */
    boolean holds(long cell, int asOf);
}
