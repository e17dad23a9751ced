package dev.adit.cli;

import dev.adit.read.InputSet;
import dev.adit.rule.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** How inputs are read, by which rules, and as of which day; the same in every command that reads. */
final class ReadingOptions {
    @Mixin
    DataOptions data = new DataOptions();

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    InputSet read(List<Path> inputs, RuleSet rules) {
        return data.read(inputs, rules);
    }

    /** Reads, and tells what was found; empty, with the reason told, if so much was rejected that nothing is scored. */
    Optional<InputSet> readTelling(List<Path> inputs, RuleSet rules, Console console) {
        return data.readTelling(inputs, rules, console);
    }

    LocalDate asOf() {
        return data.asOf();
    }

    /** Whether so much was rejected that a score would mislead. */
    boolean rejectsTooMuch(InputSet inputs) {
        return data.rejectsTooMuch(inputs);
    }

    /** Why nothing was scored, and what can be done. */
    String refusal(InputSet inputs) {
        return data.refusal(inputs);
    }
}
