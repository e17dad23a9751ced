package dev.adit.cli.inspect;

import dev.adit.grid.Dialect;
import dev.adit.grid.Frame;
import dev.adit.grid.Repair;
import dev.adit.grid.Workbook;
import dev.adit.mapping.MappingOptions;
import dev.adit.mapping.Proposal;
import dev.adit.mapping.SupplierLists;
import dev.adit.open.FoundTable;
import dev.adit.open.Opened;
import dev.adit.read.KnownTables;
import dev.adit.template.Checked;
import dev.adit.template.Detection;
import dev.adit.template.Reading;
import dev.adit.template.ReviewInput;
import dev.adit.template.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What was made of a file, in lines for people. */
public final class InspectionText {
    private static final int MOST_REPAIRS = 10;
    private static final int LONGEST_SAMPLE = 24;

    private final SupplierLists lists;
    private final MappingOptions mapping;
    private final ReviewInput review;
    private final Consumer<String> line;
    private final boolean showsSamples;

    /**
     * @param review what declarations are checked against
     * @param line takes each line, with texts of the file as they are
     */
    public InspectionText(
            SupplierLists lists, MappingOptions mapping, ReviewInput review, Samples samples, Consumer<String> line) {
        this.lists = lists;
        this.mapping = mapping;
        this.review = review;
        this.showsSamples = samples == Samples.SHOWN;
        this.line = line;
    }

    /** Whether values of the file are shown. */
    public enum Samples {
        SHOWN,
        HIDDEN
    }

    public void tell(Opened opened) {
        if (opened instanceof Opened.Tables tables) tables(tables);
        else if (opened instanceof Opened.Template template) template(template);
        else title(opened, opened instanceof Opened.Document ? "JSON document" : "not read");
    }

    private void title(Opened opened, String what) {
        line.accept(opened.source().name() + ": " + what);
    }

    private void tables(Opened.Tables tables) {
        title(
                tables,
                tables.dialect().isPresent()
                        ? "text table"
                        : "workbook (" + word(tables.kind().name()) + ")");
        tables.dialect().ifPresent(dialect -> line.accept("  " + words(dialect)));
        for (FoundTable table : tables.tables()) table(table, tables.source().name());
    }

