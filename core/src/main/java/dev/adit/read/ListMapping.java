package dev.adit.read;

import dev.adit.grid.Frame;
import dev.adit.mapping.MapFile;
import dev.adit.mapping.MappedList;
import dev.adit.mapping.Proposal;
import dev.adit.mapping.SupplierLists;
import dev.adit.open.OpenOptions;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
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
}
