package dev.adit.cli;

import dev.adit.fact.Countries;
import dev.adit.grid.Grid;
import dev.adit.open.FoundTable;
import dev.adit.open.OpenOptions;
import dev.adit.open.Opened;
import dev.adit.open.Opener;
import dev.adit.open.Source;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.smelter.Edition;
import dev.adit.smelter.Facility;
import dev.adit.smelter.FacilityList;
import dev.adit.smelter.FacilityTable;
import dev.adit.smelter.LookupTable;
import dev.adit.smelter.SmelterLookup;
import dev.adit.value.Days;
import dev.adit.value.Minerals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens lists that options name: smelter look-ups and lists of facilities. */
final class ListFiles {
    private static final Pattern EDITION = Pattern.compile("(CMRT|EMRT|AMRT|CRT)[_ -]*(\\d+(?:\\.\\d+)+)");

    private final Minerals minerals;
    private final Countries countries;
    private final Problems problems;

    ListFiles(Minerals minerals, Countries countries, Problems problems) {
        this.minerals = minerals;
        this.countries = countries;
        this.problems = problems;
    }

    /** A look-up; its edition by its file's name, such as {@code RMI_CMRT_6.4.csv}. */
    Optional<SmelterLookup> lookup(Path file) {
        String name = String.valueOf(file.getFileName());
        Matcher edition = EDITION.matcher(name);
        Edition of = edition.find() ? new Edition(edition.group(1), edition.group(2)) : new Edition(name, "");
        return grid(file)
                .flatMap(grid -> LookupTable.rows(grid, minerals, countries, problems))
                .map(rows -> new SmelterLookup(of, rows, minerals));
    }

    /** A list of facilities, with what is said of it behind its path. */
    Optional<FacilityList> facilities(String given) {
        int equals = given.lastIndexOf('=');
        boolean isSaid = equals > 0 && !Files.exists(Path.of(given));
        Path file = Path.of(isSaid ? given.substring(0, equals) : given);
        List<String> said = isSaid ? List.of(given.substring(equals + 1).split(",", 2)) : List.of();
        Facility.Status status = said.isEmpty() ? null : status(said.get(0), file);
        LocalDate date = said.size() < 2 ? null : date(said.get(1), file);
        return grid(file)
                .flatMap(
                        grid -> FacilityTable.read(grid, new FacilityList.Said("", status, date), countries, problems));
    }

    private Facility.@Nullable Status status(String word, Path file) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        Optional<Facility.Status> status = Arrays.stream(Facility.Status.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (status.isEmpty())
            tell(file, "'" + word + "' is no status of a list", "conformant, active, cross-recognised or eligible");
        return status.orElse(null);
    }

    private @Nullable LocalDate date(String word, Path file) {
        Optional<LocalDate> date = Days.parse(word.strip());
        if (date.isEmpty()) tell(file, "'" + word + "' is not a date", "write year-month-day, such as 2026-01-15");
        return date.orElse(null);
    }

    private void tell(Path file, String what, String help) {
        problems.add(Code.D15, Position.file(file.toString()), what, help);
    }

    /** The first table of a file. */
    private Optional<Grid> grid(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            tell(file, "no such file", "check the path");
            return Optional.empty();
        }
        Problems noted = new Problems();
        Opened opened = new Opener(text -> false, OpenOptions.none()).open(new Source.OnDisk(name, file), noted);
        Optional<Grid> grid = opened instanceof Opened.Tables tables
                ? tables.tables().stream()
                        .map(FoundTable::grid)
                        .filter(one -> !one.rows().isEmpty())
                        .findFirst()
                : Optional.empty();
        if (grid.isEmpty()) problems.addAll(noted.list());
        if (grid.isEmpty() && !noted.hasErrors()) tell(file, "no table is in it", "give a CSV file or a workbook");
        return grid;
    }
}
