package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Level;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.tree.Tree;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON document, member by member, with what is wrong with it. Keys are compared in lower case and
 * without underscores and hyphens, for the same protocol writes {@code lotNumber} here and {@code lot_number} there.
 */
final class DocumentObject {
    private static final int LONGEST_DATE_AND_TIME = 40;

    private final Tree.Mapping mapping;
    private final Map<String, String> keys = new HashMap<>();
    private final Faults faults;

    /** What is wrong with an object and with those inside it. */
    private static final class Faults {
        private final List<Problem> problems = new ArrayList<>();
        private boolean rejected;
    }

    private DocumentObject(Tree.Mapping mapping, Faults faults) {
        this.mapping = mapping;
        this.faults = faults;
        for (String key : mapping.members().keySet()) keys.putIfAbsent(fold(key), key);
    }

    /** The object that a tree is; empty if it is none. */
    static Optional<DocumentObject> of(Tree tree) {
        return tree instanceof Tree.Mapping mapping
                ? Optional.of(new DocumentObject(mapping, new Faults()))
                : Optional.empty();
    }

    private static String fold(String key) {
        return key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    boolean has(String name) {
        return keys.containsKey(fold(name));
    }

    Position at() {
        return mapping.at();
    }

    int line() {
        return mapping.at().line();
    }

    /** Where a member stands, called by its key; the object itself if it is missing. */
    Position at(String name) {
        Position at = tree(name).map(Tree::at).orElse(mapping.at());
        return new Position(at.file(), at.line(), at.column(), name);
    }

    Optional<Tree> tree(String name) {
        String key = keys.get(fold(name));
        return key == null
                ? Optional.empty()
                : Optional.ofNullable(mapping.members().get(key));
    }

    /** A single value without outer blanks; empty if it is null, blank, missing, or no single value, which is noted. */
    String text(String name) {
        Optional<Tree> member = tree(name);
        if (member.isEmpty()) return "";
        if (member.get() instanceof Tree.Scalar scalar)
            return scalar.text() == null ? "" : scalar.text().strip();
        spoilt(Code.D15, name, "a single value is expected here; it counts as not known", null);
        return "";
    }

    /** The first of several members that holds something. */
    String text(String... names) {
        for (String name : names) {
            String text = text(name);
            if (!text.isEmpty()) return text;
        }
        return "";
    }

    Optional<String> required(String name) {
        String text = text(name);
        if (!text.isEmpty()) return Optional.of(text);
        reject(Code.D12, name, "'" + name + "' is missing or empty", "fill it in");
        return Optional.empty();
    }

    /** The items of a sequence; a single value counts as a sequence of one, a missing member or null as none. */
    List<Tree> items(String name) {
        Optional<Tree> member = tree(name);
        if (member.isEmpty() || (member.get() instanceof Tree.Scalar scalar && scalar.text() == null)) return List.of();
        return member.get() instanceof Tree.Sequence sequence ? sequence.items() : List.of(member.get());
    }

    /** The single values among the items, without outer blanks; blank ones are left out. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Tree item : items(name))
            if (item instanceof Tree.Scalar scalar
                    && scalar.text() != null
                    && !scalar.text().isBlank()) texts.add(scalar.text().strip());
        return texts;
    }

    /** The objects among the items; their faults are faults of this object. */
    List<DocumentObject> inners(String name) {
        List<DocumentObject> inners = new ArrayList<>();
        for (Tree item : items(name))
            if (item instanceof Tree.Mapping inner) inners.add(new DocumentObject(inner, faults));
        return inners;
    }

    /** The objects among the items, each with faults of its own. */
    List<DocumentObject> each(String name) {
        return items(name).stream()
                .map(DocumentObject::of)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<DocumentObject> inner(String name) {
        return inners(name).stream().findFirst();
    }

    /** The day of a date, or of a date and time; null if it is missing, or wrong, which is noted. */
    @Nullable
    LocalDate date(String name) {
        String text = text(name);
        if (text.isEmpty()) return null;
        boolean hasTime = text.length() > 10 && text.length() <= LONGEST_DATE_AND_TIME && text.charAt(10) == 'T';
        Optional<LocalDate> date = Days.parse(hasTime ? text.substring(0, 10) : text);
        if (date.isEmpty())
            spoilt(
                    Code.D13,
                    name,
                    "'" + Row.shown(text) + "' is not a date; it counts as not known",
                    "write year-month-day, such as 2024-03-01");
        return date.orElse(null);
    }

    /** Notes what is wrong with a member; the object can be used without it. */
    void spoilt(Code code, String name, String what, @Nullable String help) {
        faults.problems.add(new Problem(code, at(name), what, help));
    }

    /** Notes why the object cannot be used. */
    void reject(Code code, String name, String what, @Nullable String help) {
        spoilt(code, name, what, help);
        faults.rejected = true;
    }

    boolean isRejected() {
        return faults.rejected;
    }

    /**
     * Counts the object, and keeps what is wrong with it.
     *
     * @param id what to call it in the record of what was rejected; nothing else of it is kept there
     */
    void close(String id, Intake intake, Intake.Tally tally) {
        tally.rows++;
        if (faults.rejected) tally.rejected++;
        intake.problems.addAll(faults.problems);
        if (faults.problems.stream().noneMatch(problem -> problem.level() == Level.ERROR)) return;
        List<Problem> problems = List.copyOf(faults.problems);
        intake.rejected.add(
                new RejectedRow(tally.file, line(), faults.rejected, problems, List.of("id"), List.of(text(id))));
    }
}
