package dev.adit.fuzz;

import dev.adit.grid.RawWorkbook;
import java.io.IOException;

/**
 * A sound workbook of which the bytes take the place of single parts, so that the fuzzer changes the XML inside and not
 * the zip file around it.
 */
public final class PartsTarget {
    private static final Workbooks WORKBOOKS = new Workbooks();

    private PartsTarget() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize() {
        Target.PARTS.openCorpus();
    }

    /** What the fuzzer calls with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(PartsTarget::open, bytes);
    }

    private static Opened open(byte[] bytes) throws IOException {
        RawWorkbook workbook = new RawWorkbook()
                .sheet("One")
                .text("A1", "supplier")
                .text("B1", "country")
                .sheet("Two")
                .date("A1", "45000")
                .formula("A2", "A1", "x");
        Bundle.files(bytes, "xl/worksheets/sheet1.xml").forEach(workbook::part);
        return WORKBOOKS.open(workbook.bytes());
    }
}
