package dev.adit.read;

import dev.adit.grid.Frame;
import dev.adit.grid.Repair;
import dev.adit.mapping.MappedList;
import dev.adit.mapping.SupplierLists;
import dev.adit.open.FoundTable;
import dev.adit.open.Opened;
import dev.adit.open.Opener;
import dev.adit.open.Source;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.smelter.FacilityList;
import dev.adit.smelter.FacilityTable;
import dev.adit.template.Reading;
import dev.adit.value.Minerals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Files that are not written for Adit: workbooks, templates, exports with titles and totals, lists of suppliers. Each is
 * opened, taken for what it is, and handed on; of a file that nobody needs nothing is noted but its name.
 */
final class FilesAsTheyCome {
    /** A list of facilities clears and condemns: it is taken only if it is named so and has these; else by --facility-list. */
    private static final String[] OF_FACILITIES = {"scheme", "facility_id", "status"};

    private final Intake intake;
    private final OpenedTables tables;
    private final SupplierFiles suppliers;
    private final ReadOptions options;
    private final Opener opener;
    private final ListMapping mapping;

    FilesAsTheyCome(Intake intake, OpenedTables tables, SupplierFiles suppliers, ReadOptions options) {
        this.intake = intake;
        this.tables = tables;
        this.suppliers = suppliers;
        this.options = options;
        SupplierLists lists = options.supplierLists(intake.minerals);
        this.opener = new Opener(lists::isKnownHeading, options.open());
        this.mapping = new ListMapping(lists, options.open());
    }

    /**
     * Opens a file and hands on what is in it; false, if nothing of it is of use.
     *
     * @param into takes why a file is of no use
     * @param strict what a reader of Adit's own tables found: such a table must be sound, and is refused with that
     */
    boolean open(Source source, Problems into, Problems strict) {
        Problems noted = new Problems();
        Opened opened = opener.open(source, noted);
        if (opened instanceof Opened.Tables found) return tables(found, noted, into, strict);
        if (opened instanceof Opened.Template template && template.reading().isPresent())
            return declaration(template, template.reading().get(), noted, into);
        into.addAll(noted.list());
        return false;
    }

    private boolean declaration(Opened.Template template, Reading reading, Problems noted, Problems into) {
        boolean isFilled = reading.isFilled();
        Problems to = isFilled ? intake.problems : into;
        to.addAll(noted.list());
        if (!isFilled) {
            into.add(
                    Code.W11,
                    Position.file(template.source().name()),
                    "the template is not filled in",
                    "ask the supplier to fill it in; blank answers say nothing");
            return false;
        }
        Intake.Tally tally =
                tally(template.source().name(), template.detection().title(), template.source());
        tally.rows = reading.declaration().smelters().size()
                + (long) reading.declaration().mines().size();
        suppliers.add(reading);
        return true;
    }

    private boolean tables(Opened.Tables found, Problems noted, Problems into, Problems strict) {
        List<ListMapping.Choice> choices = new ArrayList<>();
        boolean isOfUse = false;
        for (FoundTable table : found.tables()) {
            if (table.frame().isEmpty()) continue;
            Frame frame = table.frame().get();
            if (known(found, frame, noted, strict)) isOfUse = true;
            else choices.add(mapping.choose(frame));
        }
        boolean isList = !isOfUse && lists(found, choices, noted, into);
        if (isOfUse && !strict.hasErrors()) {
            intake.problems.addAll(noted.list());
            for (ListMapping.Choice choice : choices)
                ListMapping.tellUnread(choice, "beside a table of Adit's own", intake.problems);
        }
        return isOfUse || isList;
    }

    private boolean known(Opened.Tables found, Frame frame, Problems noted, Problems strict) {
        Headings headings = new Headings(frame.headings());
        Optional<InputFormat> format = KnownTables.format(frame.grid().name(), headings);
        if (format.isPresent() && strict.hasErrors()) {
            intake.fatal.addAll(strict.list());
            return true;
        }
        if (format.isPresent()) return table(found, frame, format.get(), noted);
        boolean isNamed = Minerals.fold(found.source().name()).contains("facilit");
        if (!isNamed || !headings.has(OF_FACILITIES)) return false;
        Problems own = new Problems();
        Optional<FacilityList> list =
                FacilityTable.read(frame.grid(), FacilityList.Said.nothing(), options.countries(), own);
        if (list.isEmpty() || list.get().facilities().isEmpty()) return false;
        noted.addAll(own.list());
        Intake.Tally tally = tally(frame.grid().name(), "facilities", found.source());
        tally.rows = list.get().facilities().size();
        suppliers.add(list.get());
        return true;
    }

    /** What was mended in a table, and which rows of it were lost, is told of Adit's own as of any other. */
    private boolean table(Opened.Tables found, Frame frame, InputFormat format, Problems noted) {
        FrameTable table = new FrameTable(frame, found.source().checksum());
        boolean isTaken = tables.take(table, format, lostRows(noted, table.name()));
        if (isTaken) suppliers.add(repairs(found, frame));
        return isTaken;
    }

    private static List<Repair> repairs(Opened.Tables found, Frame frame) {
        List<Repair> repairs = new ArrayList<>(frame.repairs());
        for (FoundTable table : found.tables())
            if (table.grid().name().equals(frame.grid().name())) repairs.addAll(table.repairs());
        return repairs;
    }

    /** Every sheet whose columns are certain is a list of its own; what is not read of the others is told. */
    private boolean lists(Opened.Tables found, List<ListMapping.Choice> choices, Problems noted, Problems into) {
        Problems told = new Problems();
        List<ListMapping.Choice> decided = ListMapping.decided(choices, told);
        Problems own = new Problems();
        boolean isAny = false;
        for (ListMapping.Choice choice : decided) {
            Optional<MappedList> list = mapping.read(choice, own);
            list.ifPresent(read -> take(found, choice, read, noted));
            isAny |= list.isPresent();
        }
        if (decided.isEmpty())
            choices.stream()
                    .filter(ListMapping.Choice::mayBeSuppliers)
                    .max(Comparator.comparingLong(ListMapping.Choice::used))
                    .ifPresent(choice -> ListMapping.ask(choice, own));
        Problems to = isAny ? intake.problems : into;
        to.addAll(noted.list());
        to.addAll(own.list());
        if (isAny) to.addAll(told.list());
        return isAny;
    }

    private void take(Opened.Tables found, ListMapping.Choice choice, MappedList list, Problems noted) {
        Frame frame = choice.frame();
        String name = frame.grid().name();
        Intake.Tally tally = tally(name, "supplier-list", found.source());
        tally.rejected = lostRows(noted, name);
        tally.ignored = list.leftOut().size();
        tally.rows = list.rows().size() + tally.ignored + tally.rejected;
        suppliers.add(name, list, repairs(found, frame));
    }

    private Intake.Tally tally(String name, String format, Source source) {
        Intake.Tally tally = new Intake.Tally(name, format);
        tally.checksum = source.checksum();
        intake.tallies.add(tally);
        return tally;
    }

    /** Rows so damaged that they were left out before the table was made. */
    private static long lostRows(Problems noted, String name) {
        return noted.list().stream()
                .filter(problem -> problem.code() == Code.T05)
                .map(Problem::at)
                .filter(at -> at.file().equals(name))
                .distinct()
                .count();
    }
}
