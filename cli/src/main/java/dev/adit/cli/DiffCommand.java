package dev.adit.cli;

import dev.adit.compare.Comparison;
import dev.adit.compare.SnapshotReader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: what changed between two assessments, and by what that is explained. */
@Command(
        name = "diff",
        description = "Compare two assessments: which suppliers and findings are new, gone, worse or better, and why."
                + " Exit 0 if no score, no finding and no waiver differs, 1 if one does.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit diff samples/expected/cobalt out/cobalt",
            "      which suppliers and findings are new, gone, worse or better, and why",
            "  adit diff out/january/assessment.json out/february/assessment.json --json",
            "      the same of two documents, for programs"
        })
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "A folder that score -o wrote, or its assessment.json.")
    Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The same of the run to tell of.")
    Path now = Path.of("");

    @Option(names = "--json", description = "Print JSON, with everything.")
    boolean json;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Comparison comparison = Comparison.of(SnapshotReader.read(old), SnapshotReader.read(now));
        if (json) console.out.println(DiffJson.of(comparison));
        else DiffText.lines(comparison).forEach(console::line);
        return (comparison.isDifferent() ? ExitCode.FINDINGS : ExitCode.CLEAR).code;
    }
}
