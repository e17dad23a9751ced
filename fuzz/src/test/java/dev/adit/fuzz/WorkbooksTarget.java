package dev.adit.fuzz;

import java.io.IOException;

/** A file of any kind, taken for a workbook, a zip file of files or an XML spreadsheet by its first bytes. */
public final class WorkbooksTarget {
    private static final Workbooks WORKBOOKS = new Workbooks();

    private WorkbooksTarget() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize() {
        Target.WORKBOOKS.openCorpus();
    }

    /** What the fuzzer calls with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(WorkbooksTarget::open, bytes);
    }

    private static Opened open(byte[] bytes) throws IOException {
        return WORKBOOKS.open(bytes);
    }
}
