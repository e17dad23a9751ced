package dev.adit.cli;

import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.rule.RuleSet;
import dev.adit.value.Days;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What to read, and as of which day; the same in every command that reads. */
final class InputOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, or folders with actors.csv, flows.csv and the like (docs/inputs.md).")
    List<Path> inputs = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day the result speaks for, such as 2024-03-01. Default: today.",
            converter = Day.class)
    @Nullable
    LocalDate day;

    @Option(
            names = "--max-rejected",
            paramLabel = "PERCENT",
            defaultValue = "5",
            description = "Score nothing if more than this share of the rows was rejected. Default: ${DEFAULT-VALUE}.")
    int maxRejected;

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    InputSet read(RuleSet rules) {
        return Inputs.read(
                inputs, rules.vocabulary(), rules.minerals(), rules.facts().countries());
    }

    LocalDate asOf() {
        return day == null ? LocalDate.now(ZoneOffset.UTC) : day;
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

    /** Reads a day as files have it. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return Days.parse(text)
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is not a date such as 2024-03-01"));
        }
    }
}
