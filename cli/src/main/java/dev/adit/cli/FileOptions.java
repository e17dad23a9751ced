package dev.adit.cli;

import dev.adit.fact.Countries;
import dev.adit.grid.TextOptions;
import dev.adit.identity.Decisions;
import dev.adit.identity.DecisionsFile;
import dev.adit.mapping.MapFile;
import dev.adit.mapping.MappingOptions;
import dev.adit.open.OpenOptions;
import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.read.ReadOptions;
import dev.adit.rule.RuleSet;
import dev.adit.smelter.FacilityList;
import dev.adit.smelter.SmelterLookup;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user says of files that cannot say it themselves; shared by all commands that open files as they come. */
final class FileOptions {
    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "A mapping of columns that 'adit map' wrote; used wherever its headings are met.")
    List<Path> maps = List.of();

    @Option(
            names = "--matches",
            paramLabel = "FILE",
            description = "What people decided about who is who (docs/formats.md).")
    @Nullable
    Path matches;

    @Option(
            names = "--facility-list",
            paramLabel = "FILE[=STATUS[,DATE]]",
            description = "A scheme's list of smelters, such as your copy of an RMI list; with the status it stands"
                    + " for and its day where the file does not say: rmi.xls=conformant,2026-01-15.")
    List<String> facilityLists = List.of();

    @Option(
            names = "--look-up",
            paramLabel = "FILE",
            description = "A smelter look-up as CSV or workbook, beside those that declarations bring along.")
    List<Path> lookups = List.of();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Of text tables, such as GB18030, Shift_JIS or windows-1250. Default: found out.")
    @Nullable
    Charset encoding;

    @Option(
            names = "--delimiter",
            paramLabel = "TEXT",
            description = "What stands between two cells; 'tab' for a tab. Default: found out.")
    @Nullable
    String delimiter;

    @Option(
            names = "--decimal",
            paramLabel = "SIGN",
            description = "The sign before decimals, ',' or '.'. Default: told by each column.")
    @Nullable
    String decimal;

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description = "dmy or mdy, where days such as 03/04/2025 may be two. Default: told by each column.")
    @Nullable
    String dates;

    @Option(
            names = "--null-word",
            paramLabel = "WORD",
            description = "A word that stands for nothing in these files, beside the usual ones.")
    List<String> nullWords = List.of();

    @Option(
            names = "--record-type",
            paramLabel = "WORD",
            description = "Which records are the suppliers, in an export with several kinds.")
    @Nullable
    String recordType;

    /** @throws InvalidInputException if one of the files that options name cannot be used */
    ReadOptions read(RuleSet rules) {
        Problems problems = new Problems();
        Countries countries = rules.facts().countries();
        ListFiles lists = new ListFiles(rules.minerals(), countries, problems);
        List<SmelterLookup> given = lookups(lists);
        List<FacilityList> facilities = facilityLists.stream()
                .flatMap(list -> lists.facilities(list).stream())
                .toList();
        Decisions decisions = decisions(problems);
        OpenOptions open = open(problems);
        if (problems.hasErrors()) throw new UnusableOptionException(problems.list());
        return new ReadOptions(countries, rules.facts().hsCodes(), open, decisions, given, facilities);
    }

    private List<SmelterLookup> lookups(ListFiles lists) {
        List<SmelterLookup> given = new ArrayList<>();
        for (Path file : lookups) lists.lookup(file).ifPresent(given::add);
        return given;
    }

    OpenOptions open(Problems problems) {
        List<MapFile> read = new ArrayList<>();
        for (Path map : maps)
            text(map, problems)
                    .flatMap(text -> MapFile.read(map.toString(), text, problems))
                    .ifPresent(read::add);
        String between = "tab".equalsIgnoreCase(delimiter) ? "\t" : delimiter;
        MappingOptions mapping =
                new MappingOptions(Optional.ofNullable(decimal), Optional.ofNullable(dates), nullWords);
        return new OpenOptions(new TextOptions(encoding, between), mapping, read, Optional.ofNullable(recordType));
    }

    private Decisions decisions(Problems problems) {
        if (matches == null) return Decisions.none();
        String name = matches.toString();
        if (!Files.exists(matches)) {
            problems.add(
                    Code.D01,
                    Position.file(name),
                    "no such file, so that nothing that people decided would be followed",
                    "check the path of --matches; 'adit check ... -o DIR' writes DIR/matches.yaml to begin with");
            return Decisions.none();
        }
        return text(matches, problems)
                .map(text -> DecisionsFile.read(name, text, problems))
                .orElse(Decisions.none());
    }

    private static Optional<String> text(Path file, Problems problems) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException unreadable) {
            problems.add(Code.D01, Position.file(file.toString()), "cannot be read as UTF-8 text", "check the path");
            return Optional.empty();
        }
    }

    /** A file that an option names cannot be used; the rule set is not to blame, whatever the code is. */
    static final class UnusableOptionException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient List<Problem> problems;

        UnusableOptionException(List<Problem> problems) {
            super("a file of the options cannot be used");
            this.problems = problems;
        }

        List<Problem> problems() {
            return problems;
        }
    }
}
