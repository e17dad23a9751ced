package dev.adit.grid;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A table in a text file as it came: CSV of any delimiter, quote and encoding, damaged rows mended where there is one
 * way only, and left out with a problem where there is not.
 *
 * @param grid all rows that could be read, titles and notes among them; the number of a row is its line in the file
 * @param repairs what was read otherwise than it is written, by line
 * @param checksum SHA-256 of the file in hexadecimal
 */
public record TextTable(Grid grid, Dialect dialect, List<Repair> repairs, String checksum) {
    /** Reads a file with nothing said about it; empty, with a problem noted, if it is not read as a table. */
    public static Optional<TextTable> read(Path path, String name, Problems problems) {
        return read(path, name, TextOptions.none(), problems);
    }

    /** Reads a file; empty, with a problem noted, if it is not read as a table. */
    public static Optional<TextTable> read(Path path, String name, TextOptions options, Problems problems) {
        Optional<DecodedText> decoded = DecodedText.read(path, name, options, problems);
        return decoded.flatMap(text -> of(text, name, options, problems));
    }

    /** Reads bytes that are in memory, such as those out of a {@link ZipOfFiles}. */
    public static Optional<TextTable> read(byte[] bytes, String name, TextOptions options, Problems problems) {
        Optional<DecodedText> decoded = DecodedText.decode(bytes, name, options, problems);
        return decoded.flatMap(text -> of(text, name, options, problems));
    }

    private static Optional<TextTable> of(DecodedText decoded, String name, TextOptions options, Problems problems) {
        String text = decoded.text();
        SeparatorLine separator = SeparatorLine.of(text);
        SyntaxFinder finder = new SyntaxFinder(text, separator.end());
        String said = options.delimiter() != null ? options.delimiter() : separator.delimiter();
        Optional<SyntaxFinder.Tried> tried =
                said == null ? finder.find() : Optional.of(finder.under(said).decided(text));
        if (tried.isEmpty()) {
            String what = "more than one delimiter makes rows of even length: " + finder.rivals();
            problems.add(Code.T04, Position.file(name), what, "say --delimiter, such as ';' or tab");
            return Optional.empty();
        }
        Syntax syntax = tried.get().syntax();
        TextRecords reader = new TextRecords(text, syntax, tried.get().cells());
        List<TextRecord> records = reader.read(separator.end());
        if (reader.isFull()) {
            problems.add(Code.T08, Position.file(name), "the table has too many cells", "split it and read the parts");
            return Optional.empty();
        }
        TableRepair repair = new TableRepair(text, syntax, name, problems);
        return repair.rows(records, tried.get().cells())
                .map(rows -> new TextTable(
                        new Grid(name, "", rows), dialect(decoded, syntax), repair.repairs(), decoded.checksum()));
    }

    private static Dialect dialect(DecodedText decoded, Syntax syntax) {
        return new Dialect(
                decoded.encoding().name(), decoded.marked(), syntax.delimiter(), syntax.quote(), syntax.escape());
    }
}
