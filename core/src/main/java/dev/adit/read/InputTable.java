package dev.adit.read;

import java.io.IOException;
import java.util.List;

/** A table that a format reads record by record, wherever it comes from. */
interface InputTable extends AutoCloseable {
    Headings headings();

    /** What it is called in problems. */
    String name();

    /** Goes to the next record; false at the end, or where the file cannot be read any further. */
    boolean next();

    /** Whether reading stopped before the end of the file. */
    boolean isBroken();

    /** The line of the file, or the row of the sheet, in which the current record begins; from 1. */
    int line();

    int count();

    /** A cell of the current record without outer blanks; empty where the record has none. */
    String cell(int place);

    /** All cells of the current record, as they were written. */
    List<String> cells();

    /** SHA-256 of the whole file. */
    String checksum() throws IOException;

    /** Lets go of a table of which no row was read. */
    void closeUnread();

    @Override
    void close() throws IOException;
}
