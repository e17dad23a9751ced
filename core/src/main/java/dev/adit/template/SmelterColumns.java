package dev.adit.template;

import java.util.EnumMap;
import java.util.Map;

/** The two orders in which Smelter Lists have their columns. */
final class SmelterColumns {
    static final Map<SmelterColumn, String> ID_FIRST = Map.copyOf(idFirst());
    static final Map<SmelterColumn, String> METAL_FIRST = Map.copyOf(metalFirst());

    private SmelterColumns() {}

    private static Map<SmelterColumn, String> idFirst() {
        Map<SmelterColumn, String> letters = new EnumMap<>(SmelterColumn.class);
        letters.put(SmelterColumn.ID_TYPED, "A");
        letters.put(SmelterColumn.METAL, "B");
        letters.put(SmelterColumn.LOOKUP, "C");
        letters.put(SmelterColumn.NAME, "D");
        letters.put(SmelterColumn.COUNTRY, "E");
        letters.put(SmelterColumn.ID, "F");
        letters.put(SmelterColumn.ID_SOURCE, "G");
        letters.put(SmelterColumn.MINES, "N");
        letters.put(SmelterColumn.MINE_COUNTRIES, "O");
        letters.put(SmelterColumn.RECYCLED, "P");
        letters.put(SmelterColumn.COMMENTS, "Q");
        return letters;
    }

    /** Without look-up: the supplier writes the smelter's name where others choose it. */
    private static Map<SmelterColumn, String> metalFirst() {
        Map<SmelterColumn, String> letters = new EnumMap<>(SmelterColumn.class);
        letters.put(SmelterColumn.METAL, "A");
        letters.put(SmelterColumn.LOOKUP, "B");
        letters.put(SmelterColumn.NAME, "B");
        letters.put(SmelterColumn.COUNTRY, "C");
        letters.put(SmelterColumn.ID, "D");
        letters.put(SmelterColumn.ID_SOURCE, "E");
        letters.put(SmelterColumn.MINES, "L");
        letters.put(SmelterColumn.MINE_COUNTRIES, "M");
        letters.put(SmelterColumn.RECYCLED, "N");
        letters.put(SmelterColumn.COMMENTS, "O");
        return letters;
    }
}
