package dev.adit.grid;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops when a record or line runs on without end, before it fills the memory: a file without line ends, or an open
 * quote that swallows the rest.
 */
public final class BoundedReader extends FilterReader {
    /** More characters than any honest record has. */
    public static final int LONGEST_RECORD = 4_000_000;

    private long sinceRecord;

    public BoundedReader(Reader in) {
        super(in);
    }

    /** A record has come to its end. */
    public void recordEnded() {
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        int unit = super.read();
        if (unit >= 0) count(1);
        return unit;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int taken = super.read(buffer, offset, length);
        if (taken > 0) count(taken);
        return taken;
    }

    private void count(int units) throws IOException {
        sinceRecord += units;
        if (sinceRecord > LONGEST_RECORD) throw new RecordTooLongException();
    }

    /** A record is longer than {@link #LONGEST_RECORD}. */
    public static final class RecordTooLongException extends IOException {
        private static final long serialVersionUID = 1;

        RecordTooLongException() {
            super("record longer than " + LONGEST_RECORD + " characters");
        }
    }
}
