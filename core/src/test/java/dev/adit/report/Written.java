package dev.adit.report;

import dev.adit.assess.Assessment;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The documents of an assessment as texts, by file name: those on the class path, whoever wrote them. */
final class Written {
    private Written() {}

    static Map<String, String> all(Assessment assessment) {
        Map<String, String> documents = new TreeMap<>();
        for (ReportFormat format : ServiceLoader.load(ReportFormat.class)) {
            StringWriter out = new StringWriter();
            try {
                format.write(assessment, out);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            documents.put(format.fileName(), out.toString());
        }
        return documents;
    }

    static String one(Assessment assessment, String file) {
        return all(assessment).getOrDefault(file, "");
    }

    /** The records of a CSV text, heading included. */
    static List<List<String>> records(String csv) {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(csv))
                .setFormat(CSVFormat.RFC4180)
                .get()) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
