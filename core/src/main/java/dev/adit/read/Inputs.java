package dev.adit.read;

import dev.adit.fact.Countries;
import dev.adit.grid.TextFile;
import dev.adit.network.NetworkBuilder;
import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Position;
import dev.adit.table.Vocabulary;
import dev.adit.value.Minerals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads files and folders of any known form into one {@link InputSet}. */
public final class Inputs {
    private static final List<InputFormat> FORMATS = List.of(
            new IpisVisitsFormat(),
            new ActorsFormat(),
            new TagLogFormat(), // has sellers and buyers too
            new FlowsFormat(),
            new ClaimsFormat(),
            new IncidentsFormat(),
            new CorrectiveActionsFormat(),
            new CraftFormat(),
            new IpisDashboardFormat(),
            new AssessmentsFormat(),
            new CasesFormat(),
            new SuppliersFormat());

    private final Intake intake;
    private final FileNames found = new FileNames();
    private final Documents documents = new Documents();
    private final List<Opened> opened = new ArrayList<>();
    private final List<String> notRead = new ArrayList<>();

    private Inputs(Vocabulary vocabulary, Minerals minerals, Countries countries) {
        this.intake = new Intake(vocabulary, minerals, countries);
    }

    private record Opened(InputTable table, InputFormat format) {}

    /**
     * Reads files, and the tables of folders, in which countries are told by their codes.
     *
     * @throws dev.adit.problem.InvalidInputException with every problem of the run, if a file cannot be used at all
     */
    public static InputSet read(List<Path> paths, Vocabulary vocabulary, Minerals minerals) {
        return read(paths, vocabulary, minerals, Countries.byCode());
    }

    /**
     * The same with countries told by any name that is known.
     *
     * @throws dev.adit.problem.InvalidInputException with every problem of the run, if a file cannot be used at all
     */
    public static InputSet read(List<Path> paths, Vocabulary vocabulary, Minerals minerals, Countries countries) {
        Inputs inputs = new Inputs(vocabulary, minerals, countries);
        for (Path path : paths) inputs.find(path);
        inputs.found.distinct().forEach(inputs::openFile);
        inputs.intake.isWithoutActors = inputs.intake.fatal.hasErrors();
        inputs.opened.sort(Comparator.<Opened, InputFormat.Phase>comparing(
                        one -> one.format().phase())
                .thenComparing(one -> one.table().name()));
        inputs.read(InputFormat.Phase.ACTORS, InputFormat.Phase.VISITS);
        inputs.documents.read(inputs.intake);
        inputs.read(InputFormat.Phase.CHAINS, InputFormat.Phase.CHAINS);
        inputs.intake.lots.tell(inputs.intake);
        inputs.read(InputFormat.Phase.FACTS, InputFormat.Phase.TARGETS);
        return inputs.finish();
    }

    /** A file that is named twice is read once. */
    private void find(Path path) {
        if (Files.isDirectory(path)) findIn(path, FileNames.name(path, 1));
        else if (Files.exists(path)) found.add(path, 1);
        else intake.fatal.add(Code.D01, Position.file(path.toString()), "no such file or folder", "check the path");
    }

