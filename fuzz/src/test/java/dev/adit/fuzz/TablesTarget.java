package dev.adit.fuzz;

import java.io.IOException;

/** A folder of canonical tables (CSV). */
public final class TablesTarget {
    private static final Folder FOLDER = new Folder();

    private TablesTarget() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize() {
        Target.TABLES.openCorpus();
    }

    /** What the fuzzer calls with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(TablesTarget::open, bytes);
    }

    private static Opened open(byte[] bytes) throws IOException {
        return FOLDER.open(Bundle.files(bytes, "actors.csv"));
    }
}
