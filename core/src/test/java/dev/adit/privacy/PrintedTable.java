package dev.adit.privacy;

import java.util.function.LongFunction;

/**
 * A table of counts with the sums of its rows and columns and of all, as somebody sees it who has only what is printed:
 * solves for every small cell by trying all whole numbers that fit.
 */
final class PrintedTable {
    private final long[][] exact;
    private final int rows;
    private final int columns;
    private final long[] least;
    private final long[] most;

    PrintedTable(long[][] exact, LongFunction<String> printer) {
        this.exact = exact;
        this.rows = exact.length;
        this.columns = exact[0].length;
        int cells = rows * columns;
        least = new long[cells + rows + columns + 1];
        most = new long[least.length];
        long all = 0;
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++) {
                see(row * columns + column, printer.apply(exact[row][column]));
                all += exact[row][column];
            }
        for (int row = 0; row < rows; row++) see(cells + row, printer.apply(sumOfRow(row)));
        for (int column = 0; column < columns; column++) see(cells + rows + column, printer.apply(sumOfColumn(column)));
        see(cells + rows + columns, printer.apply(all));
    }

    private long sumOfRow(int row) {
        long sum = 0;
        for (long cell : exact[row]) sum += cell;
        return sum;
    }

    private long sumOfColumn(int column) {
        long sum = 0;
        for (long[] row : exact) sum += row[column];
        return sum;
    }

    private void see(int place, String printed) {
        PrintedCount count = PrintedCount.of(printed);
        least[place] = count.least();
        most[place] = count.most();
    }

    int smallCellsGivenAway() {
        int found = 0;
        for (int cell = 0; cell < rows * columns; cell++) {
            long value = exact[cell / columns][cell % columns];
            if (value > 0 && value < 10 && !hasOtherThan(value, cell)) found++;
        }
        return found;
    }

    private boolean hasOtherThan(long value, int cell) {
        for (long other = least[cell]; other <= most[cell]; other++)
            if (other != value && fits(0, new long[rows * columns], cell, other)) return true;
        return false;
    }

    /** Whether the cells from one on can be filled so that all that is printed holds. */
    private boolean fits(int cell, long[] filled, int fixed, long value) {
        if (cell == filled.length) return sumsFit(filled);
        if (!mayStillFit(cell, filled)) return false;
        long from = cell == fixed ? value : least[cell];
        long to = cell == fixed ? value : most[cell];
        for (long one = from; one <= to; one++) {
            filled[cell] = one;
            if (fits(cell + 1, filled, fixed, value)) return true;
        }
        return false;
    }

    /** Rows that are filled already must fit, so that the search stays short. */
    private boolean mayStillFit(int cell, long[] filled) {
        return cell == 0
                || cell % columns != 0
                || isWithin(rows * columns + cell / columns - 1, ofRow(cell / columns - 1, filled));
    }

    private boolean sumsFit(long[] filled) {
        long all = 0;
        for (int row = 0; row < rows; row++) {
            if (!isWithin(rows * columns + row, ofRow(row, filled))) return false;
            all += ofRow(row, filled);
        }
        for (int column = 0; column < columns; column++) {
            long sum = 0;
            for (int row = 0; row < rows; row++) sum += filled[row * columns + column];
            if (!isWithin(rows * columns + rows + column, sum)) return false;
        }
        return isWithin(least.length - 1, all);
    }

    private long ofRow(int row, long[] filled) {
        long sum = 0;
        for (int column = 0; column < columns; column++) sum += filled[row * columns + column];
        return sum;
    }

    private boolean isWithin(int place, long sum) {
        return sum >= least[place] && sum <= most[place];
    }
}
