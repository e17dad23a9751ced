package dev.adit.cli.generate;

import java.io.IOException;
import java.io.Writer;

/** Where documents go: writes each of them whole, or not at all. */
@FunctionalInterface
public interface Documents {
    /** Writes a document under a file name. */
    void write(String name, Content content);

    /** What stands in a document. */
    @FunctionalInterface
    interface Content {
        /** Writes it all; returns how many rows it has, the heading not counted. */
        int to(Writer out) throws IOException;
    }
}
