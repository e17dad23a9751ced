package dev.adit.fuzz;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.adit.house.Plot;
import java.nio.file.Path;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A few seconds of fuzzing at every door, from the corpus and always the same seed. */
@Execution(ExecutionMode.CONCURRENT)
class ShortRunTest {
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 2);

    @ParameterizedTest
    @EnumSource(Target.class)
    void some_seconds_of_fuzzing_break_nothing(Target target) throws Exception {
        Path folder = Plot.root().resolve("fuzz/target/short-run").resolve(target.word());
        JazzerRun.Ended ended = new JazzerRun(target, folder).run(SECONDS);
        assumeFalse(
                ended.isWithoutDriver(),
                () -> "Jazzer's native driver does not run on this machine, so nothing was fuzzed:\n" + ended.output());
        if (ended.code() != 0) fail(() -> message(target, ended));
    }

    private static String message(Target target, JazzerRun.Ended ended) {
        return """
                The door '%s' broke. Inputs that break it: %s
                To see it again: copy such a file to %s and run
                    mvn -B -o -pl fuzz -am test -Dtest=CorpusTest -Dsurefire.failIfNoSpecifiedTests=false
                Leave it there once the door is mended. What the fuzzer said:
                %s""".formatted(target.word(), ended.findings(), target.corpus(), ended.output());
    }
}
