package dev.adit.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code adit}: the table of contents of the command line. */
@Command(
        name = "adit",
        description = "Child-labour due diligence for mineral supply chains: rules, scores and red-flag reports.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = VersionLine.class,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit score samples/cobalt --as-of 2026-01-01 -o out/cobalt",
            "      a folder of CSV files: a report to read, and tables",
            "  adit score visits.csv --as-of 2024-03-01",
            "      the IPIS file of mine-site visits, as it is published",
            "  adit explain SR-HARJU samples/cobalt --as-of 2026-01-01",
            "      why this refinery scores what it does",
            "",
            "Nothing leaves this machine: adit opens no network connection, but to an",
            "archive on a server that you name."
        },
        subcommands = {
            ScoreCommand.class,
            DiffCommand.class,
            SummaryCommand.class,
            RedactCommand.class,
            ExplainCommand.class,
            AskCommand.class,
            WhatIfCommand.class,
            PathCommand.class,
            TraceCommand.class,
            WaiversCommand.class,
            BacktestCommand.class,
            ValidateCommand.class,
            InspectCommand.class,
            MapCommand.class,
            CheckCommand.class,
            ConvertCommand.class,
            RulesCommand.class,
            LessonsCommand.class,
            HistoryCommand.class,
            TrendCommand.class,
            ArchiveCommand.class,
            GenerateCommand.class,
            ConformanceCommand.class,
            CompletionCommand.class
        })
final class AditCommand implements Runnable {
    private final Console console;

    @Option(names = "--debug", description = "Show where a fault of ours happened.", scope = ScopeType.INHERIT)
    boolean debug;

    @Spec
    CommandSpec spec = CommandSpec.create();

    AditCommand(Console console) {
        this.console = console;
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never. NO_COLOR is honoured.",
            scope = ScopeType.INHERIT)
    void colours(Colours when) {
        console.colours(when.ansi);
    }

    /** When to colour. */
    enum Colours {
        AUTO(Ansi.AUTO),
        ALWAYS(Ansi.ON),
        NEVER(Ansi.OFF);

        final Ansi ansi;

        Colours(Ansi ansi) {
            this.ansi = ansi;
        }
    }

    static boolean isDebugging(ParseResult parsed) {
        ParseResult root = parsed;
        while (root.subcommand() != null) {
            if (root.hasMatchedOption("--debug")) return true;
            root = root.subcommand();
        }
        return root.hasMatchedOption("--debug");
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out);
    }
}
