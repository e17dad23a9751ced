package dev.adit.spread;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Numbers noted at states. */
final class Places {
    private static final int END = -1;

    private final int[] first;
    private final IntArray next = new IntArray();
    private final IntArray number = new IntArray();

    Places(int states) {
        first = new int[states];
        Arrays.fill(first, END);
    }

    void add(int noted, IntArray states) {
        for (int i = 0; i < states.size(); i++) {
            next.add(first[states.get(i)]);
            number.add(noted);
            first[states.get(i)] = number.size() - 1;
        }
    }

    boolean isEmpty() {
        return number.size() == 0;
    }

    void at(int state, IntConsumer reader) {
        for (int at = first[state]; at != END; at = next.get(at)) reader.accept(number.get(at));
    }
}
