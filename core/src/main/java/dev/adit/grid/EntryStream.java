package dev.adit.grid;

import dev.adit.problem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What comes out of an entry of a zip file, counted while it comes and checked at its end. */
final class EntryStream extends InputStream {
    private static final int STEP = 1 << 13;

    private final ByteStore store;
    private final ArchiveEntry entry;
    private final Allowance allowance;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private long in;
    private long out;
    private boolean ended;

    EntryStream(ByteStore store, ArchiveEntry entry, Allowance allowance) throws Refusal {
        if (entry.locked())
            throw new Refusal(
                    Code.F01,
                    "the zip file is locked with a password",
                    "ask for it without; a password by the same mail protects nothing");
        if (entry.method() != ArchiveEntry.STORED && entry.method() != ArchiveEntry.DEFLATED)
            throw Refusal.damaged(
                    "an entry of the zip file is packed in a way that is not read: method " + entry.method());
        this.store = store;
        this.entry = entry;
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) return 0;
        int taken = ended ? 0 : take(into, offset, length);
        if (taken == 0) return end();
        crc.update(into, offset, taken);
        out += taken;
        allowance.take(entry, out, in);
        return taken;
    }

    private int take(byte[] into, int offset, int length) throws IOException {
        if (entry.method() == ArchiveEntry.DEFLATED) return inflate(into, offset, length);
        byte[] plain = next(length);
        System.arraycopy(plain, 0, into, offset, plain.length);
        return plain.length;
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        try {
            while (true) {
                int taken = inflater.inflate(into, offset, length);
                if (taken > 0 || inflater.finished()) return taken;
                byte[] packed = next(STEP);
                if (packed.length == 0 || inflater.needsDictionary()) throw broken();
                inflater.setInput(packed);
            }
        } catch (DataFormatException damaged) {
            throw broken();
        }
    }

    private byte[] next(int most) throws IOException {
        byte[] read = store.read(entry.start() + in, (int) Math.min(Math.min(most, STEP), entry.size() - in));
        in += read.length;
        return read;
    }

    private int end() throws Refusal {
        if (!ended && crc.getValue() != entry.crc()) throw broken();
        ended = true;
        return -1;
    }

    private Refusal broken() {
        return Refusal.damaged("the entry " + EntryNames.shown(entry.name()) + " of the zip file is damaged");
    }

    @Override
    public void close() {
        inflater.end();
        ended = true;
    }
}
