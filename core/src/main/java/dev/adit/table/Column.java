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

    /** In {@link #claim}: nobody said it, it was measured; whatever is less is so too, and tells where. */
    private static final int MEASURED = -2;

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

    /**
     * Notes an answer that nobody gave, because it was measured.
     *
     * @param cell held as {@link AttributeType} says
     * @param flow the number of a flow that shows it, or {@link #NOBODY}
     */
    public void measure(int row, long cell, int flow) {
        cells[row] = cell;
        claims[row] = flow == NOBODY ? MEASURED : MEASURED - 1 - flow;
        states[row] = FRESH;
    }

    /** Whether the answer was measured, so that no claim stands behind it. */
    public boolean isMeasured(int row) {
        return claims[row] <= MEASURED;
    }

    /** The number of a flow that shows a measured answer, or {@link #NOBODY}. */
    public int measuredBy(int row) {
        return claims[row] < MEASURED ? MEASURED - 1 - claims[row] : NOBODY;
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

    /** The number of the claim behind the answer, or behind the one that expired; negative if there is none. */
    public int claim(int row) {
        return claims[row];
    }
}
