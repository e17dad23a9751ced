package dev.adit.table;

import dev.adit.value.Truth;
import java.util.Arrays;

/**
 * One answer a row, in two bits: surely yes, and possibly yes. Unknown is possible but not sure.
 *
 * <p>Sixty-four rows share a machine word, so "and" and "or" of a column are a few thousand operations for a
 * hundred thousand rows. Kleene's logic: both act on each bit alone; "not" swaps and complements them.
 */
public final class TruthColumn {
    private final int size;
    private final long[] sure;
    private final long[] possible;

    private TruthColumn(int size, long[] sure, long[] possible) {
        this.size = size;
        this.sure = sure;
        this.possible = possible;
    }

    /** A column in which every row has the same answer. */
    public static TruthColumn filled(int size, Truth answer) {
        TruthColumn column = new TruthColumn(size, new long[words(size)], new long[words(size)]);
        long ones = -1L;
        Arrays.fill(column.sure, answer == Truth.YES ? ones : 0);
        Arrays.fill(column.possible, answer == Truth.NO ? 0 : ones);
        return column;
    }

    public int size() {
        return size;
    }

    public Truth get(int row) {
        long bit = 1L << row;
        if ((sure[row >> 6] & bit) != 0) return Truth.YES;
        return (possible[row >> 6] & bit) != 0 ? Truth.UNKNOWN : Truth.NO;
    }

    public void set(int row, Truth answer) {
        long bit = 1L << row;
        if (answer == Truth.YES) sure[row >> 6] |= bit;
        else sure[row >> 6] &= ~bit;
        if (answer == Truth.NO) possible[row >> 6] &= ~bit;
        else possible[row >> 6] |= bit;
    }

    public TruthColumn and(TruthColumn other) {
        TruthColumn result = copy();
        for (int i = 0; i < sure.length; i++) {
            result.sure[i] &= other.sure[i];
            result.possible[i] &= other.possible[i];
        }
        return result;
    }

    public TruthColumn or(TruthColumn other) {
        TruthColumn result = copy();
        for (int i = 0; i < sure.length; i++) {
            result.sure[i] |= other.sure[i];
            result.possible[i] |= other.possible[i];
        }
        return result;
    }

    public TruthColumn not() {
        TruthColumn result = copy();
        for (int i = 0; i < sure.length; i++) {
            result.sure[i] = ~possible[i];
            result.possible[i] = ~sure[i];
        }
        return result;
    }

    /** How many rows have the answer. */
    public int count(Truth answer) {
        int count = 0;
        for (int row = 0; row < size; row++) if (get(row) == answer) count++;
        return count;
    }

    private TruthColumn copy() {
        return new TruthColumn(size, sure.clone(), possible.clone());
    }

    private static int words(int size) {
        return (size + 63) >> 6;
    }
}
