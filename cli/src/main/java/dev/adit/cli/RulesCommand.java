package dev.adit.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rules}: what is asked, why, and by which law. */
@Command(
        name = "rules",
        description = "List, show, check, test, compare and draft rules.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit rules list --json",
            "      every rule, for programs",
            "  adit rules show CL-02",
            "      one rule: what it asks, why, and on which source"
        },
        subcommands = {
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesCheckCommand.class,
            RulesTestCommand.class,
            RulesCoverageCommand.class,
            RulesNewCommand.class,
            RulesDiffCommand.class,
            RulesLockCommand.class
        })
final class RulesCommand implements Runnable {
    private final Console console;

    @Spec
    CommandSpec spec = CommandSpec.create();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out);
    }
}
