package dev.adit.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}: prints a script that completes commands and options in bash and zsh. */
@Command(
        name = "completion",
        description = "Print a completion script for bash and zsh.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit completion > adit.bash",
            "      then: source adit.bash",
            "  adit completion > /etc/bash_completion.d/adit",
            "      for everybody on this machine"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    CommandSpec spec = CommandSpec.create();

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        console.out.print(AutoComplete.bash("adit", root));
        return ExitCode.CLEAR.code;
    }
}
