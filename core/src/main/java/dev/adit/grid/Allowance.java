package dev.adit.grid;

import dev.adit.problem.Code;
import java.util.HashMap;
import java.util.Map;

/** How much may come out of a zip file, counted while it comes. Reading an entry again costs nothing more. */
final class Allowance {
    static final long OF_AN_ENTRY = 64L << 20;
    static final long OF_ALL = 256L << 20;

    /** More than a hundredfold is no table any more, once there is enough of it to tell. */
    private static final long TO_TELL = 100_000;

    private static final long MOST_FOLD = 100;

    private final Map<String, Long> taken = new HashMap<>();
    private long total;

    /** So much has come out of an entry by now, and so much went in. */
    void take(ArchiveEntry entry, long out, long in) throws Refusal {
        long before = taken.getOrDefault(entry.name(), 0L);
        if (out > before) {
            taken.put(entry.name(), out);
            total += out - before;
        }
        if (out > OF_AN_ENTRY) throw tooMuch(entry, "more than " + (OF_AN_ENTRY >> 20) + " MB");
        if (total > OF_ALL) throw tooMuch(entry, "with the other entries more than " + (OF_ALL >> 20) + " MB");
        if (entry.method() != ArchiveEntry.STORED && out > TO_TELL && in * MOST_FOLD < out)
            throw tooMuch(entry, "more than " + MOST_FOLD + " times its size");
    }

    private static Refusal tooMuch(ArchiveEntry entry, String what) {
        return new Refusal(
                Code.S02,
                "the entry " + EntryNames.shown(entry.name()) + " of the zip file inflates to " + what,
                "ask for the tables alone, without unused sheets, rows and pictures");
    }
}
