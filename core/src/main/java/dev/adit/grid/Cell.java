package dev.adit.grid;

/**
 * A cell as the file has it.
 *
 * @param text what it says, outer blanks included: a date as year-month-day, a number in plain decimal digits without
 *     exponent and with the leading zeros that its format shows, an error such as {@code #N/A}; empty where there is
 *     nothing
 */
public record Cell(Kind kind, String text) {
    private static final Cell BLANK = new Cell(Kind.BLANK, "");

    /** What a cell holds; a CSV file knows only BLANK and TEXT. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR,
        /** a formula that no program has ever worked out: the answer is not in the file */
        NOT_CALCULATED
    }

    public static Cell blank() {
        return BLANK;
    }

    /** Text; blank if nothing but blanks is in it. */
    public static Cell text(String text) {
        return text.isBlank() ? BLANK : new Cell(Kind.TEXT, text);
    }

    /** Whether somebody put something there that can be read: neither blank, nor an error, nor never worked out. */
    public boolean isFilled() {
        return kind != Kind.BLANK && kind != Kind.ERROR && kind != Kind.NOT_CALCULATED && !text.isBlank();
    }

    /** The text without outer blanks, those of other alphabets and no-break ones included; empty unless it is filled. */
    public String value() {
        return isFilled() ? text.replaceAll("^[\\p{Z}\\s\\uFEFF]+|[\\p{Z}\\s\\uFEFF]+$", "") : "";
    }
}
