package dev.adit.mapping;

import dev.adit.problem.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A supplier list whose columns are known, its values in plain form.
 *
 * @param rows in the order of the table, without those left out
 * @param leftOut rows that are no companies, in order
 * @param suppliers the rows by supplier, in the order of their first rows
 */
public record MappedList(List<MappedRow> rows, List<LeftOut> leftOut, List<Supplier> suppliers) {
    public MappedList {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
        suppliers = List.copyOf(suppliers);
    }

    /**
     * A row.
     *
     * @param number of the row in the sheet or of the line in the file, from 1
     * @param at where it stands
     * @param values the fields that have one: numbers with a point, dates as year-month-day, countries by two letters,
     *     texts as written without outer blanks
     * @param unknown the fields of which the row says that they are not known
     * @param minerals those that the commodity or the customs code names for certain
     */
    public record MappedRow(
            int number, Position at, Map<Field, String> values, Set<Field> unknown, List<String> minerals) {
        /** The value of a field; empty if the row has none. */
        public Optional<String> value(Field field) {
            return Optional.ofNullable(values.get(field));
        }
    }

    /** A row that is not read, and why; its cells are not kept. */
    public record LeftOut(int number, Reason reason) {
        /** Why a row is no supplier. */
        public enum Reason {
            /** an account for one-time vendors stands for many, and for nobody in particular */
            ONE_TIME_VENDOR,
            PERSON,
            /** the row names nobody */
            NAMELESS
        }
    }

    /**
     * A supplier with its rows: one for each row, but for rows that share their supplier number.
     *
     * @param id as in the first of its rows; empty if the list has no numbers
     * @param rows their numbers, rising
     */
    public record Supplier(Optional<String> id, List<Integer> rows) {}
}
