package dev.adit.grid;

import dev.adit.problem.Code;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The directory of a zip file, read from its end and held against what stands before each entry's bytes. */
final class ArchiveDirectory {
    static final int MOST_ENTRIES = 1_000;

    private static final long END = 0x06054b50L;
    private static final long LARGE_END = 0x06064b50L;
    private static final long LARGE_END_PLACE = 0x07064b50L;
    private static final long IN_DIRECTORY = 0x02014b50L;
    private static final long BEFORE_BYTES = 0x04034b50L;
    private static final long ELSEWHERE = 0xFFFFFFFFL;
    private static final int END_LENGTH = 22;
    private static final int LARGE_END_PLACE_LENGTH = 20;
    private static final int LARGE_END_LENGTH = 56;
    private static final int RECORD_LENGTH = 46;
    private static final int BEFORE_LENGTH = 30;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LONGEST_DIRECTORY = 1 << 20;
    private static final int LINK = 0xA;
    private static final String AS_IT_IS = "do not open it by other means either; ask who sent it how it was made";

    private final ByteStore store;

    private ArchiveDirectory(ByteStore store) {
        this.store = store;
    }

    /** The entries in the order of the directory. */
    static List<ArchiveEntry> of(ByteStore store) throws IOException {
        return new ArchiveDirectory(store).entries();
    }

    private List<ArchiveEntry> entries() throws IOException {
        long[] place = place();
        if (place[0] > LONGEST_DIRECTORY) throw tooMany();
        LittleEndian directory = LittleEndian.of(store.read(place[1], (int) place[0]));
        List<Listed> listed = new ArrayList<>();
        int at = 0;
        while (at + RECORD_LENGTH <= directory.size() && directory.four(at) == IN_DIRECTORY) {
            if (listed.size() == MOST_ENTRIES) throw tooMany();
            listed.add(listed(directory, at));
            at += RECORD_LENGTH + directory.two(at + 28) + directory.two(at + 30) + directory.two(at + 32);
        }
        if (at != place[0]) throw Refusal.damaged("the directory of the zip file is damaged");
        return checked(listed, place[1]);
    }

    private static Refusal tooMany() {
        return new Refusal(
                Code.S01, "the zip file has more than " + MOST_ENTRIES + " entries", "send fewer files in one");
    }

    /** How long the directory is and where it begins. */
    private long[] place() throws IOException {
        long from = Math.max(0, store.size() - END_LENGTH - LONGEST_COMMENT);
        LittleEndian tail = LittleEndian.of(store.read(from, END_LENGTH + LONGEST_COMMENT));
        for (int at = tail.size() - END_LENGTH; at >= 0; at--)
            if (tail.four(at) == END && at + END_LENGTH + tail.two(at + 20) == tail.size())
                return within(place(tail, at, from), from + at);
        throw Refusal.damaged("the end of the zip file is missing");
    }

    private long[] place(LittleEndian tail, int at, long from) throws IOException {
        long[] place = {tail.four(at + 12), tail.four(at + 16)};
        if (tail.two(at + 10) != 0xFFFF && place[0] != ELSEWHERE && place[1] != ELSEWHERE) return place;
        int pointer = at - LARGE_END_PLACE_LENGTH;
        if (pointer < 0 || tail.four(pointer) != LARGE_END_PLACE) return place;
        long largeAt = tail.eight(pointer + 8);
        if (largeAt > from + at) throw Refusal.damaged("the directory of the zip file is damaged");
        LittleEndian large = LittleEndian.of(store.read(largeAt, LARGE_END_LENGTH));
        if (large.size() < LARGE_END_LENGTH || large.four(0) != LARGE_END)
            throw Refusal.damaged("the directory of the zip file is damaged");
        return new long[] {large.eight(40), large.eight(48)};
    }

    private static long[] within(long[] place, long end) throws Refusal {
        if (place[0] > end || place[1] > end - place[0])
            throw Refusal.damaged("the directory of the zip file is damaged");
        return place;
    }

    /** @param bytes the bytes of the name as they stand in the file, one character each */
    private record Listed(String bytes, ArchiveEntry entry, long at) {}

