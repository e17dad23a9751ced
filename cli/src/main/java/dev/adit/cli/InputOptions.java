package dev.adit.cli;

import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.rule.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What to read, and how. */
final class InputOptions {
    /** What may be given as an input. */
    static final String WHAT = "Files or folders: actors.csv, flows.csv and the like (docs/inputs.md), declarations and"
            + " lists of suppliers as they come (docs/formats.md).";

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = WHAT)
    List<Path> inputs = List.of();

    @Mixin
    ReadingOptions how = new ReadingOptions();

    /** The rules to score by. */
    RuleSet rules() {
        return how.ruleSet.toScore();
    }

    InputSet read(RuleSet rules) {
        return how.read(inputs, rules);
    }

    /** Reads files and folders as a rule set understands their words, with nothing else said of them. */
    static InputSet read(List<Path> inputs, RuleSet rules) {
        return Inputs.read(inputs, rules.vocabulary(), rules.minerals(), new FileOptions().read(rules));
    }

    LocalDate asOf() {
        return how.asOf();
    }

    boolean rejectsTooMuch(InputSet inputs) {
        return how.rejectsTooMuch(inputs);
    }

    String refusal(InputSet inputs) {
        return how.refusal(inputs);
    }

    /** How a run ends that used the inputs: a file that was refused must be noticed by whoever looks at nothing else. */
    static int ending(InputSet inputs, ExitCode otherwise, Console console) {
        if (inputs.refused().isEmpty()) return otherwise.code;
        console.note("adit: refused " + inputs.refused().size() + " of " + inputs.filesFound()
                + " files, and used what could be used of the others: exit " + ExitCode.INPUT.code
                + ". Mend what was refused, or take it out of the folder.");
        return ExitCode.INPUT.code;
    }
}
