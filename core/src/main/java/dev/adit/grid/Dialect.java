package dev.adit.grid;

/**
 * How a text table is written.
 *
 * @param encoding the name of the character set, such as {@code UTF-8}
 * @param marked whether a byte order mark said so
 * @param delimiter what stands between two cells; a line feed, which no line has, if there is only one column
 * @param quote the character around cells that hold a delimiter or a line end
 * @param escape how a quote inside a quoted cell is written
 */
public record Dialect(String encoding, boolean marked, String delimiter, char quote, Escape escape) {
    /** How a quote inside a quoted cell is written. */
    public enum Escape {
        /** twice, as RFC 4180 has it */
        DOUBLED,
        /** after a backslash, which also stands before itself */
        BACKSLASH,
        /** as it is: a cell ends at a quote before a delimiter or a line end */
        NONE
    }
}
