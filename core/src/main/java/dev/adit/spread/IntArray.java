package dev.adit.spread;

import java.util.Arrays;

/** Ints in a row that grows at its end. */
final class IntArray {
    private int[] items = new int[16];
    private int size;

    void add(int item) {
        if (size == items.length) items = Arrays.copyOf(items, size + (size >> 1));
        items[size++] = item;
    }

    int get(int place) {
        return items[place];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
