package dev.adit.cli;

import dev.adit.assess.LocalEngine;
import dev.adit.backtest.Backtest;
import dev.adit.backtest.BacktestResult;
import dev.adit.backtest.Calibrated;
import dev.adit.backtest.Calibrator;
import dev.adit.backtest.EarlierEvidence;
import dev.adit.backtest.ModeResult;
import dev.adit.backtest.NothingToTestException;
import dev.adit.backtest.Outcome;
import dev.adit.backtest.OverlayDraft;
import dev.adit.cli.backtest.BacktestCsv;
import dev.adit.cli.backtest.BacktestJson;
import dev.adit.cli.backtest.BacktestText;
import dev.adit.problem.Spelling;
import dev.adit.read.InputSet;
import dev.adit.report.Json;
import dev.adit.rule.RuleSet;
import dev.adit.table.Vocabulary;
import dev.adit.value.Days;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code backtest}: whether the score means something on data that was observed. */
@Command(
        name = "backtest",
        description = "Hold scores, by what was known on each day, against what was observed on that day.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit backtest --outcome children_present visits.csv",
            "      were places with children scored higher than those without?",
            "  adit backtest --outcome children_working network/ \\",
            "      --earlier-evidence with --calibrate proposed.yaml",
            "      and propose strengths and priors as an overlay"
        })
final class BacktestCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    InputOptions options = new InputOptions();

    @Option(
            names = "--outcome",
            required = true,
            paramLabel = "ATTRIBUTE",
            description =
                    "What was observed, such as children_present; its dated answers are what scores are held against.")
    String outcome = "";

    @Option(
            names = "--earlier-evidence",
            paramLabel = "WHICH",
            defaultValue = "both",
            description = "What scores may know of the outcome from before the day: ${COMPLETION-CANDIDATES}."
                    + " Default: ${DEFAULT-VALUE}.")
    Evidence evidence = Evidence.BOTH;

    @Option(names = "--json", description = "Print JSON (docs/backtest.md).")
    boolean json;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Write every observation with its score into this file.")
    @Nullable
    Path csv;

    @Option(
            names = "--calibrate",
            paramLabel = "FILE",
            description =
                    "Fit strength and prior of rules inside their ranges, try the fit on territories and days held back,"
                            + " and write an overlay for a person to review. With both sorts of evidence: the one fitted with it.")
    @Nullable
    Path calibrate;

    @Spec
    CommandSpec spec = CommandSpec.create();

    BacktestCommand(Console console) {
        this.console = console;
    }

    /** Which runs to make. */
    enum Evidence {
        WITHOUT,
        WITH,
        BOTH;

        List<EarlierEvidence> modes() {
            return switch (this) {
                case WITHOUT -> List.of(EarlierEvidence.WITHOUT);
                case WITH -> List.of(EarlierEvidence.WITH);
                case BOTH -> List.of(EarlierEvidence.values());
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        RuleSet rules = options.rules();
        Outcome asked = outcome(rules.vocabulary());
        InputSet inputs = options.read(rules);
        console.problems(inputs.problems());
        if (options.rejectsTooMuch(inputs)) return refuse(options.refusal(inputs));
        try {
            LocalEngine engine = new LocalEngine(Runtime.getRuntime().availableProcessors());
            BacktestResult result =
                    new Backtest(rules, engine).run(inputs, asked, Days.of(options.asOf()), evidence.modes());
            Map<EarlierEvidence, Calibrated> calibrated = new EnumMap<>(EarlierEvidence.class);
            if (calibrate != null)
                for (ModeResult mode : result.modes())
                    calibrated.put(mode.evidence(), new Calibrator(engine).fit(mode, result.network()));
            write(result, calibrated, inputs);
            tell(result, calibrated);
            return InputOptions.ending(inputs, ExitCode.CLEAR, console);
        } catch (NothingToTestException nothing) {
            return refuse("adit: " + nothing.getMessage());
        }
    }

    private void tell(BacktestResult result, Map<EarlierEvidence, Calibrated> calibrated) {
        if (!json) {
            for (String line : new BacktestText(result, calibrated).lines()) console.line(Console.safe(line));
            return;
        }
        StringWriter text = new StringWriter();
        try (Json out = Json.indented(text)) {
            new BacktestJson(result, calibrated).write(out);
        }
        console.out.println(text);
    }

    private void write(BacktestResult result, Map<EarlierEvidence, Calibrated> calibrated, InputSet inputs) {
        if (csv != null) write(csv, out -> new BacktestCsv(result).write(out));
        if (calibrate == null) return;
        ModeResult last = result.modes().get(result.modes().size() - 1);
        Calibrated fitted = Objects.requireNonNull(calibrated.get(last.evidence()));
        write(calibrate, out -> out.write(new OverlayDraft(result, last).text(fitted, inputs)));
    }

    private static void write(Path file, OutputFolder.Document document) {
        Path whole = file.toAbsolutePath();
        try (OutputFolder folder = new OutputFolder(Objects.requireNonNull(whole.getParent()))) {
            folder.write(whole.getFileName().toString(), document);
            folder.publish();
        }
    }

    private int refuse(String why) {
        console.note(why);
        return ExitCode.INPUT.code;
    }

    private Outcome outcome(Vocabulary vocabulary) {
        OptionalInt place = vocabulary.place(outcome);
        if (place.isEmpty())
            throw new ParameterException(
                    spec.commandLine(),
                    "unknown attribute '" + outcome + "'; " + Spelling.hint(outcome, vocabulary.names()));
        if (!Outcome.isTestable(vocabulary.at(place.getAsInt())))
            throw new ParameterException(
                    spec.commandLine(), "no answer to '" + outcome + "' speaks of harm, so it is no outcome");
        return new Outcome(vocabulary, place.getAsInt());
    }
}
