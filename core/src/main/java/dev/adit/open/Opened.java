package dev.adit.open;

import dev.adit.grid.Dialect;
import dev.adit.grid.FileKind;
import dev.adit.template.Detection;
import dev.adit.template.Reading;
import java.util.List;
import java.util.Optional;

/** A file that was opened, and what it turned out to be. */
public sealed interface Opened {
    Source source();

    FileKind kind();

    /**
     * A text file or workbook with tables.
     *
     * @param dialect how a text table is written; empty for a workbook
     */
    record Tables(Source source, FileKind kind, Optional<Dialect> dialect, List<FoundTable> tables) implements Opened {}

    /**
     * A workbook that is a reporting template, or says it is.
     *
     * @param reading empty if it is none that can be read
     */
    record Template(Source source, FileKind kind, Detection detection, Optional<Reading> reading) implements Opened {}

    /** A JSON document; what it says is for whoever knows such documents. */
    record Document(Source source, FileKind kind) implements Opened {}

    /** A file that cannot be read, or is of a kind that is not read; the problems say why. */
    record Refused(Source source, FileKind kind) implements Opened {}
}
