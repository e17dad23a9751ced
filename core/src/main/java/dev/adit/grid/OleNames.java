package dev.adit.grid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Tells what an OLE file is (the container of office files before 2007) by the names of the streams in it. */
final class OleNames {
    private static final int RECORD = 128;
    private static final int NAME = 64;
    private static final int STEP = 1 << 16;
    private static final long LOOKED_AT = 64L << 20;

    private OleNames() {}

    static FileKind kind(ByteStore store) throws IOException {
        Set<String> names = names(store);
        if (names.contains("EncryptedPackage")) return FileKind.ENCRYPTED_OFFICE;
        if (names.contains("Workbook") || names.contains("Book")) return FileKind.XLS;
        boolean document = names.contains("WordDocument") || names.contains("PowerPoint Document");
        return document ? FileKind.OFFICE_DOCUMENT : FileKind.BINARY;
    }

    /** Directory records stand at every 128th byte; whatever looks like one is taken. */
    private static Set<String> names(ByteStore store) throws IOException {
        Set<String> names = new HashSet<>();
        long end = Math.min(store.size(), LOOKED_AT);
        for (long from = 0; from < end; from += STEP) {
            byte[] step = store.read(from, STEP);
            for (int at = 0; at + RECORD <= step.length; at += RECORD)
                name(LittleEndian.of(Arrays.copyOfRange(step, at, at + RECORD)), names);
        }
        return names;
    }

    private static void name(LittleEndian record, Set<String> names) {
        int length = record.two(NAME);
        int type = record.two(NAME + 2) & 0xFF;
        if (length < 4 || length > NAME || length % 2 != 0 || (type != 1 && type != 2 && type != 5)) return;
        names.add(new String(record.copy(0, length - 2), StandardCharsets.UTF_16LE));
    }
}