    private static String words(Dialect dialect) {
        String delimiter = dialect.delimiter().equals("\t")
                ? "tab"
                : dialect.delimiter().equals("\n") ? "none (one column)" : "'" + dialect.delimiter() + "'";
        return "encoding " + dialect.encoding() + (dialect.marked() ? " (marked)" : "") + ", delimiter " + delimiter
                + ", quote " + dialect.quote() + ", quotes inside "
                + word(dialect.escape().name());
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void table(FoundTable table, String file) {
        String sheet = table.grid().sheet();
        if (table.visibility() != Workbook.Visibility.VISIBLE) {
            line.accept("  sheet '" + sheet + "': " + word(table.visibility().name()) + ", not read");
            return;
        }
        if (!sheet.isEmpty()) line.accept("  sheet '" + sheet + "':");
        table.types()
                .ifPresent(types -> line.accept("  several kinds of records: " + String.join(", ", types.types())));
        if (table.frame().isEmpty()) {
            line.accept("  no table in it");
            return;
        }
        Frame frame = table.frame().get();
        line.accept("  " + heading(frame) + ", " + frame.body().size() + " rows, "
                + frame.headings().size() + " columns" + beside(frame));
        repairs(table.repairs());
        repairs(frame.repairs());
        KnownTables.named(file, frame.headings())
                .ifPresentOrElse(id -> line.accept("  a table of Adit's own: " + id), () -> mapping(frame));
    }

    private static String heading(Frame frame) {
        if (frame.headingRows().isEmpty()) return "no heading";
        return "heading in row "
                + String.join(
                        " and ",
                        frame.headingRows().stream().map(String::valueOf).toList());
    }

    private static String beside(Frame frame) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Frame.Beside row : frame.beside()) counts.merge(word(row.kind().name()), 1, Integer::sum);
        List<String> words = new ArrayList<>();
        counts.forEach((kind, count) -> words.add(count + " " + kind));
        return words.isEmpty() ? "" : "; left out: " + String.join(", ", words);
    }

    private void repairs(List<Repair> repairs) {
        repairs.stream()
                .limit(MOST_REPAIRS)
                .forEach(repair -> line.accept("  read anew: " + repair.at() + ": " + repair.what()));
        if (repairs.size() > MOST_REPAIRS) line.accept("  ... and " + (repairs.size() - MOST_REPAIRS) + " more");
    }

    private void mapping(Frame frame) {
        Proposal proposal = lists.propose(frame, mapping);
        boolean isAny =
                proposal.columns().stream().anyMatch(column -> column.field().isPresent());
        if (!isAny) {
            line.accept("  no list of suppliers: no column is known");
            return;
        }
        line.accept("  as a list of suppliers"
                + proposal.profile().map(profile -> ", an export of " + profile).orElse("") + ":");
        for (Proposal.ProposedColumn column : proposal.columns())
            line.accept("  " + words(column) + (proposal.isDecided() ? samples(column) : ""));
        if (proposal.isDecided()) line.accept("  decided: it can be used as it is");
        for (Proposal.Question question : proposal.questions()) line.accept("  to decide: " + question.words());
    }

    private String words(Proposal.ProposedColumn column) {
        String place = String.format(Locale.ROOT, "%4d  ", column.number());
        String why = String.join(", ", column.evidence());
        return switch (column.decision()) {
            case DROPPED -> place + "(personal, not read: " + why + ")";
            case IGNORED -> place + cut(column.heading()) + "  not used";
            default ->
                place + cut(column.heading()) + "  " + (column.decision() == Proposal.Decision.USED ? "is " : "may be ")
                        + column.field().map(field -> field.word()).orElse("?") + " (" + column.score() + ": " + why
                        + ")"
                        + column.runnerUp()
                                .map(next -> ", next " + next.field().word() + " (" + next.score() + ")")
                                .orElse("")
                        + column.form().map(form -> ", written " + form).orElse("");
        };
    }

    /** Only of columns that are surely those of a supplier list: any other may tell of people. */
    private String samples(Proposal.ProposedColumn column) {
        boolean isUsed = column.decision() == Proposal.Decision.USED;
        if (!showsSamples || !isUsed || column.samples().isEmpty()) return "";
        return "  such as "
                + String.join(
                        " | ",
                        column.samples().stream().map(InspectionText::cut).toList());
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SAMPLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SAMPLE)) + "...";
    }

    private void template(Opened.Template template) {
        Detection detection = template.detection();
        String language = detection.language() == null
                ? ""
                : " in " + detection.language().title();
        title(template, detection.title() + language + (template.reading().isPresent() ? "" : ", not read"));
        for (Signal signal : detection.signals()) line.accept("  " + words(signal));
        for (String conflict : detection.conflicts()) line.accept("  speaks against it: " + conflict);
        if (detection.labels() > 0)
            line.accept(
                    "  labels: " + (detection.labels() - detection.mismatches().size()) + " of " + detection.labels()
                            + " are where they should be");
        template.reading().ifPresent(this::reading);
    }

    private static String words(Signal signal) {
        String where = signal.where().isEmpty() ? "" : " (" + signal.where() + ")";
        String kind = signal.kind() == null ? "" : signal.kind() + " ";
        String says = kind.isEmpty() && signal.version().isEmpty() ? "nothing" : (kind + signal.version()).strip();
        return "signal: " + signal.name() + where + " says " + says;
    }

    private void reading(Reading reading) {
        var declaration = reading.declaration();
        line.accept("  company " + (declaration.company().isEmpty() ? "blank" : "'" + declaration.company() + "'")
                + ", scope " + (declaration.scope().isEmpty() ? "blank" : declaration.scope()) + ", "
                + declaration.smelters().size() + " smelter rows, "
                + declaration.mines().size() + " mines, "
                + declaration.products().size() + " products");
        repairs(reading.repairs());
        line.accept("  required and missing: " + Checked.of(reading, review).missing() + " fields"
                + (reading.isFilled() ? "" : "; nothing is filled in"));
    }
}
