package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        new PackTable(List.of("id", "title", "read"), problems).eachRow(files, row -> add(row, sources));
        return sources;
    }

    private static void add(ReferenceRow row, Map<String, Source> sources) {
        Source source = new Source(row.text("id"), row.text("title"), row.text("read"));
        if (!HOW_READ.contains(source.read()))
            row.tell(
                    Code.R04,
                    "read",
                    "'" + source.read() + "' does not say how much was read",
                    "one of: " + String.join(", ", HOW_READ));
        if (sources.put(source.id(), source) != null)
            row.tell(Code.R09, "id", "'" + source.id() + "' stands here twice", "an id is of one source");
    }
}
