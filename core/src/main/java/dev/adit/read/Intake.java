package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.fact.Countries;
import dev.adit.identity.Decisions;
import dev.adit.network.NetworkBuilder;
import dev.adit.network.Target;
import dev.adit.problem.Code;
import dev.adit.problem.Level;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.table.Attribute;
import dev.adit.table.Vocabulary;
import dev.adit.value.Days;
import dev.adit.value.Minerals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Where all readers put what they read, and count what they could not use. For one thread. */
final class Intake {
    private static final List<String> GRADES = EvidenceGrade.letters();

    final Vocabulary vocabulary;
    final Minerals minerals;
    final Countries countries;
    final NetworkBuilder network = new NetworkBuilder();
    final Claims claims;
    /** Faults of cells and rows, which cost no more than these. */
    final Problems problems = new Problems();

    /** Faults after which nothing can be scored. */
    final Problems fatal = new Problems();

    final List<Target> targets = new ArrayList<>();
    final List<RejectedRow> rejected = new ArrayList<>();
    final List<Tally> tallies = new ArrayList<>();
    final CaseRegisters cases = new CaseRegisters();
    final Audits audits = new Audits();
    final LotBook lots = new LotBook();
    final KnownIdentifiers identifiers = new KnownIdentifiers();
    final Decisions decisions;
    final Map<String, Integer> lostActors = new HashMap<>();
    final Map<String, Position> targetAt = new HashMap<>();

    /** Actors of whom somebody answered what their audit covers. */
    final BitSet saysAuditScope = new BitSet();

    /** A file could not be used, perhaps the one with the actors: then nothing is said of unknown ones. */
    boolean isWithoutActors;

    /** Rows about one actor mostly stand together. */
    private String lastActor = "";

    private int lastNumber;

    Intake(Vocabulary vocabulary, Minerals minerals, Countries countries, Decisions decisions) {
        this.vocabulary = vocabulary;
        this.minerals = minerals;
        this.countries = countries;
        this.decisions = decisions;
        this.claims = new Claims(vocabulary);
    }

    /** Rows of a file while they are counted. */
    static final class Tally {
        final String file;
        final String format;
        String checksum = "";
        long rows;
        long rejected;
        long ignored;

        Tally(String file, String format) {
            this.file = file;
            this.format = format;
        }

        FileCount count() {
            return new FileCount(file, format, checksum, rows, rows - rejected - ignored, rejected, ignored);
        }
    }

    /** Closes a row: counts it, and keeps it whole if something is wrong with it. */
    void close(Row row, InputTable table, Tally tally) {
        tally.rows++;
        if (row.isRejected()) tally.rejected++;
        else if (row.isIgnored()) tally.ignored++;
        if (row.problems().isEmpty()) return;
        problems.addAll(row.problems());
        if (row.problems().stream().anyMatch(problem -> problem.level() == Level.ERROR))
            rejected.add(new RejectedRow(
                    row.file(),
                    row.line(),
                    row.isRejected(),
                    List.copyOf(row.problems()),
                    table.headings().written(),
                    row.keptCells()));
    }

    /** The number of the actor a cell names; -1, with the row rejected, if there is none. */
    int actor(Row row, String heading) {
        String text = row.text(heading);
        if (text.equals(lastActor)) return lastNumber;
        int number = network.number(text);
        if (number >= 0) {
            lastActor = text;
            lastNumber = number;
            return number;
        }
        String id = row.id(heading).map(Object::toString).orElse("");
        if (id.isEmpty()) return -1;
        number = network.number(id);
        if (number >= 0) return number;
        if (isWithoutActors) return -1;
        Integer lostAt = lostActors.get(id);
        String help = lostAt == null
                ? "add it to actors.csv, or correct the id"
                : "its own row, line " + lostAt + ", was rejected: mend that one";
        row.reject(Code.N01, heading, "no actor is called '" + Row.shown(id) + "'", help);
        return -1;
    }

    /** Adds the answer a cell gives to an attribute; blank is no answer, and a wrong one is noted and left out. */
    void answer(Row row, int actor, String attributeName, String heading, Claims.Origin origin) {
        answer(row, actor, attributeName, heading, row.text(heading), origin);
    }

    /** The same where the reader has put the cell into the words of the vocabulary. */
    void answer(Row row, int actor, String attributeName, String heading, String text, Claims.Origin origin) {
        OptionalInt place = vocabulary.place(attributeName);
        if (text.isEmpty() || place.isEmpty()) return;
        Attribute attribute = vocabulary.at(place.getAsInt());
        OptionalLong cell = attribute.cell(text);
        if (cell.isPresent()) {
            if (attributeName.equals("audit_scope_matches")) saysAuditScope.set(actor);
            claims.add(actor, place.getAsInt(), cell.getAsLong(), origin, heading);
            return;
        }
        String what =
                row.quoted(heading, text) + " is not an answer to '" + attributeName + "'; it counts as not known";
        row.spoilt(Code.D15, heading, what, "allowed: " + attribute.allowed());
    }

    /** Adds an answer that a reader worked out itself, if the vocabulary knows the attribute. */
    void told(int actor, String attributeName, long cell, Claims.Origin origin, String heading) {
        OptionalInt place = vocabulary.place(attributeName);
        if (place.isPresent()) claims.add(actor, place.getAsInt(), cell, origin, heading);
    }

    /** The same for an answer in words. */
    void told(int actor, String attributeName, String word, Claims.Origin origin, String heading) {
        OptionalInt place = vocabulary.place(attributeName);
        if (place.isEmpty()) return;
        OptionalLong cell = vocabulary.at(place.getAsInt()).cell(word);
        if (cell.isEmpty())
            throw new IllegalStateException("the vocabulary does not allow '" + word + "' for " + attributeName);
        claims.add(actor, place.getAsInt(), cell.getAsLong(), origin, heading);
    }

    /** An attribute's number by its name, with the row rejected if there is none. */
    OptionalInt attribute(Row row, String heading) {
        String name = row.required(heading).orElse("");
        OptionalInt place = vocabulary.place(name);
        if (place.isEmpty() && !name.isEmpty())
            row.reject(
                    Code.D18,
                    heading,
                    "unknown attribute '" + Row.shown(name) + "'",
                    Spelling.hint(name, vocabulary.names()));
        return place;
    }

    /** Where a row's answers come from, by its columns {@code observed_on}, {@code valid_until}, {@code source}, {@code grade}. */
    Claims.Origin origin(Row row, String dateHeading) {
        String letter = row.word("grade", GRADES).orElse(EvidenceGrade.E.name());
        String source = row.text("source");
        return new Claims.Origin(
                day(row.date(dateHeading)),
                day(row.date("valid_until")),
                source.isEmpty() ? row.file() : source,
                EvidenceGrade.valueOf(letter),
                row.file(),
                row.line());
    }

    private static int day(@Nullable LocalDate date) {
        return date == null ? Days.UNKNOWN : Days.of(date);
    }
}
