package dev.adit.mapping;

import dev.adit.grid.Frame;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.Optional;

/** Finds out what the columns of a supplier list mean, and reads its rows once that is decided. */
public final class SupplierLists {
    private final WordLists words;
    private final Dictionary dictionary = new Dictionary();

    public SupplierLists(WordLists words) {
        this.words = words;
    }

    /** Whether a heading of this text stands above columns of supplier lists; for telling headings from rows. */
    public boolean isKnownHeading(String text) {
        return dictionary.knows(Heading.of(text));
    }

    /** What the columns seem to mean; depends on no order of columns or rows, but for samples. */
    public Proposal propose(Frame frame, MappingOptions options) {
        return new Proposing(words, dictionary, frame, options).proposal();
    }

    /**
     * Reads the rows by a mapping that is decided; empty, with problems noted, if it is not, or does not fit the
     * table's headings.
     */
    public Optional<MappedList> map(Frame frame, MapFile mapping, Problems problems) {
        if (!mapping.isUsableFor(frame, problems) || readsPersons(frame, mapping, problems)) return Optional.empty();
        for (int dropped : mapping.dropped())
            problems.add(
                    Code.M03,
                    new Position(frame.grid().name(), 0, 0, String.valueOf(dropped)),
                    "holds " + personal(frame, dropped) + " and is not read",
                    null);
        return Optional.of(new RowReading(words, frame, mapping, problems).list());
    }

    private String personal(Frame frame, int number) {
        var kind = PersonalColumns.find(frame, dictionary).get(number - 1);
        return kind == null ? "what the mapping says is personal" : kind.words();
    }

    /** A mapping that somebody edited does not open what is never read. */
    private boolean readsPersons(Frame frame, MapFile mapping, Problems problems) {
        var personal = PersonalColumns.find(frame, dictionary);
        int before = problems.size();
        for (MapFile.MappedColumn column : mapping.columns()) {
            var kind = personal.get(column.number() - 1);
            if (kind != null && column.field().isPresent())
                problems.add(
                        Code.M06,
                        Position.file(mapping.name().isEmpty() ? frame.grid().name() : mapping.name()),
                        "column " + column.number() + " holds " + kind.words() + " and is not read",
                        "take its field out of the mapping");
        }
        return problems.size() > before;
    }
}