    private void findIn(Path folder, String name) {
        boolean hasTable = false;
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                boolean isTable =
                        (entry.toString().endsWith(".csv") || Documents.isOne(entry)) && Files.isRegularFile(entry);
                hasTable |= isTable;
                if (isTable) found.add(entry, 2);
                else notRead.add(name + "/" + entry.getFileName());
            }
        } catch (IOException unreadable) {
            intake.fatal.add(Code.D01, Position.file(name), "the folder cannot be listed", "check that it may be read");
            return;
        }
        if (!hasTable)
            intake.fatal.add(
                    Code.D02,
                    Position.file(name),
                    "the folder holds no table that can be read",
                    "it needs at least actors.csv (id, kind) and usually flows.csv (seller, buyer, commodity)");
    }

    private void openFile(Path path, String name) {
        if (Documents.isOne(path)) {
            documents.open(path, name, intake);
            return;
        }
        Optional<CsvTable> table =
                TextFile.open(path, name, intake.fatal).flatMap(file -> CsvTable.open(file, name, intake.fatal));
        if (table.isEmpty()) return;
        Optional<InputFormat> format = format(name, table.get().headings());
        Optional<InputTable> named = format.map(one -> AliasedTable.of(table.get(), one.aliases()));
        if (format.isPresent()
                && TableShape.check(named.orElseThrow(), format.get(), intake.vocabulary, intake.fatal)) {
            opened.add(new Opened(named.orElseThrow(), format.get()));
            return;
        }
        if (format.isEmpty()) unknown(table.get());
        table.get().closeUnread();
    }

    /** By its columns; a table that bears a format's name and some of its columns is taken at its word. */
    private static Optional<InputFormat> format(String name, Headings headings) {
        Optional<InputFormat> named = FORMATS.stream()
                .filter(one -> name.substring(name.lastIndexOf('/') + 1).equals(one.id() + ".csv"))
                .filter(one -> headings.as(one.aliases()).hasAny(one.required().toArray(String[]::new)))
                .findFirst();
        return named.or(() -> FORMATS.stream()
                .filter(one -> one.recognises(headings.as(one.aliases())))
                .findFirst());
    }

    /** Where the heading is missing the first line is a row, so only what is a column elsewhere may be repeated. */
    private void unknown(InputTable table) {
        if (PersonalColumns.refuse(table, Set.of(), true, intake.fatal)) return;
        Set<String> known = new TreeSet<>(intake.vocabulary.names());
        FORMATS.forEach(format -> known.addAll(format.headings()));
        Set<String> found = new TreeSet<>(table.headings().folded());
        found.retainAll(known);
        intake.fatal.add(
                Code.D02,
                Position.row(table.name(), 1),
                "no known table has such columns; of the " + table.headings().count() + " in this line "
                        + (found.isEmpty() ? "none is" : "only these are") + " known at all"
                        + (found.isEmpty() ? "" : ": " + String.join(", ", found)),
                "docs/inputs.md lists the tables; one is known by its column names, such as id and kind of actors.csv");
    }

    private void read(InputFormat.Phase first, InputFormat.Phase last) {
        for (Opened one : opened) {
            InputFormat.Phase phase = one.format().phase();
            if (phase.compareTo(first) >= 0 && phase.compareTo(last) <= 0) read(one);
        }
    }

    private void read(Opened one) {
        Intake.Tally tally = new Intake.Tally(one.table().name(), one.format().id());
        intake.tallies.add(tally);
        try (InputTable table = one.table()) {
            one.format().read(table, intake, tally);
            if (!table.isBroken()) tally.checksum = table.checksum();
        } catch (IOException unreadable) {
            intake.fatal.add(Code.D01, Position.file(tally.file), "cannot be read to its end", null);
        }
        if (tally.rows > 0 || one.table().isBroken()) return;
        Position at = Position.file(tally.file);
        if (one.format().phase() == InputFormat.Phase.FACTS) {
            String help = "leave the file out if there is nothing to say";
            intake.problems.add(Code.D27, at, "there is a heading but no row", help);
            return;
        }
        intake.isWithoutActors = true;
        intake.fatal.add(Code.D05, at, "there is a heading but no row", "add rows, or leave the file out");
    }

    /** Whoever lists whom to score must not be given the scores of everybody else. */
    private void refuseLostTargets() {
        Optional<Opened> list = opened.stream()
                .filter(one -> one.format().phase() == InputFormat.Phase.TARGETS)
                .findFirst();
        if (list.isEmpty() || !intake.targets.isEmpty()) return;
        intake.problems.add(
                Code.N06,
                Position.file(list.get().table().name()),
                "none of the suppliers listed to be scored can be used",
                "mend its rows, or leave the list out to score everybody who sells to nobody");
        throw new InvalidInputException(intake.problems.list());
    }

    private InputSet finish() {
        if (intake.network.actors() == 0 && !intake.fatal.hasErrors())
            intake.fatal.add(
                    Code.D02,
                    Position.file("the inputs"),
                    "no actor was read",
                    "add actors.csv, with the columns id and kind");
        if (intake.fatal.hasErrors()) intake.fatal.addAll(intake.problems.list());
        intake.fatal.throwIfErrors();
        refuseLostTargets();
        intake.cases.tell(intake);
        intake.audits.tell(intake);
        NetworkBuilder.Built built = intake.network.build();
        intake.claims.renumber(built.renumbered());
        Map<String, Intake.Tally> byFile = new HashMap<>();
        for (Intake.Tally tally : intake.tallies) byFile.put(tally.file, tally);
        for (Position twice : built.doubles()) {
            intake.problems.add(Code.D20, twice, "the row repeats another one word for word; it was left out", null);
            Intake.Tally tally = byFile.get(twice.file());
            if (tally != null) tally.ignored++;
        }
        List<RejectedRow> rejected = new ArrayList<>(intake.rejected);
        rejected.sort(Comparator.comparing(RejectedRow::file).thenComparingInt(RejectedRow::line));
        return new InputSet(
                built.network(),
                intake.claims,
                List.copyOf(intake.targets),
                intake.tallies.stream().map(Intake.Tally::count).toList(),
                List.copyOf(notRead),
                rejected,
                intake.problems.list());
    }
}
