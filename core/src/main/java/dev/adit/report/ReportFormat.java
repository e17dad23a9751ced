package dev.adit.report;

import dev.adit.assess.Assessment;
import java.io.IOException;
import java.io.Writer;

/** A document that a run leaves behind, one a file, found by {@link java.util.ServiceLoader}. */
public interface ReportFormat {
    /** The document's name in the output folder. */
    String fileName();

    /** The word by which a run is asked for it, such as {@code junit}; empty for what every run leaves behind. */
    default String word() {
        return "";
    }

    /** Writes the whole document; the same assessment gives the same bytes. The caller closes the writer. */
    void write(Assessment assessment, Writer out) throws IOException;
}
