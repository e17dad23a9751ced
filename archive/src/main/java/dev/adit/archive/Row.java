package dev.adit.archive;

import dev.adit.value.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row in the order of its {@link Layout}: texts, numbers, and null for what is missing.
 *
 * <p>Its bytes are what is hashed: a cell is a letter for its kind, and a text its length and UTF-8, so that no two
 * rows have the same bytes.
 */
record Row(List<@Nullable Object> cells) {
    private static final int REPLACED = 0xFFFD;

    Row {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /** A row of strings and whole numbers; what no database keeps as it is, NUL and halves of a pair, is replaced. */
    static Row of(@Nullable Object... cells) {
        List<@Nullable Object> kept = new ArrayList<>();
        for (Object cell : cells) kept.add(cell instanceof Number number ? number.longValue() : text(cell));
        return new Row(kept);
    }

    private static @Nullable String text(@Nullable Object cell) {
        if (cell == null) return null;
        String text = cell.toString();
        if (text.chars().allMatch(unit -> unit > 0 && !Character.isSurrogate((char) unit))) return text;
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(isKept(point) ? point : REPLACED));
        return clean.toString();
    }

    private static boolean isKept(int point) {
        return point != 0 && Character.getType(point) != Character.SURROGATE;
    }

    /** The cell as text; the archive holds one there, or {@link MisreadException} tells. */
    String text(int at) {
        if (cells.get(at) instanceof String text) return text;
        throw new MisreadException();
    }

    @Nullable
    String optional(int at) {
        return cells.get(at) instanceof String text ? text : null;
    }

    long number(int at) {
        if (cells.get(at) instanceof Long number) return number;
        throw new MisreadException();
    }

    /** SHA-256 of the bytes. */
    byte[] digest() {
        MessageDigest digest = Sha256.digest();
        for (Object cell : cells) feed(digest, cell);
        return digest.digest();
    }

    /** The first eight bytes of a digest: enough to tell which row of a run was altered. */
    static long check(byte[] digest) {
        return ByteBuffer.wrap(digest).getLong();
    }

    private static void feed(MessageDigest digest, @Nullable Object cell) {
        if (cell == null) {
            digest.update((byte) 'n');
        } else if (cell instanceof Long number) {
            digest.update((byte) 'i');
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        } else {
            byte[] text = cell.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((byte) 't');
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            digest.update(text);
        }
    }

    /** A cell of the archive that is not what its column holds: somebody else wrote it. */
    static final class MisreadException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
