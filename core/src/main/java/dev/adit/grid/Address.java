package dev.adit.grid;

/** Cell addresses of spreadsheets, such as {@code D8}. */
public final class Address {
    private static final int LETTERS = 26;

    private Address() {}

    /** The row of an address, from 1. */
    public static int row(String address) {
        return Integer.parseInt(address.substring(lettersOf(address)));
    }

    /** The column of an address, from 0: A is 0, Z is 25, AA is 26. */
    public static int column(String address) {
        int column = 0;
        for (int i = 0; i < lettersOf(address); i++) column = column * LETTERS + (address.charAt(i) - 'A' + 1);
        return column - 1;
    }

    /** The letters of a column, from 0. */
    public static String letters(int column) {
        String before = column < LETTERS ? "" : letters(column / LETTERS - 1);
        return before + (char) ('A' + column % LETTERS);
    }

    private static int lettersOf(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) >= 'A' && address.charAt(end) <= 'Z') end++;
        return end;
    }
}
