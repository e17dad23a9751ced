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

/** {@code trace}: every supplier that one source reaches. */
@Command(
        name = "trace",
        description = "Tell every supplier that a mine or any other place reaches, at what score and share, by which"
                + " shortest worst path.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit trace MS-LUSWISHI samples/cobalt --as-of 2026-01-01",
            "      the scored suppliers that the mine reaches",
            "  adit trace 'Kanda mine (industrial)' samples/cobalt --as-of 2026-01-01 \\",
            "      --all --json",
            "      everybody downstream, for programs"
        })
final class TraceCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "A mine's or other actor's id or name.")
    String source = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "INPUT", description = InputOptions.WHAT)
    List<Path> inputs = List.of();

    @Mixin
    ReadingOptions how = new ReadingOptions();

    @Option(names = "--all", description = "Tell of everybody downstream, not only of the suppliers that are scored.")
    boolean all;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Tracing tracing = new Tracing(console, spec, how, json);
        return all ? tracing.toAll(source, inputs) : tracing.toScored(source, inputs);
    }
}
