package dev.adit.redact;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A document of a release. Its writer sees the {@link Release}, and never the assessment it was made of. */
public interface ReleaseFormat {
    /** The document's name in the output folder; those of {@code score} that have the same name have the same columns. */
    String fileName();

    /** Writes the whole document; the same release gives the same bytes. The caller closes the writer. */
    void write(Release release, Writer out) throws IOException;

    /** All documents, by name. */
    static List<ReleaseFormat> all() {
        return List.of(
                new ReleaseJson(),
                new ReleasedFindingsCsv(),
                new ReleasedManifestJson(),
                new ReleasedQuestionsCsv(),
                new ReleaseHtml(),
                new ReleasedScoresCsv());
    }
}
