package dev.adit.cli.check;

import dev.adit.mapping.Proposal;
import dev.adit.mapping.SupplierLists;
import dev.adit.open.FoundTable;
import dev.adit.open.OpenOptions;
import dev.adit.open.Opened;
import dev.adit.open.Opener;
import dev.adit.open.Source;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.template.Change;
import dev.adit.template.ChangeList;
import dev.adit.template.Checked;
import dev.adit.template.Reading;
import dev.adit.template.ReviewInput;
import dev.adit.template.Verdict;
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

    private record Read(Source source, String what, Optional<Reading> reading, Problems problems, Verdict otherwise) {}

    /** All files, in their order. */
    public List<CheckedFile> check(List<Source> sources) {
        List<Read> read = sources.parallelStream().map(this::read).toList();
        Map<String, Set<String>> smelters = new TreeMap<>();
        for (Read one : read)
            one.reading()
                    .ifPresent(reading ->
                            smelters.put(one.source().name(), ReviewInput.smeltersOf(reading.declaration())));
        List<CheckedFile> checked = new ArrayList<>();
        for (Read one : read) checked.add(checked(one, others(one, smelters)));
        return checked;
    }

    private static Map<String, Set<String>> others(Read one, Map<String, Set<String>> smelters) {
        Map<String, Set<String>> others = new HashMap<>(smelters);
        others.remove(one.source().name());
        return others;
    }

    private CheckedFile checked(Read one, Map<String, Set<String>> others) {
        List<Problem> problems = one.problems().list();
        if (one.reading().isEmpty())
            return new CheckedFile(
                    one.source(),
                    one.what(),
                    Optional.empty(),
                    new Checked(one.otherwise(), 0, List.of()),
                    List.of(),
                    problems);
        Reading reading = one.reading().get();
        Checked checked = Checked.of(reading, review.apply(others));
        List<Change> asked = changes.of(reading, checked.issues());
        return new CheckedFile(one.source(), one.what(), one.reading(), checked, asked, problems);
    }

    /** Whatever a file holds, it ends as a result; a fault of ours in one file must not cost the others. */
    private Read read(Source source) {
        Problems problems = new Problems();
        Opened opened = new Opener(lists::isKnownHeading, options).open(source, problems);
        if (opened instanceof Opened.Template template) {
            String language = template.detection().language() == null
                    ? ""
                    : " in " + template.detection().language().title();
            return new Read(
                    source, template.detection().title() + language, template.reading(), problems, Verdict.REJECT);
        }
        if (opened instanceof Opened.Tables tables) return tables(tables, problems);
        if (opened instanceof Opened.Document)
            return new Read(source, "JSON document", Optional.empty(), problems, Verdict.PASS);
        return new Read(source, "not read", Optional.empty(), problems, Verdict.REJECT);
    }

    /** A list of suppliers passes if no person has to decide what its columns are. */
    private Read tables(Opened.Tables tables, Problems problems) {
        List<Proposal> proposals = tables.tables().stream()
                .map(FoundTable::frame)
                .flatMap(Optional::stream)
                .map(frame -> lists.propose(frame, options.mapping()))
                .toList();
        boolean isDecided = proposals.stream().anyMatch(Proposal::isDecided);
        if (isDecided) {
            Verdict verdict = problems.hasErrors() ? Verdict.FIX : Verdict.PASS;
            return new Read(tables.source(), "supplier list", Optional.empty(), problems, verdict);
        }
        problems.add(
                Code.W01,
                Position.file(tables.source().name()),
                "neither a declaration nor a list of suppliers whose columns are certain",
                "adit inspect tells what it was taken for; adit map lets you decide");
        return new Read(tables.source(), "table", Optional.empty(), problems, Verdict.REJECT);
    }
}
