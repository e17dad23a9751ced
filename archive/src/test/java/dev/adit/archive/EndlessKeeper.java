package dev.adit.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A program to be killed: keeps fifty runs, and says after each that it is kept. */
final class EndlessKeeper {
    static final int RUNS = 50;

    private EndlessKeeper() {}

    public static void main(String[] arguments) {
        tell("0");
        try (Archive archive = Archive.toKeep(ArchiveAddress.of(arguments[0]))) {
            for (int i = 1; i <= RUNS; i++) {
                archive.keep(run(i), Instant.EPOCH);
                tell(Integer.toString(i));
            }
        }
        tell("done");
    }

    private static void tell(String word) {
        System.out.println(word);
        System.out.flush();
    }

    /** Some hundreds of rows, of which every one tells the run. */
    static SmallRun run(int number) {
        SmallRun one = SmallRun.of("2026-01-01", number);
        List<FindingRow> findings = new ArrayList<>();
        for (int place = 1; place <= 400; place++)
            findings.add(new FindingRow(
                    place,
                    "R" + number,
                    "acme",
                    "open",
                    "",
                    "monitor",
                    "run " + number,
                    "",
                    "f",
                    1,
                    null,
                    null,
                    null,
                    null,
                    0,
                    null));
        return new SmallRun(one.head(), one.scores(), findings);
    }
}
