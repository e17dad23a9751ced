package dev.adit.cli;

import dev.adit.assess.Assessment;
import dev.adit.assess.Assessor;
import dev.adit.assess.LocalEngine;
import dev.adit.assess.Progress.Phase;
import dev.adit.cli.check.SupplierDocuments;
import dev.adit.problem.InvalidInputException;
import dev.adit.read.FromSuppliers;
import dev.adit.read.InputSet;
import dev.adit.report.AssessmentJson;
import dev.adit.report.RejectedCsv;
import dev.adit.report.ReportFormat;
import dev.adit.rule.RuleSet;
import dev.adit.waiver.Waivers;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code score}: reads supplier lists and networks, scores them, writes a red-flag report. */
@Command(
        name = "score",
        description = "Score a supply network and write a red-flag report.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit score samples/tin --as-of 2026-01-01 -o out/tin",
            "      the report, and the tables behind it",
            "  adit score samples/cobalt --as-of 2026-01-01 --fail-on high \\",
            "      --format junit,sarif -o out/ci",
            "      exit 1 if a supplier is HIGH or worse, and why, for a CI server",
            "  adit score samples/cobalt --as-of 2026-01-01 -q --archive archive.db",
            "      keep the run; see 'adit trend' and 'adit history'",
            "  adit score network/ erp-suppliers.csv -o out",
            "      your own tables beside a supplier list as the ERP gives it"
        })
final class ScoreCommand implements Callable<Integer> {
    private static final List<String> OF_SUPPLIERS = List.of(SupplierDocuments.SMELTERS, SupplierDocuments.CANDIDATES);

    private final Console console;

    @Mixin
    InputOptions options = new InputOptions();

    @Mixin
    WaiverOptions waivers = new WaiverOptions();

    @Mixin
    KeepOptions archive = new KeepOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write the documents into this folder.")
    @Nullable
    Path output;

    @Mixin
    Formats formats = new Formats();

    @Option(
            names = "--fail-on",
            paramLabel = "BAND",
            description =
                    "Exit 1 if a supplier is in this band or a worse one: ${COMPLETION-CANDIDATES}. Default: never.")
    @Nullable
    FailOn failOn;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to use; the result is the same. Default: all processors.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", description = "Print the assessment as JSON instead of text.")
    boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but faults.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell how long each phase took.")
    boolean verbose;

    @Spec
    CommandSpec spec = CommandSpec.create();

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalEngine engine = engine();
        formats.check(output, spec);
        ProgressLine progress = new ProgressLine(console, quiet);
        RuleSet rules = options.rules();
        if (failOn != null) failOn.check(rules, spec);
        Waivers given = waivers.read(rules, console);
        progress.begins(Phase.READ);
        InputSet inputs = read(rules);
        if (options.rejectsTooMuch(inputs)) return refuse(inputs, progress);
        archive.check(spec);
        Assessor assessor = Assessor.of(rules)
                .asOf(options.asOf())
                .with(engine)
                .waiving(given)
                .telling(progress);
        if (failOn != null) assessor = assessor.failingFrom(failOn.name());
        Assessment assessment = assessor.assess(inputs);
        progress.begins(Phase.REPORT);
        Optional<String> kept = archive.keep(assessment); // first: no report goes round that was not kept
        if (output != null) write(assessment, output, engine);
        progress.begins(Phase.DONE);
        tell(assessment);
        kept.ifPresent(this::tell);
        if (verbose) progress.tellTimes();
        boolean fails = assessment.gate().isShut();
        return InputOptions.ending(assessment.inputs(), fails ? ExitCode.FINDINGS : ExitCode.CLEAR, console);
    }

    private LocalEngine engine() {
        if (threads >= 1) return new LocalEngine(threads);
        throw new ParameterException(spec.commandLine(), "--threads must be at least 1, not " + threads);
    }

    /** An earlier run's documents must not stand in the folder as if they were of these inputs. */
    private InputSet read(RuleSet rules) {
        try {
            return options.read(rules);
        } catch (InvalidInputException unusable) {
            if (output != null && Files.isDirectory(output)) {
                try (OutputFolder folder = new OutputFolder(output)) {
                    folder.remove(documents());
                }
            }
            throw unusable;
        }
    }

    private int refuse(InputSet inputs, ProgressLine progress) {
        progress.begins(Phase.DONE);
        console.problems(inputs.problems());
        if (output != null) {
            try (OutputFolder folder = new OutputFolder(output)) {
                folder.remove(documents());
                folder.write("rejected.csv", out -> new RejectedCsv().write(inputs, out));
                folder.publish();
            }
        }
        console.note(options.refusal(inputs)
                + (output == null ? "" : " The rows are in " + output.resolve("rejected.csv") + "."));
        return ExitCode.INPUT.code;
    }

    private static List<String> documents() {
        List<String> names = new ArrayList<>(OF_SUPPLIERS);
        names.addAll(Formats.documents());
        return names;
    }

    private void write(Assessment assessment, Path output, LocalEngine engine) {
        try (OutputFolder folder = new OutputFolder(output)) {
            List<Callable<String>> tasks = new ArrayList<>();
            for (ReportFormat format : formats.asked())
                tasks.add(() -> {
                    folder.write(format.fileName(), out -> format.write(assessment, out));
                    return format.fileName();
                });
            engine.all(tasks);
            // tables of an earlier run would pass for those of this one
            folder.remove(OF_SUPPLIERS);
            ofSuppliers(assessment, folder);
            folder.publish();
            folder.remove(formats.notAsked());
        }
    }

    private static void ofSuppliers(Assessment assessment, OutputFolder folder) {
        FromSuppliers suppliers = assessment.inputs().fromSuppliers();
        if (suppliers.isEmpty()) return;
        folder.write(
                SupplierDocuments.SMELTERS,
                out -> SupplierDocuments.smelters(suppliers.smelters(), assessment.asOf(), out));
        folder.write(
                SupplierDocuments.CANDIDATES,
                out -> SupplierDocuments.candidates(suppliers.who(), suppliers.names(), out));
    }

    private void tell(Assessment assessment) {
        console.problems(assessment.inputs().problems());
        if (quiet) return;
        console.problems(assessment.remarks());
        if (json) console.out.println(assessmentJson(assessment));
        else new ScoreText(console).tell(assessment, output);
    }

    private void tell(String kept) {
        if (json) console.note(kept);
        else if (!quiet) console.line("\n" + kept);
    }

    private static String assessmentJson(Assessment assessment) {
        StringWriter text = new StringWriter();
        new AssessmentJson().write(assessment, text);
        return text.toString();
    }
}
