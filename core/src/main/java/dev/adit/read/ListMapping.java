package dev.adit.read;

import dev.adit.grid.Cell;
import dev.adit.grid.Frame;
import dev.adit.grid.GridRow;
import dev.adit.mapping.MapFile;
import dev.adit.mapping.MappedList;
import dev.adit.mapping.Proposal;
import dev.adit.mapping.SupplierLists;
import dev.adit.open.OpenOptions;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides how a table is read as a list of suppliers: by a mapping that fits its headings, or by one that is certain. */
final class ListMapping {
    private final SupplierLists lists;
    private final OpenOptions options;

    ListMapping(SupplierLists lists, OpenOptions options) {
        this.lists = lists;
        this.options = options;
    }

    /** A table, what it was taken for, and the mapping that settles it; empty while a person has to decide. */
    record Choice(Frame frame, Proposal proposal, Optional<MapFile> mapping) {
        /** How many columns are of use. */
        long used() {
            return proposal.columns().stream()
                    .filter(column -> column.decision() == Proposal.Decision.USED)
                    .count();
        }

        /** Whether some column may be what suppliers are known by, so that asking makes sense. */
        boolean mayBeSuppliers() {
            return proposal.columns().stream()
                    .filter(column -> column.decision() != Proposal.Decision.DROPPED)
                    .flatMap(column -> column.field().stream())
                    .anyMatch(field -> field.isCritical());
        }
    }

    Choice choose(Frame frame) {
        Proposal proposal = lists.propose(frame, options.mapping());
        Optional<MapFile> saved =
                options.maps().stream().filter(map -> map.fits(frame)).findFirst();
        if (saved.isPresent()) return new Choice(frame, proposal, saved);
        MapFile own = MapFile.of(frame, proposal, options.mapping());
        return new Choice(frame, proposal, proposal.isDecided() ? Optional.of(own) : Optional.empty());
    }

    Optional<MappedList> read(Choice choice, Problems problems) {
        return choice.mapping().flatMap(map -> lists.map(choice.frame(), map, problems));
    }

    /** Notes every question that a person has to decide. */
    static void ask(Choice choice, Problems problems) {
        for (Proposal.Question question : choice.proposal().questions())
            problems.add(
                    Code.M01,
                    Position.file(choice.frame().grid().name()),
                    question.words(),
                    "adit map FILE -o map.json, decide it there, and give --map map.json");
    }

    /**
     * Of the tables of a file those that are lists of their own: their columns are certain, and their rows are not those of
     * another. A mapping that names a sheet is for that sheet, if the file has it. What is left is noted.
     */
    static List<Choice> decided(List<Choice> choices, Problems problems) {
        List<Choice> decided = new ArrayList<>();
        Map<Content, Choice> before = new HashMap<>();
        for (Choice choice : choices) {
            Optional<String> why = unread(choice, choices, before);
            if (why.isEmpty()) decided.add(choice);
            else tellUnread(choice, why.get(), problems);
        }
        return decided;
    }

    private static Optional<String> unread(Choice choice, List<Choice> all, Map<Content, Choice> before) {
        if (choice.mapping().isEmpty()) return Optional.of("since its columns are not certain");
        if (all.stream().anyMatch(other -> isMeantInstead(other, choice)))
            return Optional.of("since the mapping names another sheet");
        return Optional.ofNullable(before.putIfAbsent(Content.of(choice.frame()), choice))
                .map(other -> "since its headings and rows are those of "
                        + other.frame().grid().name());
    }

    private static boolean isMeantInstead(Choice other, Choice choice) {
        Optional<String> sheet = choice.mapping().flatMap(MapFile::sheet);
        return sheet.isPresent()
                && other.mapping().equals(choice.mapping())
                && sheet.get().equals(other.frame().grid().sheet())
                && !sheet.get().equals(choice.frame().grid().sheet());
    }

    /** What makes two tables the same list. */
    private record Content(String fingerprint, List<List<Cell>> rows) {
        static Content of(Frame frame) {
            return new Content(
                    MapFile.fingerprint(frame),
                    frame.body().stream().map(GridRow::cells).toList());
        }
    }

    /** Notes a table with rows that is left out although others of its file are read. */
    static void tellUnread(Choice choice, String why, Problems problems) {
        if (choice.frame().body().isEmpty()) return;
        problems.add(
                Code.F11,
                Position.file(choice.frame().grid().name()),
                "the " + choice.frame().body().size() + " rows of this sheet are not read, " + why,
                "adit inspect tells what it was taken for; save it alone if it is a list too");
    }
}
