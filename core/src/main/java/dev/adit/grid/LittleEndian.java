package dev.adit.grid;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers of zip and OLE files, lowest byte first, none of them negative. */
record LittleEndian(ByteBuffer bytes) {
    static LittleEndian of(byte[] bytes) {
        return new LittleEndian(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    }

    int size() {
        return bytes.limit();
    }

    int two(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    long four(int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    /** Eight bytes; too large a number becomes the largest there is. */
    long eight(int at) {
        long number = bytes.getLong(at);
        return number < 0 ? Long.MAX_VALUE : number;
    }

    byte[] copy(int from, int length) {
        byte[] copied = new byte[length];
        bytes.get(from, copied);
        return copied;
    }
}
