package dev.adit.read;

import dev.adit.fact.Countries;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.value.Country;
import dev.adit.value.Days;
import dev.adit.value.Minerals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a reference table, cell by cell by heading; every fault of a cell is told at the cell. */
final class ReferenceRow {
    private static final int LONGEST_NUMBER = 15;
    private static final Country NO_COUNTRY = new Country("");

    private final ReferenceText text;
    private final ReferenceText.Line line;
    private final Problems problems;
    private boolean faulty;

    ReferenceRow(ReferenceText text, ReferenceText.Line line, Problems problems) {
        this.text = text;
        this.line = line;
        this.problems = problems;
    }

    /** Whether a cell that was asked for is not as it must be; what was read from the row is then of no use. */
    boolean isFaulty() {
        return faulty;
    }

    Position at(String heading) {
        return Position.cell(text.file(), line.number(), heading);
    }

    Position at() {
        return Position.row(text.file(), line.number());
    }

    /** The cell; empty if it is blank. */
    String text(String heading) {
        return line.cells().get(text.headings().indexOf(heading));
    }

    /** A cell that must be filled. */
    String required(String heading) {
        String cell = text(heading);
        if (cell.isEmpty()) tell(Code.R17, heading, "the cell is empty", "fill it in");
        return cell;
    }

    void tell(Code code, String heading, String what, @Nullable String help) {
        faulty = true;
        problems.add(code, at(heading), what, help);
    }

    /** A country that must be there, by any code or name of one country. */
    Country country(String heading, Countries countries) {
        String cell = text(heading);
        List<Country> found = countries.find(cell);
        if (found.size() == 1) return found.get(0);
        String what = cell.isEmpty() ? "the country is missing" : countries.fault(Row.shown(cell), found);
        tell(Code.R15, heading, what, cell.isEmpty() ? "write its two-letter ISO code" : countries.help(cell));
        return NO_COUNTRY;
    }

    /** The same where it may be blank: null then. */
    @Nullable
    Country countryIfAny(String heading, Countries countries) {
        return text(heading).isEmpty() ? null : country(heading, countries);
    }

    /** The canonical name of a mineral that must be there. */
    String mineral(String heading, Minerals minerals) {
        String cell = required(heading);
        Optional<String> mineral = minerals.of(cell);
        if (mineral.isEmpty() && !cell.isEmpty())
            tell(Code.R16, heading, "unknown mineral '" + Row.shown(cell) + "'", Spelling.hint(cell, minerals.names()));
        return mineral.orElse("");
    }

    /** A day; {@link Days#UNKNOWN} if the cell is blank. */
    int day(String heading) {
        String cell = text(heading);
        if (cell.isEmpty()) return Days.UNKNOWN;
        Optional<LocalDate> day = Days.parse(cell);
        if (day.isEmpty())
            tell(
                    Code.R17,
                    heading,
                    "'" + Row.shown(cell) + "' is not a date",
                    "write year-month-day, such as 2024-09-05");
        return day.map(Days::of).orElse(Days.UNKNOWN);
    }

    /** A year; null if the cell is blank. */
    @Nullable
    Integer year(String heading) {
        String cell = text(heading);
        if (cell.isEmpty()) return null;
        if (cell.matches("(19|20|21)[0-9]{2}")) return Integer.valueOf(cell);
        tell(Code.R17, heading, "'" + Row.shown(cell) + "' is not a year", "write four digits, such as 2022");
        return null;
    }

    /** One of several words. */
    String word(String heading, Collection<String> allowed) {
        String cell = text(heading);
        if (!allowed.contains(cell))
            tell(
                    Code.R17,
                    heading,
                    "'" + Row.shown(cell) + "' is not allowed here",
                    "allowed: "
                            + String.join(
                                    ", ",
                                    allowed.stream()
                                            .map(word -> word.isEmpty() ? "blank" : word)
                                            .toList()));
        return cell;
    }

    /** A number from 0, times {@code unit}, as a whole one. */
    long number(String heading, long unit) {
        String cell = required(heading);
        if (cell.isEmpty()) return 0;
        if (cell.length() <= LONGEST_NUMBER && cell.matches("[0-9]+([.][0-9]+)?"))
            return new BigDecimal(cell).multiply(BigDecimal.valueOf(unit)).longValue();
        tell(
                Code.R17,
                heading,
                "'" + Row.shown(cell) + "' is not a number from 0",
                "write digits, with a point for decimals");
        return 0;
    }
}
