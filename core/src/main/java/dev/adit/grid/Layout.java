package dev.adit.grid;

import java.util.List;

/**
 * How a sheet is laid out, apart from what its cells say.
 *
 * @param merged cells that show as one, in the order of the file
 * @param hiddenRows numbers of rows that nobody sees, rising; they are read all the same
 * @param hiddenColumns columns that nobody sees, from 0, rising; they are read all the same
 */
public record Layout(List<MergedRange> merged, List<Integer> hiddenRows, List<Integer> hiddenColumns) {
    static final Layout PLAIN = new Layout(List.of(), List.of(), List.of());

    public Layout {
        merged = List.copyOf(merged);
        hiddenRows = List.copyOf(hiddenRows);
        hiddenColumns = List.copyOf(hiddenColumns);
    }
}
