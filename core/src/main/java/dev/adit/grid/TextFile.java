package dev.adit.grid;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.value.Sha256;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Optional;

/** A text file of an input: its encoding found by its first bytes, its checksum taken while it is read. */
public final class TextFile implements AutoCloseable {
    private static final int PEEK = 8192;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final DigestInputStream digested;
    private final BufferedInputStream bytes;
    private final Charset charset;

    private TextFile(DigestInputStream digested, BufferedInputStream bytes, Charset charset) {
        this.digested = digested;
        this.bytes = bytes;
        this.charset = charset;
    }

    /** Opens a file; empty, with a problem noted, if it cannot be read or is not text. */
    public static Optional<TextFile> open(Path path, String name, Problems problems) {
        try {
            return open(Files.newInputStream(path), name, problems);
        } catch (IOException unreadable) {
            return cannotBeRead(name, problems);
        }
    }

    /** The same of bytes in memory, such as those out of a {@link ZipOfFiles}. */
    public static Optional<TextFile> open(byte[] content, String name, Problems problems) {
        return open(new ByteArrayInputStream(content), name, problems);
    }

    private static Optional<TextFile> open(InputStream raw, String name, Problems problems) {
        try {
            DigestInputStream digested = new DigestInputStream(raw, Sha256.digest());
            BufferedInputStream bytes = new BufferedInputStream(digested, 1 << 16);
            bytes.mark(PEEK + 1);
            byte[] head = bytes.readNBytes(PEEK);
            bytes.reset();
            Optional<String> fault = fault(head);
            if (fault.isEmpty()) return Optional.of(new TextFile(digested, bytes, charset(head, bytes)));
            raw.close();
            problems.add(head.length == 0 ? Code.D04 : Code.D03, Position.file(name), fault.get(), help(head));
        } catch (IOException unreadable) {
            return cannotBeRead(name, problems);
        }
        return Optional.empty();
    }

    private static Optional<TextFile> cannotBeRead(String name, Problems problems) {
        problems.add(Code.D01, Position.file(name), "cannot be read", "check that it exists and may be read");
        return Optional.empty();
    }

    private static Optional<String> fault(byte[] head) {
        if (head.length == 0) return Optional.of("the file is empty");
        if (startsWith(head, ZIP)) return Optional.of("this is a zip file (perhaps an Excel workbook), not text");
        boolean utf16 = isUtf16(head);
        for (byte one : head) if (one == 0 && !utf16) return Optional.of("this is not text: it holds zero bytes");
        return Optional.empty();
    }

    private static String help(byte[] head) {
        return head.length == 0
                ? "leave the file out, or put a heading line and rows into it"
                : "save it as CSV (UTF-8) and read that";
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        if (head.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) if (head[i] != magic[i]) return false;
        return true;
    }

    private static boolean isUtf16(byte[] head) {
        return startsWith(head, new byte[] {(byte) 0xFE, (byte) 0xFF})
                || startsWith(head, new byte[] {(byte) 0xFF, (byte) 0xFE});
    }

    /** By the byte order mark, which is skipped; UTF-8 without one. */
    private static Charset charset(byte[] head, BufferedInputStream bytes) throws IOException {
        if (startsWith(head, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) bytes.skipNBytes(3);
        if (!isUtf16(head)) return StandardCharsets.UTF_8;
        bytes.skipNBytes(2);
        return head[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** The text, once; malformed bytes raise {@link java.nio.charset.CharacterCodingException}. */
    public Reader reader() {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** SHA-256 of the whole file in hexadecimal; reads on to its end. */
    public String checksum() throws IOException {
        bytes.transferTo(OutputStream.nullOutputStream());
        return Sha256.hex(digested.getMessageDigest());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
