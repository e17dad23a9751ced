package dev.adit.fuzz;

import dev.adit.grid.TextTable;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A text table of any encoding and dialect, damaged or not, and the table to be found in it. */
public final class TextTablesTarget {
    private static final Scratch SCRATCH = new Scratch();

    private TextTablesTarget() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize() {
        Target.TEXT_TABLES.openCorpus();
    }

    /** What the fuzzer calls with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(TextTablesTarget::open, bytes);
    }

    private static Opened open(byte[] bytes) throws IOException {
        Path file = SCRATCH.with("list.csv", bytes);
        Problems problems = new Problems();
        Optional<TextTable> table = TextTable.read(file, "list.csv", problems);
        if (table.isEmpty() && !problems.hasErrors()) throw new AssertionError("nothing was read, and nothing told");
        String text = table.map(read -> read.dialect() + " " + read.repairs() + " " + read.checksum() + "\n"
                        + Grids.text(read.grid(), problems))
                .orElse("");
        return new Opened(problems.list(), text);
    }
}
