package dev.adit.grid;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * All records of a text. Commons CSV reads them as long as their quotes hold; where they do not, the line is put aside
 * as broken and reading begins again behind it, so that one open quote does not swallow the rest.
 */
final class TextRecords {
    /** Lines that a record with a stray quote may reach over. */
    private static final int MOST_LINES = 8;

    private static final long MOST_CELLS = 60_000_000;

    private final String text;
    private final Syntax syntax;
    private final int expected;
    private final Lines lines;
    private final Cells cells = new Cells();
    private final List<TextRecord> records = new ArrayList<>();
    private long taken;

    /** @param expected how many cells most records have */
    TextRecords(String text, Syntax syntax, int expected) {
        this.text = text;
        this.syntax = syntax;
        this.expected = expected;
        this.lines = new Lines(text);
    }

    List<TextRecord> read(int start) {
        int at = start;
        boolean isPlain = syntax.escape() == Dialect.Escape.DOUBLED && !syntax.otherDoubled();
        while (at < text.length() && !isFull())
            at = isPlain && !syntax.delimiter().equals(Syntax.ONE_COLUMN) ? clean(at) : scanned(at);
        return records;
    }

    /** Reads on as long as the quotes hold; gives the place behind the first record whose quotes do not. */
    private int clean(int from) {
        try (CSVParser parser = parser(from)) {
            Iterator<CSVRecord> parsed = parser.iterator();
            int start = from;
            CSVRecord record = next(parsed);
            while (record != null && !isFull()) {
                CSVRecord following = next(parsed);
                int end = following == null ? endOf(start) : (int) following.getCharacterPosition();
                if (isSwallowing(start, end, record.size())) return broken(start);
                add(start, end, Arrays.asList(record.values()));
                start = end;
                record = following;
            }
            return record == null && start < text.length() ? broken(start) : Math.max(start, from);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a string is read
        }
    }

    private CSVParser parser(int from) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(syntax.delimiter())
                .setQuote(syntax.quote())
                .setIgnoreEmptyLines(false)
                .get();
        StringReader reader = new StringReader(text);
        if (reader.skip(from) != from) throw new IOException("a string has no place " + from);
        return CSVParser.builder()
                .setReader(reader)
                .setFormat(format)
                .setCharacterOffset(from)
                .get();
    }

    /** The next record; null at the end, and where the quotes do not hold. */
    private static @Nullable CSVRecord next(Iterator<CSVRecord> parsed) {
        try {
            return parsed.hasNext() ? parsed.next() : null;
        } catch (UncheckedIOException quotes) {
            return null;
        }
    }

    private int endOf(int start) {
        return RecordScan.of(text, start, syntax).end();
    }

    private int scanned(int start) {
        RecordScan.Scanned record = RecordScan.of(text, start, syntax);
        if (record.broken() || isSwallowing(start, record.end(), record.cells().size())) return broken(start);
        add(start, record.end(), record.cells());
        return record.end();
    }

    private void add(int start, int end, List<String> texts) {
        taken += texts.size();
        records.add(new TextRecord(start, end, lines.at(start), cells.of(texts), false));
    }

    /** Whether a record of another length reaches over lines only because of a stray quote in its first. */
    private boolean isSwallowing(int start, int end, int count) {
        if (count == expected) return end - start > BoundedReader.LONGEST_RECORD;
        int line = Syntax.nextLine(text, start);
        return line < end
                && (end - start > BoundedReader.LONGEST_RECORD
                        || !StrayQuotes.readings(text, start, line, syntax, expected)
                                .isEmpty());
    }

    /** Puts a line aside, or the few lines that a record with one stray quote has; gives the place behind. */
    private int broken(int start) {
        int first = Syntax.nextLine(text, start);
        int end = first;
        for (int i = 0; i < MOST_LINES && end > start; i++) {
            if (!StrayQuotes.readings(text, start, end, syntax, expected).isEmpty()) return putAside(start, end);
            end = Syntax.nextLine(text, end);
        }
        return putAside(start, first);
    }

    private int putAside(int start, int end) {
        taken++;
        records.add(new TextRecord(start, end, lines.at(start), List.of(), true));
        return end;
    }

    /** Whether there is more than one table may hold. */
    boolean isFull() {
        return taken > MOST_CELLS;
    }
}
