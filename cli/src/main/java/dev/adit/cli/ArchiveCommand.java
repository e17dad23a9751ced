package dev.adit.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code archive}: what was kept, and whether it still is what was kept. */
@Command(
        name = "archive",
        description = {
            "List the runs that 'score --archive' kept, and find out whether anybody changed them.",
            "There is no command that takes runs away; for a new archive give a new file (docs/archive.md)."
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit archive list --archive archive.db",
            "      the runs that were kept",
            "  adit archive verify --archive archive.db",
            "      whether nobody has changed them"
        },
        subcommands = {ArchiveListCommand.class, ArchiveVerifyCommand.class})
final class ArchiveCommand implements Runnable {
    private final Console console;

    @Spec
    CommandSpec spec = CommandSpec.create();

    ArchiveCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out);
    }
}
