package dev.adit.read;

import dev.adit.grid.Cell;
import dev.adit.grid.Frame;
import dev.adit.grid.GridRow;
import dev.adit.value.Guarded;
import java.util.ArrayList;
import java.util.List;

/** A table that was found in a grid, as formats read it; its rows have exactly as many cells as its heading. */
final class FrameTable implements InputTable {
    private final Frame frame;
    private final Headings headings;
    private final String checksum;
    private int next;
    private GridRow current = new GridRow(0, List.of());

    FrameTable(Frame frame, String checksum) {
        this.frame = frame;
        this.headings = new Headings(frame.headings());
        this.checksum = checksum;
    }

    @Override
    public Headings headings() {
        return headings;
    }

    @Override
    public String name() {
        return frame.grid().name();
    }

    @Override
    public boolean next() {
        if (next >= frame.body().size()) return false;
        current = frame.body().get(next++);
        return true;
    }

    @Override
    public boolean isBroken() {
        return false;
    }

    @Override
    public int line() {
        return current.number();
    }

    /** A row that is longer than the heading keeps its length, so that it is told; one that is shorter ends in blanks. */
    @Override
    public int count() {
        return Math.max(headings.count(), filled());
    }

    private int filled() {
        int count = current.cells().size();
        while (count > 0 && current.cells().get(count - 1).kind() == Cell.Kind.BLANK) count--;
        return count;
    }

    @Override
    public String cell(int place) {
        return place < 0 ? "" : Guarded.plain(current.cell(place).value()).strip();
    }

    @Override
    public List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (int place = 0; place < count(); place++)
            cells.add(current.cell(place).text());
        return cells;
    }

    @Override
    public String checksum() {
        return checksum;
    }

    @Override
    public void closeUnread() {
        // it holds no file open
    }

    @Override
    public void close() {
        // it holds no file open
    }
}
