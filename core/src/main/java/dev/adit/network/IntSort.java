package dev.adit.network;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** Sorts numbers of rows by any order without boxing them: merge sort, stable. */
final class IntSort {
    private static final int SHORT = 12;

    private final IntBinaryOperator order;

    /** @param order negative if the left row comes first, positive if the right one does */
    IntSort(IntBinaryOperator order) {
        this.order = order;
    }

    /** The numbers from 0 to {@code count - 1} in order. */
    int[] of(int count) {
        int[] rows = new int[count];
        Arrays.setAll(rows, row -> row);
        sort(rows, rows.clone(), 0, count);
        return rows;
    }

    /**
     * The same where the order goes by group first: rows are dealt out to their groups, and only within one compared.
     *
     * @param group the group of a row, from 0 to {@code groups - 1}
     */
    int[] of(int count, IntUnaryOperator group, int groups) {
        int[] start = new int[groups + 1];
        for (int row = 0; row < count; row++) start[group.applyAsInt(row) + 1]++;
        for (int i = 0; i < groups; i++) start[i + 1] += start[i];
        int[] next = start.clone();
        int[] rows = new int[count];
        for (int row = 0; row < count; row++) rows[next[group.applyAsInt(row)]++] = row;
        int[] scratch = rows.clone();
        for (int i = 0; i < groups; i++) sort(rows, scratch, start[i], start[i + 1]);
        return rows;
    }

    /** Sorts {@code rows} from begin to end; {@code scratch} holds the same and is overwritten. */
    private void sort(int[] rows, int[] scratch, int begin, int end) {
        if (end - begin <= SHORT) {
            insert(rows, begin, end);
            return;
        }
        int middle = (begin + end) >>> 1;
        sort(scratch, rows, begin, middle);
        sort(scratch, rows, middle, end);
        int left = begin;
        int right = middle;
        for (int i = begin; i < end; i++) {
            boolean takeLeft = right >= end || (left < middle && order.applyAsInt(scratch[left], scratch[right]) <= 0);
            rows[i] = takeLeft ? scratch[left++] : scratch[right++];
        }
    }

    private void insert(int[] rows, int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            int row = rows[i];
            int place = i;
            while (place > begin && order.applyAsInt(rows[place - 1], row) > 0) {
                rows[place] = rows[place - 1];
                place--;
            }
            rows[place] = row;
        }
    }
}
