package dev.adit.grid;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/** Bytes that can be read from any place on: those of a file, or some in memory. */
interface ByteStore extends Closeable {
    long size() throws IOException;

    /** Up to so many bytes from a place on; fewer at the end, none beyond it. */
    byte[] read(long from, int length) throws IOException;

    static ByteStore of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file);
        return new ByteStore() {
            @Override
            public long size() throws IOException {
                return channel.size();
            }

            @Override
            public byte[] read(long from, int length) throws IOException {
                ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, Math.min(length, size() - from)));
                int taken = 0;
                while (taken >= 0 && buffer.hasRemaining()) taken = channel.read(buffer, from + buffer.position());
                return Arrays.copyOf(buffer.array(), buffer.position());
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }

    static ByteStore of(byte[] bytes) {
        return new ByteStore() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public byte[] read(long from, int length) {
                int start = (int) Math.min(from, bytes.length);
                return Arrays.copyOfRange(bytes, start, start + Math.min(length, bytes.length - start));
            }

            @Override
            public void close() {}
        };
    }
}
