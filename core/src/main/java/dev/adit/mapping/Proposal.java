package dev.adit.mapping;

import java.util.List;
import java.util.Optional;

/**
 * What the columns of a supplier list seem to mean, why, and what has to be asked.
 *
 * @param profile the known system whose export it is; empty if it is none
 * @param columns one for each column of the table, in its order
 * @param questions what a person has to decide before the list can be used, in a fixed order
 */
public record Proposal(Optional<String> profile, List<ProposedColumn> columns, List<Question> questions) {
    public Proposal {
        columns = List.copyOf(columns);
        questions = List.copyOf(questions);
    }

    /** Whether the list can be used as it is proposed. */
    public boolean isDecided() {
        return questions.isEmpty();
    }

    /** What became of a column. */
    public enum Decision {
        /** it is used as the field it is taken for */
        USED,
        /** it may be that field, but not surely enough: it is not used unless somebody says so */
        PROPOSED,
        /** nothing says what it is */
        IGNORED,
        /** it tells of single people and was not read */
        DROPPED
    }

    /**
     * A column with what it is taken for.
     *
     * @param number from 1
     * @param heading as it is written; empty if the column is dropped
     * @param field the best guess; empty if there is none
     * @param score of that guess, 0 to 1000
     * @param evidence why, in words
     * @param runnerUp the next best guess
     * @param form how its numbers or dates are written, in words of mapping files such as {@code ,} or {@code dmy}
     * @param samples its first three values; none if it is dropped
     */
    public record ProposedColumn(
            int number,
            String heading,
            Decision decision,
            Optional<Field> field,
            int score,
            List<String> evidence,
            Optional<RunnerUp> runnerUp,
            Optional<String> form,
            List<String> samples) {}

    /** A field that a column might be as well. */
    public record RunnerUp(Field field, int score) {}

    /**
     * Something that nobody but a person can decide.
     *
     * @param about the word in mapping files: a field, {@code suppliers}, {@code decimal} or {@code dates}
     * @param columns the columns it is about, from 1, the likeliest first; may be none
     * @param words the question in one sentence
     */
    public record Question(String about, List<Integer> columns, String words) {}
}
