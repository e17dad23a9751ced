package dev.adit.template;

import dev.adit.problem.Problems;
import java.util.Optional;

/** A workbook whose template was looked for; its sheets are fetched once, for that and for reading. */
public final class Recognised {
    private final Book book;
    private final Detection detection;

    Recognised(Book book, Detection detection) {
        this.book = book;
        this.detection = detection;
    }

    public Detection detection() {
        return detection;
    }

    /** Reads it; empty, with what to ask the supplier for noted as a problem, if it cannot be read. */
    public Optional<Reading> read(Problems problems) {
        return Templates.read(book, detection, problems);
    }
}
