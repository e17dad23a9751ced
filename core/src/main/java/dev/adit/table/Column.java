package dev.adit.table;

import java.util.Arrays;

/**
 * The answers to one attribute, a row an actor, each with the claim it comes from.
 *
 * <p>Cells are primitive and read in hot loops; {@link #NOBODY} in the claims marks a row that nobody answered.
 */
public final class Column {
    /** In {@link #claim}: no claim stands behind the cell, so it is not known. */
    public static final int NOBODY = -1;

    private final long[] cells;
    private final int[] claims;
    private final boolean[] stale;

    /** A column of unknown answers. */
    public Column(int rows) {
        cells = new long[rows];
        claims = new int[rows];
        stale = new boolean[rows];
        Arrays.fill(claims, NOBODY);
    }

    /**
     * Notes an answer.
     *
     * @param cell held as {@link AttributeType} says
     * @param claim the number of the claim it comes from
     * @param outlived true if it is adverse and older than the attribute's answers last
     */
    public void set(int row, long cell, int claim, boolean outlived) {
        cells[row] = cell;
        claims[row] = claim;
        stale[row] = outlived;
    }

    public int size() {
        return cells.length;
    }

    public boolean isKnown(int row) {
        return claims[row] != NOBODY;
    }

    /** Known, and not only by an adverse answer that has outlived its time. */
    public boolean isFresh(int row) {
        return claims[row] != NOBODY && !stale[row];
    }

    public boolean isStale(int row) {
        return stale[row];
    }

    /** The answer; without meaning where {@link #isKnown} is false. */
    public long cell(int row) {
        return cells[row];
    }

    /** The number of the claim behind the answer, or {@link #NOBODY}. */
    public int claim(int row) {
        return claims[row];
    }
}
