package dev.adit.template;

import dev.adit.grid.Address;
import dev.adit.grid.SuspiciousText;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
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

    /** Notes names of the company and its smelters that look other than they are, each at its cell. */
    public static void tellNames(Reading reading, Problems problems) {
        Declaration declared = reading.declaration();
        tell(
                reading,
                Layout.DECLARATION,
                reading.layout().cell(CompanyField.COMPANY_NAME),
                declared.company(),
                problems);
        for (SmelterRow row : declared.smelters()) {
            String lookup = reading.layout().smelterCell(SmelterColumn.LOOKUP, row.row());
            tell(reading, Layout.SMELTERS, lookup, row.lookup(), problems);
            String name = reading.layout().smelterCell(SmelterColumn.NAME, row.row());
            if (!row.name().equals(row.lookup())) tell(reading, Layout.SMELTERS, name, row.name(), problems);
        }
    }

    private static void tell(Reading reading, String sheet, String cell, String text, Problems problems) {
        String place = reading.declaration().file() + "[" + sheet + "]";
        Position at = Position.cell(place, Address.row(cell), Address.letters(Address.column(cell)));
        SuspiciousText.tell(text, at, problems);
    }

    private static Verdict verdict(Reading reading, List<Issue> issues) {
        if (!reading.isFilled()) return Verdict.REJECT;
        return issues.stream().anyMatch(Issue::isForSupplier) ? Verdict.FIX : Verdict.PASS;
    }
}
