package dev.adit.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Several files in one run of bytes, so that a fuzzer can change them together: before each stands a line of
 * {@code #file } and its name. Bytes before the first such line are a file of the name given.
 */
final class Bundle {
    private static final byte[] MARK = "#file ".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_FILES = 24;

    private Bundle() {}

    /** The files by their names, which are tame; a name that comes again replaces what had it. */
    static Map<String, byte[]> files(byte[] bytes, String first) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String name = first;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; ) {
            int end = lineEnd(bytes, at);
            if (isMark(bytes, at) && files.size() < MOST_FILES) {
                if (content.size() > 0 || !name.equals(first)) files.put(name, content.toByteArray());
                content.reset();
                name = tame(new String(bytes, at + MARK.length, end - at - MARK.length, StandardCharsets.ISO_8859_1));
            } else content.write(bytes, at, end - at);
            at = end;
        }
        if (content.size() > 0 || !name.equals(first) || files.isEmpty()) files.put(name, content.toByteArray());
        return files;
    }

    private static boolean isMark(byte[] bytes, int at) {
        if (bytes.length - at < MARK.length) return false;
        for (int i = 0; i < MARK.length; i++) if (bytes[at + i] != MARK[i]) return false;
        return true;
    }

    /** The place after the line's end. */
    private static int lineEnd(byte[] bytes, int from) {
        for (int at = from; at < bytes.length; at++) if (bytes[at] == '\n') return at + 1;
        return bytes.length;
    }

    /** Whatever a name holds beyond letters, digits, {@code .}, {@code -}, {@code _} and {@code /} is left out of it. */
    private static String tame(String name) {
        StringBuilder kept = new StringBuilder();
        for (char unit : name.toCharArray()) if (kept.length() < 60 && isTame(unit, kept)) kept.append(unit);
        return kept.isEmpty() ? "file" : kept.toString();
    }

    private static boolean isTame(char unit, StringBuilder before) {
        if ((unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9')) return true;
        if (unit == '-' || unit == '_') return true;
        boolean inside = !before.isEmpty() && "./".indexOf(before.charAt(before.length() - 1)) < 0;
        return inside && (unit == '.' || unit == '/');
    }
}
