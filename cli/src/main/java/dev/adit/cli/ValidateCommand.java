package dev.adit.cli;

import dev.adit.read.InputSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code validate}: reads inputs, tells everything that is wrong with them, scores nothing. */
@Command(
        name = "validate",
        description = "Read inputs and tell what is wrong with them; nothing is scored or written.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit validate samples/gold",
            "      what is wrong with the files, and where",
            "  adit validate samples/cobalt --max-rejected 0",
            "      exit 3 if a single row was rejected"
        })
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    InputOptions options = new InputOptions();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        InputSet inputs = options.read(options.rules());
        ScoreText.read(console, inputs);
        console.out.flush();
        console.problems(inputs.problems());
        if (!options.rejectsTooMuch(inputs)) return InputOptions.ending(inputs, ExitCode.CLEAR, console);
        console.note(options.refusal(inputs));
        return ExitCode.INPUT.code;
    }
}
