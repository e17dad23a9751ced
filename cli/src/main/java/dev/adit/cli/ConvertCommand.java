package dev.adit.cli;

import dev.adit.read.InputSet;
import dev.adit.report.OmtsJson;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code convert}: writes what was read as an Open Multi-Tier Supply document, for others to read. */
@Command(
        name = "convert",
        description =
                "Write a supply network as an Open Multi-Tier Supply document (.omts), with as much as its readers"
                        + " may see.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit convert samples/cobalt --as-of 2026-01-01 -o omts",
            "      the network in the form of OMTS",
            "  adit convert samples/cobalt --as-of 2026-01-01 -o omts-partner --scope partner",
            "      only what a partner may see"
        })
final class ConvertCommand implements Callable<Integer> {
    private static final String DOCUMENT = "network.omts";

    private final Console console;

    @Mixin
    InputOptions options = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Write " + DOCUMENT + " into this folder.")
    @Nullable
    Path output;

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            defaultValue = "INTERNAL",
            description = "Who may read it: internal, partner, or public (no ids, masses, streams or sources)."
                    + " Default: internal.")
    OmtsJson.Scope scope = OmtsJson.Scope.INTERNAL;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<InputSet> readable = options.readTelling(options.rules(), console);
        if (readable.isEmpty()) return ExitCode.INPUT.code;
        InputSet inputs = readable.get();
        if (output == null) return ExitCode.USAGE.code;
        try (OutputFolder folder = new OutputFolder(output)) {
            folder.write(DOCUMENT, out -> OmtsJson.write(inputs.network(), scope, options.asOf(), out));
            folder.publish();
        }
        console.note("adit: written to " + output.resolve(DOCUMENT));
        if (inputs.claims().size() > 0)
            console.note("adit: left out, for the format has no place for them: "
                    + inputs.claims().size()
                    + " answers about actors; scored alone, the document knows nothing of them");
        return InputOptions.ending(inputs, ExitCode.CLEAR, console);
    }
}
