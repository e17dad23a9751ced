package dev.adit.cli;

import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.rule.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How inputs are read and as of which day, whatever the rules; the same in every command that scores. */
final class DataOptions {
    @Mixin
    DayOption day = new DayOption();

    @Option(
            names = "--max-rejected",
            paramLabel = "PERCENT",
            defaultValue = "5",
            description = "Score nothing if more than this share of the rows was rejected. Default: ${DEFAULT-VALUE}.")
    int maxRejected;

    @Mixin
    FileOptions files = new FileOptions();

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "A sheet of 'adit ask' that came back filled in, as CSV or workbook; blank answers say"
                    + " nothing. May be given several times.")
    List<Path> answers = List.of();

    InputSet read(List<Path> inputs, RuleSet rules) {
        List<Path> all = new ArrayList<>(inputs);
        all.addAll(answers);
        return Inputs.read(all, rules.vocabulary(), rules.minerals(), files.read(rules));
    }

    /** Reads, and tells what was found; empty, with the reason told, if so much was rejected that nothing is scored. */
    Optional<InputSet> readTelling(List<Path> inputs, RuleSet rules, Console console) {
        InputSet read = read(inputs, rules);
        console.problems(read.problems());
        if (!rejectsTooMuch(read)) return Optional.of(read);
        console.note(refusal(read));
        return Optional.empty();
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
}
