package dev.adit.read;

import dev.adit.fact.Countries;
import dev.adit.grid.FileKind;
import dev.adit.grid.TextFile;
import dev.adit.network.NetworkBuilder;
import dev.adit.open.OurFault;
import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.table.Vocabulary;
import dev.adit.value.Minerals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads files and folders of any known form into one {@link InputSet}. */
public final class Inputs {
    private final Intake intake;
    private final FoundFiles files;
    private final Documents documents = new Documents();
    private final OpenedTables tables;
    private final SupplierFiles suppliers;
    private final FilesAsTheyCome asTheyCome;
    private FromSuppliers fromSuppliers = FromSuppliers.nothing();

    private Inputs(Vocabulary vocabulary, Minerals minerals, ReadOptions options) {
        this.intake = new Intake(vocabulary, minerals, options.countries(), options.decisions());
        this.files = new FoundFiles(intake.fatal, intake.problems);
        this.tables = new OpenedTables(intake);
        this.suppliers = new SupplierFiles(options);
        this.asTheyCome = new FilesAsTheyCome(intake, tables, suppliers, options);
    }

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
        return read(paths, vocabulary, minerals, ReadOptions.with(countries));
    }

    /**
     * The same with everything else that is known beside the files.
     *
     * @throws dev.adit.problem.InvalidInputException with every problem of the run, if a file cannot be used at all
     */
    public static InputSet read(List<Path> paths, Vocabulary vocabulary, Minerals minerals, ReadOptions options) {
        Inputs inputs = new Inputs(vocabulary, minerals, options);
        paths.forEach(inputs.files::add);
        inputs.files.each(inputs::open);
        inputs.intake.isWithoutActors = inputs.intake.fatal.hasErrors();
        inputs.tables.sort();
        inputs.tables.read(InputFormat.Phase.ACTORS, InputFormat.Phase.VISITS);
        inputs.documents.read(inputs.intake);
        inputs.tables.read(InputFormat.Phase.CHAINS, InputFormat.Phase.CHAINS);
        inputs.intake.lots.tell(inputs.intake);
        inputs.tellSuppliers();
        inputs.tables.read(InputFormat.Phase.FACTS, InputFormat.Phase.TARGETS);
        return inputs.finish();
    }

    private void tellSuppliers() {
        suppliers.hasTargets = tables.targets().isPresent();
        if (!suppliers.isEmpty() && !intake.fatal.hasErrors()) fromSuppliers = suppliers.tell(intake);
        else {
            fromSuppliers = suppliers.tellTables(intake);
            intake.identifiers.tell(intake.network, intake.decisions, intake.problems);
        }
    }

    /** A file that breaks the program costs no other file that nobody named; of a named one the fault is told as it is. */
    private void open(FoundFiles.Found file) {
        try {
            take(file);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            if (file.isNamed()) throw fault;
            Problems why = new Problems();
            if (fault instanceof InvalidInputException invalid) why.addAll(invalid.problems());
            else why.addAll(List.of(OurFault.in(file.name(), fault)));
            files.refuse(file.name(), why);
        }
    }

    /** Reads a file; if it cannot be used, the run ends if the file was named or is Adit's own, and goes on else. */
    private void take(FoundFiles.Found file) {
        Problems why = new Problems();
        String name = file.name();
        if (isDocument(file)) documents.open(file.source(), why);
        else if (file.path().isPresent() && isText(file)) text(file, file.path().get(), why);
        else if (!asTheyCome.open(file.source(), why, new Problems())) unused(file, why);
        if (!why.hasErrors()) intake.problems.addAll(why.list());
        else if (file.isNamed() || KnownTables.isNamed(name)) intake.fatal.addAll(why.list());
        else if (!isTextOfNoUse(file, why)) files.refuse(name, why);
    }

    private static boolean isDocument(FoundFiles.Found file) {
        boolean isNamedTable = Beside.hasEnd(file.name(), ".csv");
        return Documents.isOne(file.name()) || (file.kind() == FileKind.JSON && !isNamedTable);
    }

    private void unused(FoundFiles.Found file, Problems why) {
        if (!why.hasErrors() || isTextOfNoUse(file, why)) files.notRead.add(file.name());
    }

    /**
     * A text that neither its name nor what it holds makes a table, such as a note. One that tells of single people, is
     * not safe, or leaves a question open is more than a note.
     */
    private static boolean isTextOfNoUse(FoundFiles.Found file, Problems why) {
        boolean mayBeNote =
                !file.isNamed() && file.kind() == FileKind.TEXT && Beside.of(file.name(), file.kind()) != Beside.INPUT;
        return mayBeNote && why.list().stream().map(Problem::code).noneMatch(Inputs::tellsMore);
    }

    private static boolean tellsMore(Code code) {
        return code == Code.D23 || code.name().startsWith("S") || code.name().startsWith("M");
    }

    /** Files that say so themselves, and those that bear the name of a table. */
    private static boolean isText(FoundFiles.Found file) {
        return file.kind() == FileKind.TEXT
                || file.kind() == FileKind.EMPTY
                || (Beside.hasEnd(file.name(), ".csv") && !Beside.isWorkbook(file.kind()));
    }

    /** A table that is written for Adit is read as it is; any other as it comes. */
    private void text(FoundFiles.Found file, Path path, Problems why) {
        String name = file.name();
        Problems noted = new Problems();
        Optional<CsvTable> table = TextFile.open(path, name, noted).flatMap(text -> CsvTable.open(text, name, noted));
        Optional<InputFormat> format = table.flatMap(one -> KnownTables.format(name, one.headings()));
        if (table.isPresent() && format.isPresent()) {
            table.get().tellTo(intake.fatal);
            if (!tables.take(table.get(), format.get())) table.get().closeUnread();
            return;
        }
        table.ifPresent(CsvTable::closeUnread);
        Problems other = new Problems();
        boolean isPersonal = table.isPresent() && PersonalColumns.refuseCases(table.get(), why);
        if (isPersonal || asTheyCome.open(file.source(), other, noted)) return;
        if (other.list().stream().anyMatch(problem -> problem.code().name().startsWith("M"))) {
            why.addAll(other.list()); // it was read in another way, and what is open there is to be settled
            return;
        }
        why.addAll(noted.list());
        if (table.isPresent() && !other.hasErrors()) unknown(table.get(), why);
        else if (!noted.hasErrors()) why.addAll(other.list());
    }

    /** Where the heading is missing the first line is a row, so only what is a column elsewhere may be repeated. */
    private void unknown(InputTable table, Problems why) {
        if (PersonalColumns.refuse(table, Set.of(), true, why)) return;
        Set<String> known = new TreeSet<>(intake.vocabulary.names());
        known.addAll(KnownTables.headings());
        Set<String> found = new TreeSet<>(table.headings().folded());
        found.retainAll(known);
        why.add(
                Code.D02,
                Position.row(table.name(), 1),
                "no known table has such columns; of the " + table.headings().count() + " in this line "
                        + (found.isEmpty() ? "none is" : "only these are") + " known at all"
                        + (found.isEmpty() ? "" : ": " + String.join(", ", found)),
                "docs/inputs.md lists the tables; one is known by its column names, such as id and kind of actors.csv");
    }

    /** Whoever lists whom to score must not be given the scores of everybody else. */
    private void refuseLostTargets() {
        Optional<String> list = tables.targets();
        if (list.isEmpty() || !intake.targets.isEmpty()) return;
        intake.problems.add(
                Code.N06,
                Position.file(list.get()),
                "none of the suppliers listed to be scored can be used",
                "mend its rows, or leave the list out to score everybody who sells to nobody");
        throw new InvalidInputException(intake.problems.list());
    }

    private InputSet finish() {
        boolean isEmpty = intake.network.actors() == 0;
        if (isEmpty && files.refused.isEmpty() && !intake.fatal.hasErrors())
            intake.fatal.add(
                    Code.D02,
                    Position.file("the inputs"),
                    "no actor was read",
                    "add actors.csv, with the columns id and kind");
        if (isEmpty || intake.fatal.hasErrors()) intake.fatal.addAll(intake.problems.list());
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
                List.copyOf(files.notRead),
                List.copyOf(files.refused),
                rejected,
                intake.problems.list(),
                fromSuppliers);
    }
}
