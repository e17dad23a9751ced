package dev.adit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where in the records of a text its first table stands, how wide it is, and what its sound rows look like. */
final class Region {
    private static final int HEAD = 300;

    private final List<TextRecord> records;
    private final int heading;
    private final int end;
    private final int width;
    private final int firstSound;
    private final int lastSound;
    private final Shapes shapes;

    private Region(List<TextRecord> records, int heading, int end, int expected) {
        this.records = records;
        this.heading = heading;
        this.end = end;
        this.width = width(Math.max(heading, 0), expected);
        int first = end;
        int last = -1;
        List<GridRow> sound = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (!isFull(i)) continue;
            first = Math.min(first, i);
            last = i;
            if (i > heading) sound.add(records.get(i).row());
        }
        this.firstSound = first;
        this.lastSound = last;
        this.shapes = Shapes.of(sound, width);
    }

    static Region of(List<TextRecord> records, int expected) {
        List<GridRow> head = records.stream().limit(HEAD).map(TextRecord::row).toList();
        Optional<HeadingRows.Found> found = HeadingRows.find(head, text -> false);
        if (found.isEmpty()) return new Region(records, -1, records.size(), expected);
        int heading = found.get().last();
        List<GridRow> rows = records.stream().map(TextRecord::row).toList();
        return new Region(records, heading, FurtherTable.start(rows, heading, heading + 1), expected);
    }

    /** The number of cells that most records of the table have; the expected number of two alike. */
    private int width(int from, int expected) {
        CellCounts counts = new CellCounts();
        for (int i = from; i < end; i++) {
            TextRecord record = records.get(i);
            if (!record.broken() && !record.isBlank()) counts.add(record.cells().size());
        }
        return counts.most(expected);
    }

    private boolean isFull(int place) {
        TextRecord record = records.get(place);
        return !record.broken() && !record.isBlank() && record.cells().size() == width;
    }

    /** Whether a record needs no mending: a full row, a blank one, or one of a further table. */
    boolean isSound(int place) {
        TextRecord record = records.get(place);
        if (place >= end) return !record.broken();
        return isFull(place) || record.isBlank();
    }

    boolean isInside(int place) {
        return place < end;
    }

    boolean isAboveTable(int place) {
        return place < firstSound;
    }

    boolean hasSoundHeading() {
        return heading >= 0 && heading >= firstSound;
    }

    /** Whether a record has cells enough to be a damaged row rather than a title. */
    boolean isNearlyFull(int place) {
        TextRecord record = records.get(place);
        long filled = record.cells().stream()
                .filter(cell -> cell.kind() != Cell.Kind.BLANK)
                .count();
        return record.broken() || filled > Math.max(1, width / 2);
    }

    /** Whether a record of another length stands below the last full row and is too short to be one. */
    boolean isNote(int place) {
        return place > lastSound && !isNearlyFull(place);
    }

    Shapes shapes() {
        return shapes;
    }

    int soundRows() {
        return shapes.rows();
    }
}
