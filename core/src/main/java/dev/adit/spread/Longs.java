package dev.adit.spread;

import java.util.Arrays;

/** Longs in a row that grows at its end. */
final class Longs {
    private long[] items = new long[16];
    private int size;

    void add(long item) {
        if (size == items.length) items = Arrays.copyOf(items, size + (size >> 1));
        items[size++] = item;
    }

    long get(int place) {
        return items[place];
    }

    int size() {
        return size;
    }

    long[] sortedDistinct() {
        Arrays.sort(items, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) if (i == 0 || items[i] != items[i - 1]) items[kept++] = items[i];
        return Arrays.copyOf(items, kept);
    }
}
