package dev.adit.cli;

import dev.adit.value.Days;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --as-of}: the day a result speaks for; shared by all commands that look at inputs. */
final class DayOption {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day the result speaks for, such as 2024-03-01. Default: today.",
            converter = Day.class)
    @Nullable
    LocalDate day;

    LocalDate asOf() {
        return day == null ? LocalDate.now(ZoneOffset.UTC) : day;
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
