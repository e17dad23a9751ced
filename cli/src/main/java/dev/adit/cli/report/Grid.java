package dev.adit.cli.report;

import java.util.List;

/**
 * A plain table.
 *
 * @param caption what it shows
 * @param rows a text for each column
 * @param note what has to be known to read it; may be empty
 */
public record Grid(String caption, List<Column> columns, List<List<String>> rows, String note) {
    private static final int SHORT = 6;
    private static final String BETWEEN = ", ";

    /** What stands in a column. */
    public enum Kind {
        TEXT,
        /** to the right */
        NUMBER,
        /** words with commas between, none of them broken over two lines */
        WORDS
    }

    /** A column. */
    public record Column(String heading, Kind kind) {
        static Column text(String heading) {
            return new Column(heading, Kind.TEXT);
        }

        static Column number(String heading) {
            return new Column(heading, Kind.NUMBER);
        }

        static Column words(String heading) {
            return new Column(heading, Kind.WORDS);
        }

        public boolean isNumber() {
            return kind == Kind.NUMBER;
        }

        public boolean isWords() {
            return kind == Kind.WORDS;
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether it is kept on one sheet of paper. */
    public boolean isShort() {
        return rows.size() <= SHORT;
    }

    /** A cell of words, for a column of them. */
    static String words(Iterable<String> words) {
        return String.join(BETWEEN, words);
    }

    /** The words of such a cell, each with the comma that follows it. */
    public static List<String> words(String cell) {
        return List.of(cell.split("(?<=,) ", -1));
    }
}
