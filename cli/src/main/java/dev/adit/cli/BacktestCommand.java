package dev.adit.cli;

import dev.adit.assess.LocalEngine;
import dev.adit.backtest.Backtest;
import dev.adit.backtest.BacktestResult;
import dev.adit.backtest.EarlierEvidence;
import dev.adit.backtest.NothingToTestException;
import dev.adit.backtest.Outcome;
import dev.adit.cli.backtest.BacktestText;
import dev.adit.problem.Spelling;
import dev.adit.read.InputSet;
import dev.adit.rule.RuleSet;
import dev.adit.table.Vocabulary;
import dev.adit.value.Days;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
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
            "  adit backtest --outcome children_working network/ --earlier-evidence with --calibrate proposed.yaml"
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
        RuleSet rules = options.ruleSet.toScore();
        Outcome asked = outcome(rules.vocabulary());
        InputSet inputs = options.read(rules);
        console.problems(inputs.problems());
        if (options.rejectsTooMuch(inputs)) return refuse(options.refusal(inputs));
        try {
            BacktestResult result = new Backtest(
                            rules, new LocalEngine(Runtime.getRuntime().availableProcessors()))
                    .run(inputs, asked, Days.of(options.asOf()), evidence.modes());
            for (String line : new BacktestText(result).lines()) console.line(Console.safe(line));
            return ExitCode.CLEAR.code;
        } catch (NothingToTestException nothing) {
            return refuse("adit: " + nothing.getMessage());
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
