package dev.adit.mapping;

import dev.adit.grid.Cell;
import dev.adit.grid.Frame;
import dev.adit.grid.GridRow;
import dev.adit.mapping.MapFile.MappedColumn;
import dev.adit.mapping.MappedList.LeftOut;
import dev.adit.mapping.MappedList.MappedRow;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the rows of a table whose columns are decided. */
final class RowReading {
    private static final String ONE_TIME = "CPD";

    private final Frame frame;
    private final Problems problems;
    private final Blanks blanks;
    private final Commodities commodities;
    private final Map<Integer, CellReading> columns = new TreeMap<>();
    private final List<Integer> personNames;
    private final List<MappedRow> rows = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int linesNotJoined;

    RowReading(WordLists words, Frame frame, MapFile mapping, Problems problems) {
        this.frame = frame;
        this.problems = problems;
        this.blanks = new Blanks(mapping.nullWords());
        this.commodities = new Commodities(words);
        this.personNames = PersonalColumns.namesOfPersons(frame, mapping.dropped());
        for (MappedColumn column : mapping.columns()) {
            if (column.field().isEmpty()) continue;
            Optional<Optional<String>> form = form(column, column.field().get());
            if (form.isPresent())
                columns.put(
                        column.number() - 1,
                        new CellReading(words, column.field().get(), form.get(), problems));
        }
        new Damage(frame, problems).tell(columns);
        for (GridRow row : frame.body()) read(row);
        tellLeftOut();
    }

    /** The form of a column, none if it needs none; empty, with a problem noted, if it has to be asked. */
    private Optional<Optional<String>> form(MappedColumn column, Field field) {
        if (column.form().isPresent()) return Optional.of(column.form());
        ColumnValues values = new ColumnValues(frame, column.number() - 1, blanks);
        ColumnForms found = ColumnForms.of(field, values, MappingOptions.none());
        if (found.question().isEmpty()) return Optional.of(found.form());
        problems.add(
                Code.M04,
                columnAt(column.number() - 1),
                found.question().get(),
                "say it by --decimal or --dates, or as the column's \"form\" in the mapping file");
        return Optional.empty();
    }

    MappedList list() {
        return new MappedList(rows, leftOut, new Grouping(frame, problems, isNumberedByUnit()).suppliers(rows));
    }

    /** Dynamics numbers its vendors anew in every legal entity. */
    private boolean isNumberedByUnit() {
        return frame.headings().stream()
                .anyMatch(heading -> Heading.of(heading).words().equals("data area id"));
    }

    private void read(GridRow row) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        Set<Field> unknown = EnumSet.noneOf(Field.class);
        Problems found = problems;
        columns.forEach((column, reading) -> {
            Cell cell = row.cell(column);
            String value = cell.value();
            if (value.isEmpty() || blanks.isNothing(value, reading.field().form())) return;
            if (blanks.isUnknown(value)) {
                unknown.add(reading.field());
                return;
            }
            reading.read(cell, frame.grid().position(row.number(), column))
                    .ifPresent(plain -> put(values, reading.field(), plain));
        });
        Optional<LeftOut.Reason> reason = reason(row, values, unknown);
        if (reason.isPresent()) leftOut.add(new LeftOut(row.number(), reason.get()));
        else keep(row, values, unknown, found);
    }

    private void put(Map<Field, String> values, Field field, String plain) {
        if (field == Field.NAME_MORE) joinName(values, plain);
        else if (field.takesSeveral() && values.containsKey(field) && field != Field.BLOCKED)
            values.put(field, values.get(field) + ", " + plain);
        else values.put(field, plain);
    }

    private void joinName(Map<Field, String> values, String line) {
        values.merge(Field.NAME_MORE, line, (one, other) -> one + "\n" + other);
    }

    private void keep(GridRow row, Map<Field, String> values, Set<Field> unknown, Problems found) {
        String more = values.remove(Field.NAME_MORE);
        String name = values.get(Field.NAME);
        if (more != null && name != null) values.put(Field.NAME, joined(name, more));
        Position at = Position.row(frame.grid().name(), row.number());
        List<String> minerals = minerals(row, values, found);
        rows.add(new MappedRow(
                row.number(), at, Collections.unmodifiableMap(values), Collections.unmodifiableSet(unknown), minerals));
    }

    private String joined(String name, String more) {
        String whole = name;
        for (String line : more.split("\n", -1)) {
            if (NameLines.isContinued(whole, line)) whole = whole + " " + line;
            else linesNotJoined++;
        }
        return whole;
    }

    private List<String> minerals(GridRow row, Map<Field, String> values, Problems found) {
        Set<String> minerals = new LinkedHashSet<>();
        String commodity = values.get(Field.COMMODITY);
        if (commodity != null) minerals.addAll(commodities.named(commodity));
        String code = values.get(Field.HS_CODE);
        if (code == null) return List.copyOf(minerals);
        List<String> behind = commodities.behindCode(code);
        if (behind.size() == 1) minerals.add(behind.get(0));
        else if (behind.size() > 1 && Collections.disjoint(minerals, behind))
            found.add(
                    Code.M09,
                    frame.grid().position(row.number(), columnOf(Field.HS_CODE)),
                    "customs code " + code + " stands for one of: " + String.join(", ", behind),
                    "name the mineral in a column of its own");
        return List.copyOf(minerals);
    }

    private int columnOf(Field field) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().field() == field)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private Optional<LeftOut.Reason> reason(GridRow row, Map<Field, String> values, Set<Field> unknown) {
        String group = values.getOrDefault(Field.ACCOUNT_GROUP, "");
        if (group.toUpperCase(Locale.ROOT).startsWith(ONE_TIME)) return Optional.of(LeftOut.Reason.ONE_TIME_VENDOR);
        if (values.containsKey(Field.NAME) || unknown.contains(Field.NAME)) return Optional.empty();
        if (personNames.stream().anyMatch(column -> row.cell(column).isFilled()))
            return Optional.of(LeftOut.Reason.PERSON);
        return values.containsKey(Field.SUPPLIER_ID) ? Optional.empty() : Optional.of(LeftOut.Reason.NAMELESS);
    }

    private void tellLeftOut() {
        Position file = Position.file(frame.grid().name());
        for (LeftOut.Reason reason : LeftOut.Reason.values()) {
            long count = leftOut.stream().filter(row -> row.reason() == reason).count();
            if (count > 0) problems.add(Code.M10, file, "rows left out: " + count + " " + words(reason), null);
        }
        if (linesNotJoined > 0)
            problems.add(
                    Code.M11,
                    file,
                    "further lines of names not joined to the name: " + linesNotJoined
                            + ", since they may name a person or a department",
                    null);
    }

    private static String words(LeftOut.Reason reason) {
        return switch (reason) {
            case ONE_TIME_VENDOR -> "of accounts for one-time vendors";
            case PERSON -> "of persons";
            case NAMELESS -> "without name and number";
        };
    }

    private Position columnAt(int column) {
        return new Position(frame.grid().name(), 0, 0, String.valueOf(column + 1));
    }
}
