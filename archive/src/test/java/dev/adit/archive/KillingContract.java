package dev.adit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program killed with SIGKILL loses nothing that it had told to be kept, and leaves nothing half. */
abstract class KillingContract {
    private final Ground ground;

    KillingContract(Ground ground) {
        this.ground = ground;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void every_run_that_was_told_is_there_and_whole(long seed) throws Exception {
        String archive = ground.fresh();
        Random random = new Random(seed);
        boolean isFirst = seed == 0; // killed while the archive and its first run are made
        int after = isFirst ? 0 : random.nextInt(EndlessKeeper.RUNS - 15) + 5;
        int told = killed(archive, after, random.nextInt(isFirst ? 300_000_000 : 20_000_000));
        int kept;
        try (Archive reading = isFirst ? ground.toKeep(archive) : ground.toRead(archive)) {
            Verification found = reading.verify(null);
            kept = (int) found.runs();
            assertThat(found.problems()).as("seed " + seed).isEmpty();
            assertThat(found.rows()).as("seed " + seed).isEqualTo(kept * 402L);
            assertThat(kept).as("seed " + seed).isGreaterThanOrEqualTo(told);
            for (KeptRun run : reading.runs())
                assertThat(run.content())
                        .as("seed " + seed + ", run " + run.run())
                        .isEqualTo(Archive.imagineFirst(EndlessKeeper.run((int) run.run()), Instant.EPOCH)
                                .run()
                                .content());
        }
        try (Archive keeping = ground.toKeep(archive)) {
            assertThat(keeping.keep(EndlessKeeper.run(99), Instant.EPOCH).run().run())
                    .isEqualTo(kept + 1);
        }
    }

    /** How many runs the program had told of when it was killed, some nanoseconds after it told of that many. */
    private static int killed(String archive, int after, int nanos) throws IOException, InterruptedException {
        Process keeper = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessKeeper.class.getName(),
                        archive)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int told = 0;
        try (BufferedReader out = keeper.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && !line.equals("done")) {
                told = Integer.parseInt(line);
                if (told == after) {
                    for (long from = System.nanoTime(); System.nanoTime() - from < nanos; ) Thread.onSpinWait();
                    keeper.toHandle().destroyForcibly(); // SIGKILL; and what it had said is still read
                }
                line = out.readLine();
            }
            assertThat(line).as("it was killed before its end").isNull();
        }
        keeper.waitFor();
        assertThat(told).isGreaterThanOrEqualTo(after);
        return told;
    }
}
