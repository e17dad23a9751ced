package dev.adit.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code waivers}: what somebody let pass, and whether it still holds. */
@Command(
        name = "waivers",
        description = {
            "Audit waivers, and add one: what a rule found at an actor is let pass, with a reason and a last day.",
            "A waiver hides nothing: the finding stays, and scores are told without and with it (docs/waivers.md)."
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit waivers add --rule SC-02 --actor MS-LUSWISHI --ticket RS-1 \\",
            "      --reason 'fence built' --approver 'head of sourcing' \\",
            "      --expires 2026-05-31 --as-of 2026-01-01 waivers.yaml",
            "      let one finding pass until a day",
            "  adit score samples/cobalt --as-of 2026-01-01 --waivers waivers.yaml \\",
            "      --fail-on high",
            "      exit 1 if a supplier is HIGH or worse with the waivers"
        },
        subcommands = {WaiversAuditCommand.class, WaiversAddCommand.class})
final class WaiversCommand implements Runnable {
    private final Console console;

    @Spec
    CommandSpec spec = CommandSpec.create();

    WaiversCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out);
    }
}
