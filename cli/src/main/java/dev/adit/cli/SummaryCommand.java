package dev.adit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code summary}: prints portfolio tables. */
@Command(name = "summary", description = "Print portfolio tables.")
final class SummaryCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.CLEAR.code;
    }
}
