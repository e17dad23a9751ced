package dev.adit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code generate}: writes a synthetic network. */
@Command(name = "generate", description = "Write a synthetic network.")
final class GenerateCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.CLEAR.code;
    }
}
