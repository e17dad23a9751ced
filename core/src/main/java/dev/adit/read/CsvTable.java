package dev.adit.read;

import dev.adit.grid.BoundedReader;
import dev.adit.grid.TextFile;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.value.Guarded;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file, record by record: the only door to Commons CSV. The delimiter is the one that the heading line uses
 * most; what the parser cannot read is told as a problem and ends the table.
 */
final class CsvTable implements InputTable {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LONGEST_HEADING_LINE = 65_536;

    private final String name;
    private Problems problems;
    private final TextFile file;
    private final BoundedReader bounded;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Headings headings;
    private @Nullable CSVRecord current;
    private int line;
    private boolean broken;
    private boolean ended;
    private @Nullable ReadAhead ahead;

    private CsvTable(String name, Problems problems, TextFile file) throws IOException {
        this.name = name;
        this.problems = problems;
        this.file = file;
        this.bounded = new BoundedReader(file.reader());
        BufferedReader text = new BufferedReader(bounded, 1 << 16);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        this.parser = CSVParser.builder().setReader(text).setFormat(format).get();
        this.records = parser.iterator();
        this.headings = new Headings(take(parse()) ? cells() : List.of());
    }

    /** Opens a file; empty, with a problem noted, if it cannot be read as a table. */
    static Optional<CsvTable> open(TextFile file, String name, Problems problems) {
        try {
            CsvTable table = new CsvTable(name, problems, file);
            if (!table.broken) return Optional.of(table);
        } catch (IOException unreadable) {
            tell(problems, name, 1, unreadable);
        } catch (UncheckedIOException unreadable) {
            tell(problems, name, 1, cause(unreadable));
        }
        closeUnread(file);
        return Optional.empty();
    }

    /** Where faults further down the file are noted from now on. */
    void tellTo(Problems reader) {
        problems = reader;
    }

    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADING_LINE);
        char[] head = new char[LONGEST_HEADING_LINE - 1];
        int length = Math.max(0, text.read(head, 0, head.length));
        text.reset();
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        for (int i = 0; i < length && (quoted || (head[i] != '\n' && head[i] != '\r')); i++) {
            if (head[i] == '"') quoted = !quoted;
            for (int j = 0; j < DELIMITERS.length; j++) if (!quoted && head[i] == DELIMITERS[j]) counts[j]++;
        }
        int most = 0;
        for (int j = 1; j < counts.length; j++) if (counts[j] > counts[most]) most = j;
        return DELIMITERS[most];
    }

    @Override
    public Headings headings() {
        return headings;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean next() {
        if (ended) return false;
        if (ahead == null) ahead = new ReadAhead(this::parse);
        return take(ahead.next());
    }

    private boolean take(ReadAhead.Parsed parsed) {
        ended = parsed.isLast();
        if (parsed.fault() != null) {
            broken = true;
            tell(problems, name, parsed.line(), cause(parsed.fault()));
        }
        if (ended) return false;
        current = parsed.record();
        line = parsed.line();
        return true;
    }

    /** One record; a fault of the parser or the file comes in its place. */
    private ReadAhead.Parsed parse() {
        int at = (int) parser.getCurrentLineNumber() + 1;
        try {
            CSVRecord record = records.hasNext() ? records.next() : null;
            bounded.recordEnded();
            return new ReadAhead.Parsed(record, at, null);
        } catch (UncheckedIOException | IllegalStateException unreadable) {
            return new ReadAhead.Parsed(null, at, unreadable);
        }
    }

    private static Throwable cause(RuntimeException wrapper) {
        Throwable cause = wrapper.getCause();
        return cause == null ? wrapper : cause;
    }

    @Override
    public boolean isBroken() {
        return broken;
    }

    private static void tell(Problems problems, String name, int line, Throwable fault) {
        Position at = Position.row(name, line);
        if (fault instanceof BoundedReader.RecordTooLongException) {
            String what = "a line or record of more than " + BoundedReader.LONGEST_RECORD + " characters begins here";
            problems.add(Code.D07, at, what, "check that the file is a table with line ends and closed quotes");
        } else if (fault instanceof CharacterCodingException) {
            problems.add(Code.D06, at, "from about here on the text is not UTF-8", "save the file as CSV UTF-8");
        } else {
            String what = "the quotes in the record that begins here are broken; the rest of the file was not read";
            problems.add(Code.D08, at, what, "double a quote inside a quoted cell, and close every quote");
        }
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int count() {
        return current == null ? 0 : current.size();
    }

    @Override
    public String cell(int place) {
        if (current == null || place < 0 || place >= current.size()) return "";
        String cell = Guarded.plain(current.get(place));
        return isTidy(cell) ? cell : cell.strip();
    }

    private static boolean isTidy(String cell) {
        int length = cell.length();
        return length == 0
                || (cell.charAt(0) > ' '
                        && cell.charAt(0) < 0x80
                        && cell.charAt(length - 1) > ' '
                        && cell.charAt(length - 1) < 0x80);
    }

    @Override
    public List<String> cells() {
        return current == null ? List.of() : new ArrayList<>(Arrays.asList(current.values()));
    }

    @Override
    public String checksum() throws IOException {
        return file.checksum();
    }

    @Override
    public void closeUnread() {
        closeUnread(file);
    }

    private static void closeUnread(TextFile file) {
        try {
            file.close();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost); // nothing was written, so a file system that fails here is broken
        }
    }

    @Override
    public void close() throws IOException {
        if (ahead != null) ahead.close();
        parser.close();
        file.close();
    }
}
