package dev.adit.grid;

import java.util.Optional;

/** A place on a sheet that can be: row from 1, column from 0. */
record CellPlace(int row, int column) {
    static final int LAST_ROW = 1_048_576;
    static final int COLUMNS = 16_384;

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    /** The place of an address such as {@code D8}; empty if no sheet has it. */
    static Optional<CellPlace> of(String address) {
        int at = 0;
        int column = 0;
        while (at < address.length() && at <= MOST_LETTERS && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z')
            column = column * LETTERS + (address.charAt(at++) - 'A' + 1);
        int row = at < address.length() && address.charAt(at) != '0' ? Digits.of(address.substring(at)) : -1;
        boolean there = at > 0 && column <= COLUMNS && row > 0 && row <= LAST_ROW;
        return there ? Optional.of(new CellPlace(row, column - 1)) : Optional.empty();
    }
}
