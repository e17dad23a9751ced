package dev.adit.cli;

import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.rule.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and as of which day; the same in every command that reads. */
final class InputOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files or folders: actors.csv, flows.csv and the like (docs/inputs.md), declarations and"
                    + " lists of suppliers as they come (docs/formats.md).")
    List<Path> inputs = List.of();

    @Mixin
    DayOption day = new DayOption();

    @Option(
            names = "--max-rejected",
            paramLabel = "PERCENT",
            defaultValue = "5",
            description = "Score nothing if more than this share of the rows was rejected. Default: ${DEFAULT-VALUE}.")
    int maxRejected;

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    @Mixin
    FileOptions files = new FileOptions();

    InputSet read(RuleSet rules) {
        return Inputs.read(inputs, rules.vocabulary(), rules.minerals(), files.read(rules));
    }

    /** Reads files and folders as a rule set understands their words, with nothing else said of them. */
    static InputSet read(List<Path> inputs, RuleSet rules) {
        return Inputs.read(inputs, rules.vocabulary(), rules.minerals(), new FileOptions().read(rules));
    }

    LocalDate asOf() {
        return day.asOf();
    }

    /** Whether so much was rejected that a score would mislead. */
    boolean rejectsTooMuch(InputSet inputs) {
        return inputs.rejectedRows() * 100 > inputs.rows() * maxRejected;
    }

    /** Why nothing was scored, and what can be done. */
    String refusal(InputSet inputs) {
        return "adit: " + inputs.rejectedRows() + " of " + inputs.rows() + " rows were rejected, more than the "
                + maxRejected + " % that --max-rejected allows; nothing was scored.";
    }

    /** How a run ends that used the inputs: a file that was refused must be noticed by whoever looks at nothing else. */
    static int ending(InputSet inputs, ExitCode otherwise, Console console) {
        if (inputs.refused().isEmpty()) return otherwise.code;
        console.note("adit: refused " + inputs.refused().size() + " of " + inputs.filesFound()
                + " files, and used the others: exit " + ExitCode.INPUT.code
                + ". Mend what was refused, or take it out of the folder.");
        return ExitCode.INPUT.code;
    }
}
