package dev.adit.template;

import dev.adit.grid.Cell;
import dev.adit.grid.Grid;
import dev.adit.grid.Repair;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a workbook whose layout has been verified; cached values only, nothing is worked out. */
final class DeclarationReader {
    private static final Pattern SCOPE = Pattern.compile("([ABCabc])(?:[^\\p{L}].*)?", Pattern.DOTALL);

    private final Book book;
    private final Layout layout;
    private final Detection detection;
    private final Problems problems;
    private final Cells cells;
    private final List<Repair> repairs = new ArrayList<>();

    DeclarationReader(Book book, Layout layout, Detection detection, Problems problems) {
        this.book = book;
        this.layout = layout;
        this.detection = detection;
        this.problems = problems;
        this.cells = new Cells(book);
    }

    /** Empty, with a problem noted, if cells that matter were never worked out. */
    Optional<Reading> read() {
        ListReader lists = new ListReader(book, layout, cells, problems);
        ScopeReader scope = new ScopeReader(book, layout, cells);
        Map<CompanyField, Presence> company = company();
        Declaration declaration = declaration(lists);
        repairs.addAll(lists.repairs());
        Reading reading = new Reading(
                detection,
                declaration,
                company,
                scope.minerals(),
                scope.other(),
                dateWritten(),
                cells.flaws().stream().distinct().toList(),
                List.copyOf(lists.mended()),
                List.copyOf(repairs));
        return tellUncalculated() ? Optional.empty() : Optional.of(reading);
    }

    private Declaration declaration(ListReader lists) {
        Language language = detection.language();
        return new Declaration(
                book.file(),
                layout.kind().name(),
                detection.version(),
                language == null ? "" : language.title(),
                text(CompanyField.COMPANY_NAME),
                scope(),
                text(CompanyField.SCOPE_DESCRIPTION),
                text(CompanyField.COMPANY_ID),
                text(CompanyField.COMPANY_ID_AUTHORITY),
                book.grid(Layout.DECLARATION).position(layout.cell(CompanyField.COMPANY_ID)),
                text(CompanyField.ADDRESS),
                effectiveDate(),
                answers(),
                lists.smelters(),
                lists.mines(),
                lists.products(layout.namesRequester(detection.version())),
                lists.lookup());
    }

    private String text(CompanyField field) {
        return cells.text(Layout.DECLARATION, layout.cell(field));
    }

    private Map<CompanyField, Presence> company() {
        Map<CompanyField, Presence> company = new EnumMap<>(CompanyField.class);
        for (CompanyField field : CompanyField.values())
            company.put(field, cells.presence(Layout.DECLARATION, layout.cell(field), field.isEmail()));
        return company;
    }

    /** By the first letter, for the words after it are translated. */
    private String scope() {
        Matcher scope = SCOPE.matcher(text(CompanyField.SCOPE));
        return scope.matches() ? scope.group(1).toUpperCase(Locale.ROOT) : "";
    }

    /** In a sheet whose rows were shifted a person's name may stand there. */
    private String dateWritten() {
        String written = text(CompanyField.EFFECTIVE_DATE);
        return DateText.isOnlyOfDays(written) ? written : "";
    }

    private @Nullable LocalDate effectiveDate() {
        String address = layout.cell(CompanyField.EFFECTIVE_DATE);
        Cell cell = book.cell(Layout.DECLARATION, address);
        Position at = book.grid(Layout.DECLARATION).position(address);
        String written = text(CompanyField.EFFECTIVE_DATE);
        if (written.isEmpty()) return null;
        Optional<LocalDate> day = cell.kind() == Cell.Kind.NUMBER
                ? DateText.ofSerial(written)
                : Days.parse(written).or(() -> DateText.of(written));
        if (day.isEmpty())
            problems.add(
                    Code.W08,
                    at,
                    DateText.mayBeTwo(written)
                            ? "the day may be two: which number is the month is not told"
                            : "the cell holds a text that is no day",
                    "write the day as year-month-day, such as 2025-04-03");
        else if (cell.kind() != Cell.Kind.DATE && Days.parse(written).isEmpty())
            repairs.add(new Repair(
                    at, (dateWritten().isEmpty() ? "a text" : "'" + written + "'") + " read as " + day.get()));
        return day.orElse(null);
    }

    private List<Declaration.Answer> answers() {
        List<Declaration.Answer> answers = new ArrayList<>();
        Grid sheet = book.grid(Layout.DECLARATION);
        for (Asked asked : layout.matrix())
            for (int row = asked.first(); row <= asked.last(); row++) {
                String metal = asked.perMetal() ? metal(asked, row) : "";
                String text = cells.text(Layout.DECLARATION, "D" + row);
                String comment = cells.text(Layout.DECLARATION, "G" + row);
                boolean unused = asked.perMetal() && metal.isEmpty() && text.isEmpty() && comment.isEmpty();
                if (unused) continue;
                answers.add(new Declaration.Answer(
                        asked.number(), metal, asked.meaning(), text, comment, sheet.position("D" + row)));
            }
        return answers;
    }

    private String metal(Asked asked, int row) {
        if (!layout.metals().isEmpty()) return layout.metals().get(row - asked.first());
        String metal = ScopeReader.plain(cells.text(Layout.DECLARATION, "B" + row));
        return metal.startsWith("(") ? "" : metal;
    }

    private boolean tellUncalculated() {
        List<Position> blind = cells.uncalculated().stream().distinct().sorted().toList();
        if (blind.isEmpty()) return false;
        problems.add(
                Code.W07,
                blind.get(0),
                blind.size() + " cells hold formulas that were never worked out, so their answers are not in the file",
                "open the workbook in Excel, save it once, and read that");
        return true;
    }
}
