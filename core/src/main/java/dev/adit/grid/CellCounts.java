package dev.adit.grid;

import java.util.Map;
import java.util.TreeMap;

/** How many records have how many cells. */
final class CellCounts {
    private final Map<Integer, Integer> records = new TreeMap<>();
    private int total;

    void add(int cells) {
        records.merge(cells, 1, Integer::sum);
        total++;
    }

    int of(int cells) {
        return records.getOrDefault(cells, 0);
    }

    /** The number of cells that most records have; of two alike the greater, unless {@code otherwise} is one of them. */
    int most(int otherwise) {
        int most = otherwise;
        for (int cells : records.keySet())
            if (of(cells) > of(most) || (of(cells) == of(most) && most != otherwise)) most = cells;
        return most;
    }

    int total() {
        return total;
    }

    int different() {
        return records.size();
    }
}
