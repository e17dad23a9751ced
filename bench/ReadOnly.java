import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Only reads the tables of a folder, every record and every cell of it as a string: the yardstick of against-reading.sh. */
public final class ReadOnly {
    private ReadOnly() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> tables;
        try (Stream<Path> entries = Files.list(Path.of(arguments[0]))) {
            tables = entries.filter(entry -> entry.toString().endsWith(".csv")).sorted().toList();
        }
        long cells = 0;
        long letters = 0;
        for (Path table : tables)
            try (BufferedReader text = Files.newBufferedReader(table, StandardCharsets.UTF_8);
                    CSVParser records = CSVParser.builder().setReader(text).setFormat(CSVFormat.RFC4180).get()) {
                for (CSVRecord row : records)
                    for (int i = 0; i < row.size(); i++) {
                        cells++;
                        letters += row.get(i).length();
                    }
            }
        System.out.println(cells + " cells, " + letters + " characters");
    }
}
