package dev.adit.grid;

/**
 * What one record's text means: the part of a {@link Dialect} that reading cells needs.
 *
 * @param otherDoubled in quoted cells, two quotes of the kind that is not {@code quote} stand for one
 */
record Syntax(String delimiter, char quote, Dialect.Escape escape, boolean otherDoubled) {
    static final String ONE_COLUMN = "\n";

    Syntax with(String other) {
        return new Syntax(other, quote, escape, otherDoubled);
    }

    boolean isDelimiter(String text, int at) {
        return text.startsWith(delimiter, at) && !isLineEnd(text, at);
    }

    static boolean isLineEnd(String text, int at) {
        char unit = text.charAt(at);
        return unit == '\n' || unit == '\r';
    }

    /** Whether a cell may end here: at a delimiter, a line end, or the end of all. */
    boolean isCellEnd(String text, int at, int limit) {
        return at >= limit || isLineEnd(text, at) || isDelimiter(text, at);
    }

    /** The first character of the line after the one that {@code from} is in. */
    static int nextLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text, at)) at++;
        return afterLineEnd(text, at, text.length());
    }

    static int afterLineEnd(String text, int at, int limit) {
        if (at >= limit) return at;
        return text.charAt(at) == '\r' && at + 1 < limit && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
    }
}
