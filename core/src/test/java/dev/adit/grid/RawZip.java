package dev.adit.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip files field by field, so that tests can make those that no zip program would. */
public final class RawZip {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<byte[]> directory = new ArrayList<>();

    /** An entry as it should be. */
    public RawZip entry(String name, byte[] content) {
        return entry(name, name, content, 0, 0);
    }

    public RawZip entry(String name, String content) {
        return entry(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** An entry that the directory calls otherwise than its own header does. */
    public RawZip entryWithTwoNames(String inDirectory, String before, byte[] content) {
        return entry(inDirectory, before, content, 0, 0);
    }

    /** An entry that is a symbolic link. */
    public RawZip link(String name, String target) {
        return entry(name, name, target.getBytes(StandardCharsets.UTF_8), 0, 0xA1FFL << 16);
    }

    /** An entry that says it is locked with a password. */
    public RawZip locked(String name, byte[] content) {
        return entry(name, name, content, 1, 0);
    }

    /** One more line in the directory for the bytes of the entry given last. */
    public RawZip lineForTheSameBytes(String name) {
        byte[] last = directory.get(directory.size() - 1).clone();
        byte[] renamed = name.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(renamed, 0, last, 46, renamed.length);
        directory.add(last);
        return this;
    }

    private RawZip entry(String name, String before, byte[] content, int flags, long attributes) {
        byte[] packed = deflated(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        byte[] namedBefore = before.getBytes(StandardCharsets.UTF_8);
        int at = bytes.size();
        byte[] fixed = new byte[30];
        ByteBuffer header = into(fixed).putInt(0x04034b50).putShort((short) 20).putShort((short) flags);
        header.putShort((short) 8)
                .putInt(0)
                .putInt((int) crc.getValue())
                .putInt(packed.length)
                .putInt(content.length);
        header.putShort((short) namedBefore.length).putShort((short) 0);
        bytes.writeBytes(fixed);
        bytes.writeBytes(namedBefore);
        bytes.writeBytes(packed);
        byte[] listed = new byte[46 + named.length];
        ByteBuffer line = into(listed).putInt(0x02014b50).putShort((short) 20).putShort((short) 20);
        line.putShort((short) flags).putShort((short) 8).putInt(0).putInt((int) crc.getValue());
        line.putInt(packed.length)
                .putInt(content.length)
                .putShort((short) named.length)
                .putShort((short) 0);
        line.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt((int) attributes)
                .putInt(at)
                .put(named);
        directory.add(listed);
        return this;
    }

    private static ByteBuffer into(byte[] fields) {
        return ByteBuffer.wrap(fields).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] step = new byte[1 << 16];
        while (!deflater.finished()) packed.write(step, 0, deflater.deflate(step));
        deflater.end();
        return packed.toByteArray();
    }

    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes.toByteArray());
        directory.forEach(all::writeBytes);
        int length = directory.stream().mapToInt(line -> line.length).sum();
        short count = (short) directory.size();
        byte[] last = new byte[22];
        ByteBuffer end = into(last).putInt(0x06054b50).putInt(0).putShort(count).putShort(count);
        end.putInt(length).putInt(bytes.size()).putShort((short) 0);
        all.writeBytes(last);
        return all.toByteArray();
    }

    public Path write(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
