package dev.adit.grid;

import java.util.List;

/**
 * A table found in a grid: its heading, its rows, and what stands around them and is not of it.
 *
 * @param headings one for each column, several heading rows joined by a blank; empty texts where there is none
 * @param headingRows the numbers of the rows that the headings were taken from, rising; none if the table has no heading
 * @param body the rows of the table, in order
 * @param beside rows that are no rows of the table: titles, notes, units, totals, further tables; by number
 * @param repairs what was read otherwise than it is written, in order
 */
public record Frame(
        Grid grid,
        List<String> headings,
        List<Integer> headingRows,
        List<GridRow> body,
        List<Beside> beside,
        List<Repair> repairs) {
    /** A row that is not of the table, and what it was taken for. */
    public record Beside(int row, Kind kind) {
        /** What a row beside a table is. */
        public enum Kind {
            TITLE,
            BLANK,
            UNITS,
            TOTAL,
            NOTE,
            OTHER_TABLE
        }
    }
}
