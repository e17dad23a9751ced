package dev.adit.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adit.house.Plot;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The polluted files of HPI Pollock, read with no option given, against their clean versions. */
class PollockTest {
    private static final Path POLLOCK =
            Plot.root().resolve("../shared/data/messy/pollock").normalize();

    @Test
    void polluted_files_read_like_their_clean_versions_or_end_in_a_clear_refusal() throws IOException {
        assumeTrue(Files.exists(POLLOCK), "no " + POLLOCK);
        TreeMap<String, String> others = new TreeMap<>();
        int equal = 0;
        try (Stream<Path> files = Files.list(POLLOCK.resolve("polluted"))) {
            for (Path file : files.sorted().toList()) {
                Optional<String> fault = fault(file);
                if (fault.isEmpty()) equal++;
                else others.put(file.getFileName().toString(), fault.get());
            }
        }
        assertThat(others)
                .containsOnly(
                        Map.entry("file_no_payload.csv", "refused: [D04]"),
                        Map.entry("row_less_sep_row0_col1.csv", "refused: [T06]"));
        assertThat(equal).isEqualTo(78);
    }

    /** What became of a file that did not read like its clean version; empty if it did. */
    private static Optional<String> fault(Path file) throws IOException {
        Problems problems = new Problems();
        String name = file.getFileName().toString();
        Optional<TextTable> table = TextTable.read(file, name, problems);
        Optional<Frame> frame = table.flatMap(some -> Frames.find(some.grid(), text -> false, problems));
        List<List<String>> clean = clean(file.resolveSibling("../clean/" + name));
        if (frame.isEmpty())
            return Optional.of("refused: "
                    + problems.list().stream().map(problem -> problem.code()).toList());
        List<List<String>> read = read(frame.get());
        if (read.equals(clean)) return Optional.empty();
        for (int i = 0; i < Math.min(read.size(), clean.size()); i++)
            if (!read.get(i).equals(clean.get(i)))
                return Optional.of("row " + i + " read " + read.get(i) + " clean " + clean.get(i) + problems.list());
        return Optional.of("read " + read.size() + " rows, clean " + clean.size() + problems.list());
    }

    private static List<List<String>> read(Frame frame) {
        List<List<String>> rows = new ArrayList<>();
        if (!frame.headingRows().isEmpty()) rows.add(frame.headings());
        for (GridRow row : frame.body()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < frame.headings().size(); i++)
                cells.add(row.cell(i).text());
            rows.add(cells);
        }
        return rows;
    }

    private static List<List<String>> clean(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }
}
