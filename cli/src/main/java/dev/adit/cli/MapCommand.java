package dev.adit.cli;

import dev.adit.grid.Dialect;
import dev.adit.grid.Frame;
import dev.adit.mapping.MapFile;
import dev.adit.mapping.Proposal;
import dev.adit.mapping.RecordTypes;
import dev.adit.mapping.SupplierLists;
import dev.adit.open.FoundTable;
import dev.adit.open.OpenOptions;
import dev.adit.open.Opened;
import dev.adit.open.Opener;
import dev.adit.open.Source;
import dev.adit.open.Sources;
import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.read.ReadOptions;
import dev.adit.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code map}: writes what the columns of a supplier list mean, for a person to correct and to use again. */
@Command(
        name = "map",
        description =
                "Write what the columns of a supplier list mean as an editable file; it holds no value of the list.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit map samples/cobalt/suppliers.csv -o map.json",
            "      what each column of a supplier list is, to be edited",
            "  adit map erp-export.xlsx -o erp-map.json",
            "      of a workbook; then: adit score erp-export.xlsx --map erp-map.json"
        })
final class MapCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A supplier list: a text table or a workbook.")
    @Nullable
    Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "MAP",
            description = "The file to write.")
    @Nullable
    Path output;

    @Option(names = "--force", description = "Write over a file that is there already.")
    boolean force;

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    @Mixin
    FileOptions files = new FileOptions();

    MapCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet rules = ruleSet.toScore();
        ReadOptions options = files.read(rules);
        SupplierLists lists = options.supplierLists(rules.minerals());
        Problems problems = new Problems();
        Optional<MapFile> map = Sources.of(file == null ? List.of() : List.of(file), problems).stream()
                .findFirst()
                .flatMap(source -> map(source, lists, options, problems));
        console.problems(problems.list());
        if (map.isEmpty() || output == null) throw new InvalidInputException(problems.list());
        write(map.get(), output);
        if (map.get().open().isEmpty())
            console.note("adit: everything is decided; " + output + " can be used as it is.");
        else
            console.note("adit: to decide in " + output + " under \"open\": "
                    + String.join(", ", map.get().open()) + ".");
        return ExitCode.CLEAR.code;
    }

    /** A table and what its columns seem to mean. */
    private record Proposed(FoundTable table, Frame frame, Proposal proposal) {
        long used() {
            return proposal.columns().stream()
                    .filter(column -> column.decision() == Proposal.Decision.USED)
                    .count();
        }
    }

    /** Of several sheets the one with most columns of use. */
    private static Optional<MapFile> map(Source source, SupplierLists lists, ReadOptions options, Problems problems) {
        OpenOptions open = options.open();
        Opened opened = new Opener(lists::isKnownHeading, open).open(source, problems);
        List<FoundTable> tables = opened instanceof Opened.Tables found ? found.tables() : List.of();
        Optional<MapFile> map = tables.stream()
                .flatMap(table -> table.frame().stream()
                        .map(frame -> new Proposed(table, frame, lists.propose(frame, open.mapping()))))
                .max(Comparator.comparingLong(Proposed::used))
                .map(best -> of(best, open))
                .map(best -> opened instanceof Opened.Tables found ? written(best, found) : best);
        if (map.isEmpty() && !problems.hasErrors())
            problems.add(
                    Code.D02,
                    Position.file(source.name()),
                    "there is no table in it whose columns could be mapped",
                    "adit inspect tells what it is");
        return map;
    }

    private static MapFile written(MapFile map, Opened.Tables tables) {
        return tables.dialect().map(Dialect::encoding).map(map::withEncoding).orElse(map);
    }

    private static MapFile of(Proposed best, OpenOptions open) {
        MapFile map = MapFile.of(best.frame(), best.proposal(), open.mapping());
        Optional<RecordTypes> types = best.table().types();
        Optional<String> type = open.recordType().or(() -> types.flatMap(RecordTypes::ofSuppliers));
        return types.isPresent() && type.isPresent() ? map.withRecordType(type.get()) : map;
    }

    private void write(MapFile map, Path target) {
        try {
            if (force) Files.writeString(target, map.write());
            else Files.writeString(target, map.write(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException unwritable) {
            throw new OutputFolder.CannotWriteException(
                    "cannot write " + target
                            + (Files.exists(target) ? ": it is there already; --force writes over it" : ""),
                    unwritable);
        }
    }
}
