package dev.adit.read;

import dev.adit.fact.ReferenceList;
import dev.adit.value.Days;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The editions of the reference tables: rows of the pack are of the pack's day, rows of the user of the user's. */
final class ListDates {
    private final Map<String, Integer> ofPack = new HashMap<>();
    private final Map<String, Integer> ofUser = new HashMap<>();
    private final List<ReferenceList> lists;

    ListDates(ReferenceRows rows) {
        this.lists = rows.read(ReferenceShape.LISTS, this::list, list -> List.of(list.name()));
    }

    private ReferenceList list(ReferenceRow row, boolean isGiven) {
        String name = row.word(
                "list",
                Arrays.stream(ReferenceShape.values()).map(ReferenceShape::list).toList());
        int dated = row.day("dated");
        (isGiven ? ofUser : ofPack).put(name, dated);
        return new ReferenceList(
                name, row.required("title"), row.text("edition"), dated, row.required("source"), row.at("dated"));
    }

    List<ReferenceList> lists() {
        return lists;
    }

    /** The day of a table's edition; unknown if nobody gave one. */
    int of(ReferenceShape shape, boolean isGiven) {
        return (isGiven ? ofUser : ofPack).getOrDefault(shape.list(), Days.UNKNOWN);
    }
}