    private static Listed listed(LittleEndian directory, int at) throws Refusal {
        int nameLength = directory.two(at + 28);
        int extraAt = at + RECORD_LENGTH + nameLength;
        int extraEnd = extraAt + directory.two(at + 30);
        if (extraEnd > directory.size()) throw Refusal.damaged("the directory of the zip file is damaged");
        byte[] raw = directory.copy(at + RECORD_LENGTH, nameLength);
        String name = named(raw);
        boolean link = directory.four(at + 38) >>> 28 == LINK;
        if (link || EntryNames.isUnsafe(name))
            throw new Refusal(
                    Code.S04,
                    "the zip file has an entry whose name leads out of its folder, or that is a link: "
                            + EntryNames.shown(name),
                    AS_IT_IS);
        long[] sizes = {directory.four(at + 24), directory.four(at + 20), directory.four(at + 42)};
        enlarge(sizes, directory, extraAt, extraEnd);
        boolean locked = (directory.two(at + 8) & 1) != 0;
        return new Listed(
                new String(raw, StandardCharsets.ISO_8859_1),
                new ArchiveEntry(name, directory.two(at + 10), locked, directory.four(at + 16), sizes[1], 0),
                sizes[2]);
    }

    /** Takes sizes and place from the extra field of large zip files, where they stand elsewhere. */
    private static void enlarge(long[] sizes, LittleEndian directory, int from, int end) {
        for (int at = from; at + 4 <= end; at += 4 + directory.two(at + 2)) {
            if (directory.two(at) != 1) continue;
            int next = at + 4;
            for (int i = 0; i < sizes.length; i++)
                if (sizes[i] == ELSEWHERE && next + 8 <= end) {
                    sizes[i] = directory.eight(next);
                    next += 8;
                }
        }
    }

    private static String named(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException old) {
            return new String(raw, StandardCharsets.ISO_8859_1);
        }
    }

    private List<ArchiveEntry> checked(List<Listed> listed, long directoryAt) throws IOException {
        Set<String> names = new HashSet<>();
        for (Listed one : listed)
            if (!names.add(one.entry.name().toLowerCase(Locale.ROOT)))
                throw new Refusal(
                        Code.S03,
                        "the zip file has two entries called " + EntryNames.shown(one.entry.name()),
                        AS_IT_IS);
        List<Listed> byPlace = new ArrayList<>(listed);
        byPlace.sort(Comparator.comparingLong(Listed::at));
        List<ArchiveEntry> entries = new ArrayList<>();
        long free = 0;
        for (Listed one : byPlace) {
            if (one.at < free) throw overlapping(one.entry.name());
            ArchiveEntry placed = placed(one, directoryAt);
            free = placed.start() + placed.size();
            entries.add(placed);
        }
        return entries;
    }

    private static Refusal overlapping(String name) {
        return new Refusal(
                Code.S03, "entries of the zip file share their bytes, one of them " + EntryNames.shown(name), AS_IT_IS);
    }

    private ArchiveEntry placed(Listed one, long directoryAt) throws IOException {
        ArchiveEntry entry = one.entry;
        byte[] before = store.read(Math.min(one.at, directoryAt), BEFORE_LENGTH + one.bytes.length());
        LittleEndian header = LittleEndian.of(before);
        if (before.length < BEFORE_LENGTH || header.four(0) != BEFORE_BYTES)
            throw Refusal.damaged("the zip file is damaged before " + EntryNames.shown(entry.name()));
        long start = one.at + BEFORE_LENGTH + header.two(26) + header.two(28);
        if (start > directoryAt || entry.size() > directoryAt - start) throw overlapping(entry.name());
        String name = new String(before, BEFORE_LENGTH, before.length - BEFORE_LENGTH, StandardCharsets.ISO_8859_1);
        if (header.two(26) != one.bytes.length() || !name.equals(one.bytes))
            throw new Refusal(Code.S03, "the zip file gives two names to " + EntryNames.shown(entry.name()), AS_IT_IS);
        return new ArchiveEntry(entry.name(), entry.method(), entry.locked(), entry.crc(), entry.size(), start);
    }
}
