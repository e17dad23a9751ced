package dev.adit.grid;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.value.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file's text and the encoding it was found to be in: by its mark, as strict UTF-8, as UTF-16 by where its zero
 * bytes stand, and else as windows-1252, which is told.
 */
record DecodedText(String text, Charset encoding, boolean marked, String checksum) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final long LARGEST = 1L << 29;
    private static final int PEEK = 65_536;
    private static final char REPLACEMENT = '\uFFFD';
    private static final List<byte[]> BINARY =
            List.of(new byte[] {'P', 'K', 3, 4}, new byte[] {'%', 'P', 'D', 'F', '-'}, new byte[] {
                (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0
            });

    /** The text of a file; empty, with a problem noted, if it cannot be had. */
    static Optional<DecodedText> read(Path path, String name, TextOptions options, Problems problems) {
        try {
            if (Files.size(path) > LARGEST) {
                String what = "the file is larger than " + (LARGEST >> 20) + " MB";
                problems.add(Code.T08, Position.file(name), what, "split it and read the parts");
                return Optional.empty();
            }
            return decode(Files.readAllBytes(path), name, options, problems);
        } catch (IOException unreadable) {
            problems.add(Code.D01, Position.file(name), "cannot be read", "check that it exists and may be read");
            return Optional.empty();
        }
    }

    /** The text of bytes in memory; empty, with a problem noted, if it cannot be had. */
    static Optional<DecodedText> decode(byte[] bytes, String name, TextOptions options, Problems problems) {
        if (bytes.length == 0) return refuse(Code.D04, name, problems, "the file is empty", "leave the file out");
        for (byte[] magic : BINARY) if (startsWith(bytes, magic)) return binary(name, problems);
        Charset mark = Utf16.markOf(bytes);
        int skip = mark == null ? 0 : mark.equals(StandardCharsets.UTF_8) ? 3 : 2;
        Charset said = mark != null ? mark : options.encoding();
        if (said == null) said = Utf16.byZeroBytes(bytes, PEEK);
        Charset encoding = said == null ? StandardCharsets.UTF_8 : said;
        Optional<String> text = strict(bytes, skip, encoding);
        if (text.isEmpty() && said == null) {
            encoding = WINDOWS;
            text = Optional.of(new String(bytes, WINDOWS)).filter(some -> some.indexOf(REPLACEMENT) < 0);
            if (text.isPresent()) tellGuess(bytes, name, problems);
        }
        if (text.isEmpty()) return misfit(said, name, problems);
        if (text.get().indexOf('\0') >= 0) return binary(name, problems);
        tellMojibake(text.get(), name, problems);
        return Optional.of(new DecodedText(text.get(), encoding, mark != null, Sha256.of(bytes)));
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        if (bytes.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) if (bytes[i] != magic[i]) return false;
        return true;
    }

    private static Optional<DecodedText> binary(String name, Problems problems) {
        return refuse(Code.D03, name, problems, "this is not text", "save it as CSV (UTF-8) and read that");
    }

    private static Optional<DecodedText> misfit(@Nullable Charset encoding, String name, Problems problems) {
        String what = encoding == null
                ? "the bytes are neither UTF-8 nor windows-1252"
                : "the bytes do not fit " + encoding.name();
        return refuse(Code.T02, name, problems, what, "say --encoding, such as GB18030, Shift_JIS or windows-1250");
    }

    private static Optional<DecodedText> refuse(Code code, String name, Problems problems, String what, String help) {
        problems.add(code, Position.file(name), what, help);
        return Optional.empty();
    }

    /** Decodes in one stroke, and by the strict decoder only where that left a doubt. */
    private static Optional<String> strict(byte[] bytes, int skip, Charset encoding) {
        String text = new String(bytes, skip, bytes.length - skip, encoding);
        if (text.indexOf(REPLACEMENT) < 0) return Optional.of(text);
        try {
            var decoded = encoding.newDecoder().decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip));
            return Optional.of(decoded.toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static void tellGuess(byte[] bytes, String name, Problems problems) {
        int first = 0;
        while (bytes[first] >= 0) first++;
        int line = 1;
        for (int i = 0; i < first; i++) if (bytes[i] == '\n') line++;
        String what = "the text is not UTF-8 and was read as windows-1252; its first such letter is on this line";
        problems.add(Code.T01, Position.row(name, line), what, "check the names, or say --encoding");
    }

    private static void tellMojibake(String text, String name, Problems problems) {
        int first = Mojibake.first(text);
        if (first < 0) return;
        String what = "letters were spoilt before the file came: a wrong encoding somewhere on its way";
        problems.add(
                Code.T03,
                Position.row(name, new Lines(text).at(first)),
                what,
                "ask for the file in UTF-8; nothing was changed");
    }
}
