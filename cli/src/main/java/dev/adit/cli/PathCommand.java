package dev.adit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code path}: how risk comes from one actor to another. */
@Command(
        name = "path",
        description = "Tell the shortest worst path from one actor to another, and what each link lets through."
                + " Exit 1 if there is none.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit path MS-LUSWISHI CY-VOLTALINE samples/cobalt --as-of 2026-01-01",
            "      by which links risk of the mine arrives at the cell maker",
            "  adit path 'Luswishi Ridge (artisanal)' 'Voltaline Cells' samples/cobalt \\",
            "      --as-of 2026-01-01 --json",
            "      the same by names, for programs"
        })
final class PathCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FROM", description = "Where the risk begins: an actor's id or name.")
    String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "Where it arrives: an actor's id or name.")
    String to = "";

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "INPUT", description = InputOptions.WHAT)
    List<Path> inputs = List.of();

    @Mixin
    ReadingOptions how = new ReadingOptions();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    PathCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new Tracing(console, spec, how, json).to(from, to, inputs);
    }
}
