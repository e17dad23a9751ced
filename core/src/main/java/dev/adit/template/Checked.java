package dev.adit.template;

import java.util.List;
import java.util.stream.Stream;

/**
 * The outcome of checking a workbook.
 *
 * @param missing how many required fields are missing, counted as the template's own checker counts
 * @param issues by check and place
 */
public record Checked(Verdict verdict, int missing, List<Issue> issues) {
    /** Checks a workbook that could be read. */
    public static Checked of(Reading reading, ReviewInput input) {
        List<Issue> incomplete = Completeness.of(reading);
        List<Issue> implausible = Plausibility.of(reading, input);
        List<Issue> issues = Stream.concat(incomplete.stream(), implausible.stream())
                .sorted()
                .toList();
        return new Checked(verdict(reading, issues), Completeness.missing(incomplete), issues);
    }

    /** What is due for a workbook that could not be read. */
    public static Checked unreadable() {
        return new Checked(Verdict.REJECT, 0, List.of());
    }

    private static Verdict verdict(Reading reading, List<Issue> issues) {
        if (!reading.isFilled()) return Verdict.REJECT;
        return issues.stream().anyMatch(Issue::isForSupplier) ? Verdict.FIX : Verdict.PASS;
    }
}
