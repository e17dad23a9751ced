package dev.adit.grid;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a store from front to back. */
final class StoreStream extends InputStream {
    private final ByteStore store;
    private long at;

    StoreStream(ByteStore store) {
        this.store = store;
    }

    @Override
    public int read() throws IOException {
        byte[] one = store.read(at, 1);
        at += one.length;
        return one.length == 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) return 0;
        byte[] read = store.read(at, length);
        System.arraycopy(read, 0, into, offset, read.length);
        at += read.length;
        return read.length == 0 ? -1 : read.length;
    }
}
