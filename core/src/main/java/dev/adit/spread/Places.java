package dev.adit.spread;

import dev.adit.value.Millibits;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** Numbers noted at states, with the least cost at which what they stand for begins there, by layer. */
final class Places {
    private static final int END = -1;

    private final int[] first;
    private final int[][] least = new int[Scale.LAYERS][];
    private final IntArray next = new IntArray();
    private final IntArray number = new IntArray();
    private final IntArray begin = new IntArray();

    Places(int states) {
        first = new int[states];
        Arrays.fill(first, END);
        for (int layer = 0; layer < Scale.LAYERS; layer++) {
            least[layer] = new int[states];
            Arrays.fill(least[layer], Millibits.NEVER);
        }
    }

    /** @param costs by layer */
    void add(int noted, int state, int[] costs) {
        next.add(first[state]);
        number.add(noted);
        for (int layer = 0; layer < Scale.LAYERS; layer++) {
            begin.add(costs[layer]);
            least[layer][state] = Math.min(least[layer][state], costs[layer]);
        }
        first[state] = number.size() - 1;
    }

    boolean isEmpty() {
        return number.size() == 0;
    }

    /** Tells the numbers at a state. */
    void at(int state, IntConsumer reader) {
        for (int at = first[state]; at != END; at = next.get(at)) reader.accept(number.get(at));
    }

    /** Tells the numbers at a state of what begins there at less than a cost. */
    void under(int layer, int state, int cost, IntConsumer reader) {
        if (least[layer][state] >= cost) return;
        for (int at = first[state]; at != END; at = next.get(at))
            if (begin.get(Scale.LAYERS * at + layer) < cost) reader.accept(number.get(at));
    }
}
