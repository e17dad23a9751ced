package dev.adit.cli;

import dev.adit.assess.Assessment;
import dev.adit.assess.Assessor;
import dev.adit.assess.LocalEngine;
import dev.adit.assess.Progress.Phase;
import dev.adit.problem.InvalidInputException;
import dev.adit.read.InputSet;
import dev.adit.report.AssessmentJson;
import dev.adit.report.RejectedCsv;
import dev.adit.report.ReportFormat;
import dev.adit.rule.RuleSet;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            "  adit score samples/tin -o out/tin --as-of 2026-01-01",
            "  adit score network/ erp-suppliers.csv --fail-on high -o out      exit 1 if a supplier is HIGH or worse",
            "  adit score network/ --fail-on high --format junit,sarif -o out            and the reasons for a CI server"
        })
final class ScoreCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    InputOptions options = new InputOptions();

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
        RuleSet rules = options.ruleSet.toScore();
        if (failOn != null) failOn.check(rules, spec);
        progress.begins(Phase.READ);
        InputSet inputs = read(rules);
        if (options.rejectsTooMuch(inputs)) return refuse(inputs, progress);
        Assessor assessor = Assessor.of(rules).asOf(options.asOf()).with(engine).telling(progress);
        if (failOn != null) assessor = assessor.failingFrom(failOn.name());
        Assessment assessment = assessor.assess(inputs);
        progress.begins(Phase.REPORT);
        if (output != null) write(assessment, output, engine);
        progress.begins(Phase.DONE);
        tell(assessment);
        if (verbose) progress.tellTimes();
        return (assessment.gate().isShut() ? ExitCode.FINDINGS : ExitCode.CLEAR).code;
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
                    folder.remove(Formats.documents());
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
                folder.remove(Formats.documents());
                folder.write("rejected.csv", out -> new RejectedCsv().write(inputs, out));
                folder.publish();
            }
        }
        console.note(options.refusal(inputs)
                + (output == null ? "" : " The rows are in " + output.resolve("rejected.csv") + "."));
        return ExitCode.INPUT.code;
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
            folder.publish();
            folder.remove(formats.notAsked());
        }
    }

    private void tell(Assessment assessment) {
        console.problems(assessment.inputs().problems());
        if (quiet) return;
        console.problems(assessment.remarks());
        if (json) console.out.println(assessmentJson(assessment));
        else new ScoreText(console).tell(assessment, output);
    }

    private static String assessmentJson(Assessment assessment) {
        StringWriter text = new StringWriter();
        new AssessmentJson().write(assessment, text);
        return text.toString();
    }
}
