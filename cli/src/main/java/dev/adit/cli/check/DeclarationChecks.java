package dev.adit.cli.check;

import dev.adit.mapping.SupplierLists;
import dev.adit.open.FoundTable;
import dev.adit.open.OpenOptions;
import dev.adit.open.Opened;
import dev.adit.open.Opener;
import dev.adit.open.OurFault;
import dev.adit.open.Source;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.read.KnownTables;
import dev.adit.template.Change;
import dev.adit.template.ChangeList;
import dev.adit.template.Checked;
import dev.adit.template.Detection;
import dev.adit.template.Reading;
import dev.adit.template.ReviewInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Opens files and checks those that are declarations. A file that cannot be read costs no other. */
public final class DeclarationChecks {
    private final SupplierLists lists;
    private final OpenOptions options;
    private final Function<Map<String, Set<String>>, ReviewInput> review;
    private final ChangeList changes = new ChangeList();

    /** @param review what declarations are checked against, given the smelters of all of them by file */
    public DeclarationChecks(
            SupplierLists lists, OpenOptions options, Function<Map<String, Set<String>>, ReviewInput> review) {
        this.lists = lists;
        this.options = options;
        this.review = review;
    }

    private record Read(Source source, String what, Optional<Reading> reading, Problems problems, Outcome otherwise) {}

    /** All files, in their order; at most as many at a time as there are processors. */
    public List<CheckedFile> check(List<Source> sources) {
        List<Read> read = readAll(sources);
        Map<String, Set<String>> smelters = new TreeMap<>();
        for (Read one : read)
            one.reading()
                    .ifPresent(reading ->
                            smelters.put(one.source().name(), ReviewInput.smeltersOf(reading.declaration())));
        List<CheckedFile> checked = new ArrayList<>();
        for (Read one : read) checked.add(checked(one, others(one, smelters)));
        return checked;
    }

    /** A file that ran out of memory beside others is read again alone, for another may have taken what it lacked. */
    private List<Read> readAll(List<Source> sources) {
        List<Optional<Read>> beside = sources.parallelStream().map(this::beside).toList();
        List<Read> read = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            read.add(beside.get(i).orElseGet(() -> alone(source)));
        }
        return read;
    }

    private Optional<Read> beside(Source source) {
        try {
            return Optional.of(read(source));
        } catch (OutOfMemoryError full) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError fault) {
            return Optional.of(faulty(source, new Problems(), fault));
        }
    }

    private Read alone(Source source) {
        try {
            return read(source);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            return faulty(source, new Problems(), fault);
        }
    }

    private static Read faulty(Source source, Problems problems, Throwable fault) {
        problems.addAll(List.of(OurFault.in(source.name(), fault)));
        return new Read(source, "not read", Optional.empty(), problems, Outcome.REJECT);
    }

    private static Map<String, Set<String>> others(Read one, Map<String, Set<String>> smelters) {
        Map<String, Set<String>> others = new HashMap<>(smelters);
        others.remove(one.source().name());
        return others;
    }

    private CheckedFile checked(Read one, Map<String, Set<String>> others) {
        if (one.reading().isEmpty()) return unread(one);
        try {
            return declared(one, one.reading().get(), others);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            return unread(faulty(one.source(), one.problems(), fault));
        }
    }

    private static CheckedFile unread(Read one) {
        List<Problem> problems = one.problems().list();
        String reason = one.otherwise() == Outcome.OTHER ? "" : Reasons.unread(problems);
        if (one.otherwise() == Outcome.REJECT && reason.isEmpty()) reason = "it cannot be read";
        return new CheckedFile(
                one.source(),
                one.what(),
                Optional.empty(),
                one.otherwise(),
                reason,
                Checked.unreadable(),
                List.of(),
                problems);
    }

    /** What was lost on the way forbids to take a declaration, however well the rest of it fits together. */
    private CheckedFile declared(Read one, Reading reading, Map<String, Set<String>> others) {
        List<Problem> problems = one.problems().list();
        Checked checked = Checked.of(reading, review.apply(others));
        List<Change> asked = changes.of(reading, checked.issues());
        Outcome outcome = Outcome.of(checked.verdict());
        String reason = Reasons.firstError(problems).map(Problem::what).orElse("");
        if (outcome == Outcome.PASS && !reason.isEmpty()) outcome = Outcome.FIX;
        if (outcome == Outcome.REJECT && reason.isEmpty()) reason = "not filled in";
        return new CheckedFile(one.source(), one.what(), one.reading(), outcome, reason, checked, asked, problems);
    }

    /** Whatever a file holds, it ends as a result. */
    private Read read(Source source) {
        Problems problems = new Problems();
        Opened opened = new Opener(lists::isKnownHeading, options).open(source, problems);
        if (opened instanceof Opened.Template template) return template(template, problems);
        if (opened instanceof Opened.Tables tables) return tables(tables, problems);
        if (opened instanceof Opened.Document)
            return new Read(source, "JSON document", Optional.empty(), problems, Outcome.OTHER);
        return new Read(source, "not read", Optional.empty(), problems, Outcome.REJECT);
    }

    /** Nothing of a damaged workbook is used: what could not be read would look as if the supplier had left it out. */
    private static Read template(Opened.Template template, Problems problems) {
        Detection detection = template.detection();
        String language = detection.language() == null
                ? ""
                : " in " + detection.language().title();
        Optional<Reading> reading = Reasons.isDamaged(problems.list()) ? Optional.empty() : template.reading();
        reading.ifPresent(declared -> Checked.tellNames(declared, problems));
        return new Read(template.source(), detection.title() + language, reading, problems, Outcome.REJECT);
    }

    /** A list of suppliers is one if no person has to decide what its columns are. */
    private Read tables(Opened.Tables tables, Problems problems) {
        boolean isDecided = tables.tables().stream()
                .map(FoundTable::frame)
                .flatMap(Optional::stream)
                .anyMatch(frame -> lists.propose(frame, options.mapping()).isDecided());
        Outcome outcome = isDecided ? Outcome.LIST : Outcome.OTHER;
        if (problems.hasErrors() && (!isDecided || Reasons.isDamaged(problems.list()))) outcome = Outcome.REJECT;
        String what = isDecided ? "supplier list" : "table";
        boolean isOwn = tables.tables().stream()
                .map(FoundTable::frame)
                .flatMap(Optional::stream)
                .anyMatch(frame -> KnownTables.named(tables.source().name(), frame.headings())
                        .isPresent());
        if (isOwn) what = "table of Adit's own";
        else if (!isDecided)
            problems.add(
                    Code.W01,
                    Position.file(tables.source().name()),
                    "neither a declaration nor a list of suppliers whose columns are certain",
                    "adit inspect tells what it was taken for; adit map lets you decide");
        return new Read(tables.source(), what, Optional.empty(), problems, outcome);
    }
}
