package dev.adit.template;

import java.util.function.Predicate;

/**
 * A cell of a workbook of which it is known beforehand what it shows, so that it tells whether the cells beside it stand
 * where they are read.
 *
 * @param what what it shows, in words for a message; never taken from the workbook
 * @param fits whether a text is what it shows, in any language
 */
record Landmark(String sheet, String cell, Kind kind, String what, Predicate<String> fits) {
    /** How much a landmark proves, and over how many rows a shifted one is looked for. */
    enum Kind {
        /** the number of a question, which no language changes: any other text in its place is proof enough */
        NUMBER(500),
        /** words, which may be shown in a language or wording that is not known: only finding them elsewhere is proof */
        WORDS(40),
        /** the heading of a column of answers, which stands above each question again */
        HEADING(3),
        /** the end of a list, below which nothing of the list may stand: proof by itself, and nowhere else */
        END(0);

        private final int reach;

        Kind(int reach) {
            this.reach = reach;
        }

        int reach() {
            return reach;
        }

        boolean isProof() {
            return this == NUMBER || this == END;
        }
    }

    /** Where it stands in the workbook, such as {@code Declaration!B25}. */
    String place() {
        return sheet + "!" + cell;
    }
}
