package dev.adit.fuzz;

import java.io.IOException;

/** An XML spreadsheet of 2003, or any other XML. */
public final class SpreadsheetsTarget {
    private static final Workbooks WORKBOOKS = new Workbooks();

    private SpreadsheetsTarget() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize() {
        Target.SPREADSHEETS.openCorpus();
    }

    /** What the fuzzer calls with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(SpreadsheetsTarget::open, bytes);
    }

    private static Opened open(byte[] bytes) throws IOException {
        return WORKBOOKS.open(bytes);
    }
}
