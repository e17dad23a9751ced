package dev.adit.grid;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells encodings by a byte order mark, or UTF-16 without one by the places of its zero bytes. */
final class Utf16 {
    private static final int FEW = 50;

    private Utf16() {}

    /** The encoding that a byte order mark names; null without a mark. */
    static @Nullable Charset markOf(byte[] bytes) {
        int first = bytes.length < 2 ? -1 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (first == 0xFEFF) return StandardCharsets.UTF_16BE;
        if (first == 0xFFFE) return StandardCharsets.UTF_16LE;
        boolean isUtf8 = first == 0xEFBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF;
        return isUtf8 ? StandardCharsets.UTF_8 : null;
    }

    /** UTF-16 if zero bytes, those of delimiters, digits and line ends, stand at even or at odd places only. */
    static @Nullable Charset byZeroBytes(byte[] bytes, int peek) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, peek);
        for (int i = 0; i < length; i++) if (bytes[i] == 0) zeros[i & 1]++;
        boolean isText = bytes.length % 2 == 0 && Math.max(zeros[0], zeros[1]) * FEW > length;
        if (!isText || Math.min(zeros[0], zeros[1]) * FEW > Math.max(zeros[0], zeros[1])) return null;
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
}
