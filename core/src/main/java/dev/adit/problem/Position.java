package dev.adit.problem;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place in an input.
 *
 * @param file the file's name as the user gave it
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1; 0 when it is not known or when {@code name} says it better
 * @param name the column's heading or the member's key; null when there is none
 */
public record Position(
        String file, int line, int column, @Nullable String name) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing((Position position) -> position.file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column)
            .thenComparing(position -> position.name == null ? "" : position.name);

    /** The whole file. */
    public static Position file(String file) {
        return new Position(file, 0, 0, null);
    }

    /** A row of a table, counted in lines of the file from 1. */
    public static Position row(String file, int line) {
        return new Position(file, line, 0, null);
    }

    /** A cell of a table, its column called by its heading. */
    public static Position cell(String file, int line, String heading) {
        return new Position(file, line, 0, heading);
    }

    /** A place in a text such as YAML or JSON. */
    public static Position text(String file, int line, int column) {
        return new Position(file, line, column, null);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code file}, {@code file:line}, {@code file:line:column} or {@code file:line, column heading}. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line;
        if (line > 0 && column > 0) place += ":" + column;
        return Shown.text(name == null ? place : place + ", column " + name);
    }
}
