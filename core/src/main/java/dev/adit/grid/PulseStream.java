package dev.adit.grid;

import dev.adit.problem.Code;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops when an XML parser takes in much without giving anything out: one tag or comment without end. */
final class PulseStream extends FilterInputStream {
    /** More than any honest tag, comment or run of text takes. */
    private static final long MOST_AT_A_TIME = 1 << 20;

    private long sinceBeat;

    PulseStream(InputStream in) {
        super(in);
    }

    /** Something came out. */
    void beat() {
        sinceBeat = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int taken = super.read(into, offset, length);
        if (taken > 0) count(taken);
        return taken;
    }

    private void count(int taken) throws Refusal {
        sinceBeat += taken;
        if (sinceBeat > MOST_AT_A_TIME)
            throw new Refusal(Code.S07, "the XML has a tag, comment or text without end", Xml.NOT_HONEST);
    }
}
