package dev.adit.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads a secret; the line end that an editor puts behind a text is none of it, but any byte may end a random key. */
final class KeyFile {
    private KeyFile() {}

    /** The bytes; empty if the file cannot be read. */
    static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(withoutLineEnd(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] withoutLineEnd(byte[] all) {
        int end = all.length;
        if (end > 0 && all[end - 1] == '\n') end--;
        if (end > 0 && all[end - 1] == '\r') end--;
        byte[] rest = Arrays.copyOf(all, end);
        return isPrintable(rest) ? rest : all;
    }

    private static boolean isPrintable(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .codePoints()
                    .noneMatch(Character::isISOControl);
        } catch (CharacterCodingException binary) {
            return false;
        }
    }
}
