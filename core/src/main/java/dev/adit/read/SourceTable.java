package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/** Reads the register of the sources that rules cite: {@code id,title,read}. */
public final class SourceTable {
    private static final List<String> HOW_READ = List.of("full", "opening", "excerpt", "no");

    private final Problems problems;

    public SourceTable(Problems problems) {
        this.problems = problems;
    }

    /**
     * A source.
     *
     * @param read how much of its text was read: full, opening, excerpt or no
     */
    public record Source(String id, String title, String read) {
        public boolean isRead() {
            return !read.equals("no");
        }
    }

    /** The sources by id, in order; an id given twice is a problem. */
    public Map<String, Source> read(Map<String, String> files) {
        Map<String, Source> sources = new TreeMap<>();
        PackTable.eachRow(files, (file, row) -> add(file, row, sources));
        return sources;
    }

    private void add(String file, CSVRecord row, Map<String, Source> sources) {
        Source source = new Source(row.get("id"), row.get("title"), row.get("read"));
        int line = (int) row.getRecordNumber() + 1;
        if (!HOW_READ.contains(source.read()))
            problems.add(
                    Code.R04,
                    Position.cell(file, line, "read"),
                    "'" + source.read() + "' does not say how much was read",
                    "one of: " + String.join(", ", HOW_READ));
        if (sources.put(source.id(), source) != null)
            problems.add(
                    Code.R09,
                    Position.cell(file, line, "id"),
                    "'" + source.id() + "' stands here twice",
                    "an id is of one source");
    }
}
