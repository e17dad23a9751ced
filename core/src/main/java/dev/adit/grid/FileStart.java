package dev.adit.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells kinds of files by the bytes that they begin with. */
final class FileStart {
    private static final int LOOKED_AT = 1 << 16;
    private static final int PDF_WITHIN = 1_024;
    private static final List<String> PACKED =
            List.of("1f8b", "377abcaf271c", "526172211a07", "425a68", "fd377a585a00");
    private static final List<String> PICTURES =
            List.of("89504e47", "ffd8ff", "47494638", "49492a00", "4d4d002a", "424d", "00000100");
    private static final List<String> OLD_SHEETS = List.of("0900040002", "0902060000", "0904060000", "0908080000");
    private static final List<String> PAGES = List.of("<!doctype html", "<html", "<head", "<body", "<table", "<meta");
    private static final String OLE = "d0cf11e0a1b11ae1";
    private static final String ZIP_WITH_ENTRY = "504b0304";
    private static final String ZIP_EMPTY = "504b0506";

    private final byte[] head;

    private FileStart(byte[] head) {
        this.head = head;
    }

    static FileKind kind(ByteStore store) throws IOException {
        FileStart start = new FileStart(store.read(0, LOOKED_AT));
        if (start.head.length == 0) return FileKind.EMPTY;
        if (start.begins(ZIP_WITH_ENTRY) || start.begins(ZIP_EMPTY)) return PackageKind.of(ArchiveDirectory.of(store));
        if (start.begins(OLE)) return OleNames.kind(store);
        if (OLD_SHEETS.stream().anyMatch(start::begins)) return FileKind.XLS;
        if (PACKED.stream().anyMatch(start::begins)) return FileKind.PACKED;
        if (start.isPdf()) return FileKind.PDF;
        return start.isText() ? start.textKind() : start.binaryKind();
    }

    private boolean begins(String hex) {
        if (head.length * 2 < hex.length()) return false;
        for (int i = 0; i < hex.length() / 2; i++)
            if (Byte.toUnsignedInt(head[i]) != Integer.parseInt(hex, 2 * i, 2 * i + 2, 16)) return false;
        return true;
    }

    private boolean isPdf() {
        int end = Math.min(head.length, PDF_WITHIN);
        return new String(head, 0, end, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private FileKind binaryKind() {
        return PICTURES.stream().anyMatch(this::begins) ? FileKind.PICTURE : FileKind.BINARY;
    }

    private boolean isWide() {
        return begins("feff") || begins("fffe");
    }

    /** No zero bytes, or two bytes for each character. */
    private boolean isText() {
        if (isWide()) return true;
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) if (head[i] == 0) zeros[i & 1]++;
        int most = Math.max(zeros[0], zeros[1]);
        int least = Math.min(zeros[0], zeros[1]);
        if (most == 0) return !begins("89504e47") && !begins("ffd8ff");
        return most > head.length / 4 && least * 8 < most;
    }

    private FileKind textKind() throws IOException {
        String text = text().stripLeading();
        if (text.startsWith("\uFEFF")) text = text.substring(1).stripLeading();
        String lower = text.toLowerCase(Locale.ROOT);
        if (PAGES.stream().anyMatch(lower::startsWith)) return FileKind.HTML;
        if (text.startsWith("<?xml") || text.startsWith("<!DOCTYPE") || isElement(text)) return xmlKind(lower);
        return isJson(text) ? FileKind.JSON : FileKind.TEXT;
    }

    private String text() {
        if (begins("feff") || head[0] == 0) return new String(head, StandardCharsets.UTF_16BE);
        if (begins("fffe") || (head.length > 1 && head[1] == 0)) return new String(head, StandardCharsets.UTF_16LE);
        return new String(head, StandardCharsets.UTF_8);
    }

    private static boolean isElement(String text) {
        return text.length() > 1
                && text.charAt(0) == '<'
                && (Character.isLetter(text.charAt(1)) || text.startsWith("<!--"))
                && text.indexOf('>') > 0;
    }

    private FileKind xmlKind(String lower) {
        try (Xml xml = new Xml(new ByteArrayInputStream(head))) {
            for (Xml.Event event = xml.next(); event != Xml.Event.NOTHING_MORE; event = xml.next())
                if (event == Xml.Event.START) return rootKind(xml.name(), xml.namespace());
        } catch (IOException notXml) {
            return lower.contains("<html") ? FileKind.HTML : FileKind.OTHER_XML;
        }
        return FileKind.OTHER_XML;
    }

    private static FileKind rootKind(String name, String namespace) {
        if (namespace.equals("urn:schemas-microsoft-com:office:spreadsheet")) return FileKind.SPREADSHEET_XML;
        if (namespace.contains("ipc.org") || namespace.toLowerCase(Locale.ROOT).contains("ipc-175"))
            return namespace.contains("1755") ? FileKind.IPC_1755 : FileKind.IPC_1752;
        return name.equalsIgnoreCase("html") ? FileKind.HTML : FileKind.OTHER_XML;
    }

    /** An object or a list; a first heading in brackets is none. */
    private static boolean isJson(String text) {
        if (text.isEmpty() || (text.charAt(0) != '{' && text.charAt(0) != '[')) return false;
        String rest = text.substring(1).stripLeading();
        if (rest.isEmpty()) return false;
        char next = rest.charAt(0);
        boolean list = text.charAt(0) == '[';
        return next == '"' || next == (list ? ']' : '}') || (list && "{[-0123456789".indexOf(next) >= 0);
    }
}
