package dev.adit.table;

import java.util.Arrays;

/**
 * The answers to one attribute, a row an actor, each with the claim it comes from.
 *
 * <p>Cells are primitive and read in hot loops; {@link #NOBODY} in the claims marks a row that nobody ever answered.
 */
public final class Column {
    /** In {@link #claim}: no claim stands behind the cell. */
    public static final int NOBODY = -1;

    private static final byte UNKNOWN = 0;
    private static final byte FRESH = 1;
    private static final byte STALE = 2;

    private final long[] cells;
    private final int[] claims;
    private final byte[] states;

    /** A column of unknown answers. */
    public Column(int rows) {
        cells = new long[rows];
        claims = new int[rows];
        states = new byte[rows];
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
        states[row] = outlived ? STALE : FRESH;
    }

    /** Notes that the last answer has expired: not known any more, but the claim is remembered. */
    public void expire(int row, int claim) {
        claims[row] = claim;
        states[row] = UNKNOWN;
    }

    public int size() {
        return cells.length;
    }

    public boolean isKnown(int row) {
        return states[row] != UNKNOWN;
    }

    /** Known, and not only by an adverse answer that has outlived its time. */
    public boolean isFresh(int row) {
        return states[row] == FRESH;
    }

    public boolean isStale(int row) {
        return states[row] == STALE;
    }

    /** The answer; without meaning where {@link #isKnown} is false. */
    public long cell(int row) {
        return cells[row];
    }

    /** The number of the claim behind the answer, or behind the one that expired, or {@link #NOBODY}. */
    public int claim(int row) {
        return claims[row];
    }
}
