package dev.adit.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of a small table that ships with a pack, by the names of its columns. */
final class PackTable {
    private PackTable() {}

    /** Tells every row with its file, in order. */
    static void eachRow(Map<String, String> files, BiConsumer<String, CSVRecord> told) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        files.forEach((file, text) -> {
            try {
                for (CSVRecord row : format.parse(new StringReader(text))) told.accept(file, row);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
