package dev.adit.grid;

/** Counts the lines of a text, CRLF, LF and CR alike, as places in it rise. */
final class Lines {
    private final String text;
    private int counted;
    private int line = 1;

    Lines(String text) {
        this.text = text;
    }

    /** The line of a place, from 1; places may not fall from one call to the next. */
    int at(int place) {
        while (counted < place) {
            char unit = text.charAt(counted);
            counted++;
            boolean isPair = unit == '\r' && counted < text.length() && text.charAt(counted) == '\n';
            if (unit == '\n' || (unit == '\r' && !isPair)) line++;
        }
        return line;
    }
}
