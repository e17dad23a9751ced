package dev.adit.spread;

import java.util.Arrays;

/** Longs by int from 0 upwards, by open addressing: a search over a part of a big graph needs no boxes. */
final class IntLongMap {
    private static final int FREE = -1;

    private final long missing;
    private int[] keys = new int[64];
    private long[] values = new long[64];
    private int size;

    /** @param missing what {@link #get} answers for a key that is not there */
    IntLongMap(long missing) {
        this.missing = missing;
        Arrays.fill(keys, FREE);
    }

    long get(int key) {
        int place = place(key);
        return keys[place] == FREE ? missing : values[place];
    }

    void put(int key, long value) {
        int place = place(key);
        if (keys[place] == FREE) {
            keys[place] = key;
            size++;
        }
        values[place] = value;
        if (2 * size > keys.length) grow();
    }

    private int place(int key) {
        int place = ((key * 0x9E3779B9) >>> 7) & (keys.length - 1);
        while (keys[place] != FREE && keys[place] != key) place = (place + 1) & (keys.length - 1);
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        long[] oldValues = values;
        keys = new int[2 * oldKeys.length];
        values = new long[2 * oldKeys.length];
        Arrays.fill(keys, FREE);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) if (oldKeys[i] != FREE) put(oldKeys[i], oldValues[i]);
    }

    /** All values, in no special order. */
    long[] values() {
        long[] found = new long[size];
        int count = 0;
        for (int i = 0; i < keys.length; i++) if (keys[i] != FREE) found[count++] = values[i];
        return found;
    }
}
