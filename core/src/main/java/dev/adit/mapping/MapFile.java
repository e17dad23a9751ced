package dev.adit.mapping;

import dev.adit.grid.Frame;
import dev.adit.mapping.Proposal.Decision;
import dev.adit.mapping.Proposal.ProposedColumn;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.value.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The decision which column is which field, as a file that people edit and use again. It holds headings and no values.
 *
 * @param name what the file is called in problems; empty if the mapping comes from no file
 * @param fingerprint of the headings that it was made for
 * @param columns those that are not dropped, by number
 * @param dropped the numbers of personal columns, from 1
 * @param recordType which kind of record was taken from a file of several; empty if it has one
 * @param origin of the table that it was made for
 * @param nullWords words that stand for nothing, beside the usual ones
 * @param open what is still to be decided: fields, or {@code suppliers}, {@code decimal}, {@code dates}
 */
public record MapFile(
        String name,
        String fingerprint,
        List<MappedColumn> columns,
        List<Integer> dropped,
        Optional<String> recordType,
        Origin origin,
        List<String> nullWords,
        List<String> open) {
    /** The open question whether the rows are suppliers at all. */
    public static final String SUPPLIERS = "suppliers";
    /** The open question how numbers are written. */
    public static final String DECIMAL = "decimal";
    /** The open question how dates are written. */
    public static final String DATES = "dates";

    /**
     * Where the table stood and how it was written; used where a file does not say so itself.
     *
     * @param sheet empty for a text table
     * @param headingRow the first row of its heading, from 1
     * @param encoding of a text table
     */
    public record Origin(Optional<String> sheet, OptionalInt headingRow, Optional<String> encoding) {
        /** Nothing is said. */
        public static Origin unknown() {
            return new Origin(Optional.empty(), OptionalInt.empty(), Optional.empty());
        }

        static Origin of(Frame frame) {
            return new Origin(
                    Optional.of(frame.grid().sheet()).filter(sheet -> !sheet.isEmpty()),
                    frame.headingRows().stream().mapToInt(Integer::intValue).findFirst(),
                    Optional.empty());
        }
    }

    /** A column and what it is. */
    public record MappedColumn(
            int number,
            String heading,
            Optional<Field> field,
            Optional<String> form,
            int confidence,
            String decidedBy,
            List<Field> candidates) {}

    public MapFile {
        columns = List.copyOf(columns);
        dropped = List.copyOf(dropped);
        nullWords = List.copyOf(nullWords);
        open = List.copyOf(open);
    }

    /** What a proposal says, decided or not. */
    public static MapFile of(Frame frame, Proposal proposal, MappingOptions options) {
        return new MapFile(
                "",
                fingerprint(frame),
                proposal.columns().stream()
                        .filter(column -> column.decision() != Decision.DROPPED)
                        .map(MapFile::column)
                        .toList(),
                proposal.columns().stream()
                        .filter(column -> column.decision() == Decision.DROPPED)
                        .map(ProposedColumn::number)
                        .toList(),
                Optional.empty(),
                Origin.of(frame),
                options.nullWords(),
                proposal.questions().stream()
                        .map(Proposal.Question::about)
                        .distinct()
                        .toList());
    }

    private static MappedColumn column(ProposedColumn column) {
        boolean isUsed = column.decision() == Decision.USED;
        boolean isProposed = column.decision() == Decision.PROPOSED;
        List<Field> candidates = isProposed ? candidates(column) : List.of();
        String heading = column.heading();
        return new MappedColumn(
                column.number(),
                heading.substring(0, Math.min(heading.length(), Heading.LONGEST)),
                isUsed ? column.field() : Optional.empty(),
                column.form(),
                column.score(),
                isUsed ? "adit" : "nobody",
                candidates);
    }

    private static List<Field> candidates(ProposedColumn column) {
        return java.util.stream.Stream.concat(
                        column.field().stream(), column.runnerUp().map(Proposal.RunnerUp::field).stream())
                .toList();
    }

    /** The same for one kind of record of a file that has several. */
    public MapFile withRecordType(String type) {
        return new MapFile(name, fingerprint, columns, dropped, Optional.of(type), origin, nullWords, open);
    }

    /** The same for a text that is written so. */
    public MapFile withEncoding(String encoding) {
        Origin written = new Origin(origin.sheet(), origin.headingRow(), Optional.of(encoding));
        return new MapFile(name, fingerprint, columns, dropped, recordType, written, nullWords, open);
    }

    /** The sheet that it is for. */
    public Optional<String> sheet() {
        return origin.sheet();
    }

    /** SHA-256 of the headings in order, without case, accents and punctuation; in hexadecimal. */
    public static String fingerprint(Frame frame) {
        String joined = frame.headings().stream()
                .map(heading -> Heading.of(heading).words())
                .collect(Collectors.joining("\n"));
        return Sha256.of(joined);
    }

    /** Whether the headings are those that the mapping was made for. */
    public boolean fits(Frame frame) {
        return fingerprint.equals(fingerprint(frame));
    }

    /** Reads a mapping; empty, with problems noted, if it cannot be used. */
    public static Optional<MapFile> read(String name, String text, Problems problems) {
        return new MapFileReader(name, problems).read(text);
    }

    /** The mapping as JSON, ending with a line end; the same mapping gives the same text. */
    public String write() {
        return MapFileWriter.write(this);
    }

    /** Whether everything is decided and the headings are the same; notes what stands against it. */
    boolean isUsableFor(Frame frame, Problems problems) {
        Position at = Position.file(name.isEmpty() ? frame.grid().name() : name);
        if (!fits(frame)) {
            problems.add(
                    Code.M05,
                    at,
                    "the mapping was made for other headings than those of "
                            + frame.grid().name() + ": " + difference(frame),
                    "make a new one with 'adit map'");
            return false;
        }
        for (String question : open)
            problems.add(
                    Code.M01,
                    at,
                    "'" + question + "' is not decided",
                    "decide it in a mapping file ('adit map' writes one) and take it out of \"open\"");
        return open.isEmpty();
    }

    private String difference(Frame frame) {
        List<String> here = frame.headings();
        int count = columns.size() + dropped.size();
        if (here.size() != count) return "it knows " + count + " columns, the table has " + here.size();
        for (MappedColumn column : columns) {
            if (column.number() > here.size()) continue;
            String found = here.get(column.number() - 1);
            if (!Heading.of(found).words().equals(Heading.of(column.heading()).words()))
                return "column " + column.number() + " was '" + Shown.of(column.heading()) + "' and is now '"
                        + Shown.of(found) + "'";
        }
        return "a column that is not read has another heading";
    }
}
