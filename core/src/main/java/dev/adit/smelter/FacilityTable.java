package dev.adit.smelter;

import dev.adit.fact.Countries;
import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import dev.adit.identity.IdentifierCheck;
import dev.adit.identity.IdentifierKind;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.smelter.Facility.Status;
import dev.adit.value.Country;
import dev.adit.value.Minerals;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a list of facilities, in the neutral columns or as RMI exports it; the heading is found by its words. */
public final class FacilityTable {
    private static final int LAST_HEADING_ROW = 30;
    private static final Pattern YEARS = Pattern.compile("([1-9]|10)(?:\\s{0,3}years?)?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, List<String>> HEADINGS = Map.ofEntries(
            Map.entry(
                    "id",
                    List.of("facility id", "smelter id", "cid", "rmi id", "id", "smelter identification", "rmap id")),
            Map.entry("name", List.of("name", "facility name", "smelter name", "standard smelter name", "smelter")),
            Map.entry("scheme", List.of("scheme", "program", "programme", "standard")),
            Map.entry("metal", List.of("metal", "mineral", "commodity", "material")),
            Map.entry(
                    "country",
                    List.of("country", "country location", "location", "facility country", "country region")),
            Map.entry("status", List.of("status", "assessment status", "rmap status", "conformance status")),
            Map.entry("status_date", List.of("status date", "status since")),
            Map.entry(
                    "audit_date", List.of("audit date", "last audit date", "last assessment date", "assessment date")),
            Map.entry("valid_until", List.of("valid until", "valid to", "expiry date", "expires", "expiration date")),
            Map.entry(
                    "cycle",
                    List.of("audit cycle", "cycle", "assessment cycle", "audit cycle years", "re audit cycle")),
            Map.entry("source", List.of("source")),
            Map.entry("source_date", List.of("source date", "list date", "as of")));

    private final Grid grid;
    private final FacilityList.Said said;
    private final Countries countries;
    private final Problems problems;
    private final Map<String, Integer> columns = new TreeMap<>();
    private int headingRow;

    private FacilityTable(Grid grid, FacilityList.Said said, Countries countries, Problems problems) {
        this.grid = grid;
        this.said = said;
        this.countries = countries;
        this.problems = problems;
    }

    /** The list; empty, with I08 noted, if no row has headings for an id and a name. Rows that cannot be used are I15. */
    public static Optional<FacilityList> read(
            Grid grid, FacilityList.Said said, Countries countries, Problems problems) {
        FacilityTable table = new FacilityTable(grid, said, countries, problems);
        if (table.findHeading()) return Optional.of(new FacilityList(grid.name(), table.facilities()));
        problems.add(
                Code.I08,
                Position.file(grid.name()),
                "no facility list: no row has headings for a facility's id and name",
                "give it the columns facility_id and name; docs/formats.md lists the others");
        return Optional.empty();
    }

    private boolean findHeading() {
        for (GridRow row : grid.rows()) {
            if (row.number() > LAST_HEADING_ROW) return false;
            columns.clear();
            for (int column = 0; column < row.cells().size(); column++)
                name(row.cell(column).value(), column);
            headingRow = row.number();
            if (columns.containsKey("id") && columns.containsKey("name")) return true;
        }
        return false;
    }

    private void name(String heading, int column) {
        String folded = Minerals.fold(heading).replaceAll("[^a-z]+", " ").strip();
        HEADINGS.forEach((field, words) -> {
            if (words.contains(folded)) columns.putIfAbsent(field, column);
        });
    }

    private List<Facility> facilities() {
        tellWhatIsMissing();
        List<Facility> found = new ArrayList<>();
        for (GridRow row : grid.rows())
            if (row.number() > headingRow && !row.isBlank()) facility(row).ifPresent(found::add);
        return List.copyOf(found);
    }

    private void tellWhatIsMissing() {
        Position at = Position.file(grid.name());
        if (said.date() == null && !columns.containsKey("source_date"))
            problems.add(Code.I14, at, "the list does not say of which day it is", "say the day it was taken");
        if (said.status() == null && !columns.containsKey("status"))
            problems.add(
                    Code.I14,
                    at,
                    "the list does not say which status it stands for; it counts as unknown",
                    "say whether it lists conformant, active or eligible facilities");
    }

    private Optional<Facility> facility(GridRow row) {
        String written = text(row, "id");
        IdentifierCheck check = IdentifierKind.CID.check(written);
        if (written.isEmpty()) {
            problems.add(Code.I15, at(row, "id"), "the facility has no id", "give the id the scheme knows it by");
            return Optional.empty();
        }
        if (check.status() == IdentifierCheck.Status.DAMAGED)
            problems.add(Code.I01, at(row, "id"), "the smelter id was mended: " + check.reason(), null);
        String statusText = text(row, "status");
        LocalDate sourceDate = day(row, "source_date");
        return Optional.of(new Facility(
                or(text(row, "scheme"), said.scheme()),
                check.isUsable() ? check.canonical() : written,
                text(row, "name"),
                text(row, "metal"),
                country(row),
                status(statusText, at(row, "status")),
                statusText,
                day(row, "status_date"),
                day(row, "audit_date"),
                day(row, "valid_until"),
                cycle(row),
                or(text(row, "source"), grid.name()),
                sourceDate == null ? said.date() : sourceDate,
                at(row, "id")));
    }

    private Status status(String text, Position at) {
        if (text.isEmpty()) return said.status() == null ? Status.UNKNOWN : said.status();
        Status status = FacilityStatus.of(text);
        if (status == Status.UNKNOWN)
            problems.add(
                    Code.I14,
                    at,
                    "the status is none that is known; it counts as unknown",
                    "write Conformant, Active, Cross-recognised, Eligible, Non-conformant, Suspended or Removed");
        return status;
    }

    private @Nullable Country country(GridRow row) {
        String text = text(row, "country");
        List<Country> found = text.isEmpty() ? List.of() : countries.find(text);
        return found.size() == 1 ? found.get(0) : null;
    }

    private @Nullable LocalDate day(GridRow row, String field) {
        String text = text(row, field);
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
        } catch (DateTimeParseException notADay) {
            problems.add(
                    Code.D13,
                    at(row, field),
                    "not a date; it counts as not known",
                    "write year-month-day, such as 2024-03-01");
            return null;
        }
    }

    /** Whole years up to ten, as "3" or "3 years"; months are no years. */
    private OptionalInt cycle(GridRow row) {
        String text = text(row, "cycle");
        if (text.isEmpty()) return OptionalInt.empty();
        Matcher years = YEARS.matcher(text);
        if (years.matches()) return OptionalInt.of(Integer.parseInt(years.group(1)));
        problems.add(
                Code.I14,
                at(row, "cycle"),
                "the audit cycle is no number of years from 1 to 10; it counts as not known",
                "write it as 1 year or 3 years");
        return OptionalInt.empty();
    }

    private String text(GridRow row, String field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cell(column).value();
    }

    private Position at(GridRow row, String field) {
        return grid.position(row.number(), columns.getOrDefault(field, 0));
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
