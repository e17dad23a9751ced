package dev.adit.grid;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes rows of records, and mends those that are not like the others where only one reading is like them. */
final class TableRepair {
    private static final int MOST_UNREADABLE = 1000;
    private static final int MOST_KINDS = 10;

    private final String text;
    private final Syntax syntax;
    private final String name;
    private final Problems problems;
    private final Cells cells = new Cells();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Integer> unreadable = new ArrayList<>();

    TableRepair(String text, Syntax syntax, String name, Problems problems) {
        this.text = text;
        this.syntax = syntax;
        this.name = name;
        this.problems = problems;
    }

    List<Repair> repairs() {
        return List.copyOf(repairs);
    }

    /** The rows; empty, with a problem noted, if they are no table. */
    Optional<List<GridRow>> rows(List<TextRecord> records, int expected) {
        Region region = Region.of(records, expected);
        if (syntax.otherDoubled()) tell(1, "two double quotes inside cells quoted by ' were read as one, in all rows");
        for (int i = 0; i < records.size(); i++) {
            TextRecord record = records.get(i);
            if (region.isSound(i)) rows.add(record.row());
            else if (!region.isInside(i)) unreadable.add(record.line());
            else if (!region.isAboveTable(i)) body(region, record, i);
            else if (!isHeadRead(region, record, i)) return Optional.empty();
        }
        if (!isTable(records, region)) return Optional.empty();
        for (int line : unreadable) tellUnreadable(line);
        return Optional.of(rows);
    }

    private void body(Region region, TextRecord record, int place) {
        Optional<Reading> only = RowReadings.only(text, syntax, region.shapes(), record);
        if (only.isPresent()) mend(record, only.get());
        else if (region.isNote(place)) rows.add(record.row());
        else unreadable.add(record.line());
    }

    /** Takes a row above the first full one; false, with a problem noted, if it may be the heading and does not fit. */
    private boolean isHeadRead(Region region, TextRecord record, int place) {
        Optional<Reading> only = region.hasSoundHeading()
                ? Optional.empty()
                : HeadReading.only(text, syntax, region.shapes().columns().size(), record)
                        .or(() -> RowReadings.only(text, syntax, region.shapes(), record));
        if (only.isPresent()) mend(record, only.get());
        else if (!record.broken() && (region.hasSoundHeading() || !region.isNearlyFull(place))) rows.add(record.row());
        else if (region.hasSoundHeading()) unreadable.add(record.line());
        else return misfit(region, record);
        return true;
    }

    private boolean misfit(Region region, TextRecord record) {
        String found = record.broken() ? "broken quotes" : record.cells().size() + " cells";
        String what = "the heading has " + found + ", the rows below have "
                + region.shapes().columns().size() + " cells";
        problems.add(Code.T06, row(record.line()), what, "give every column one heading, and only one");
        return false;
    }

    private void mend(TextRecord record, Reading reading) {
        rows.add(new GridRow(record.line(), cells.of(reading.cells())));
        tell(record.line(), reading.what());
    }

    private void tell(int line, String what) {
        repairs.add(new Repair(row(line), what));
    }

    private void tellUnreadable(int line) {
        String what =
                "the row does not have the cells that the others have, and not one way only to mend it; it was left out";
        problems.add(Code.T05, row(line), what, "look for a delimiter or a quote too many or too few in this line");
    }

    /** Whether enough rows could be read to call them a table. */
    private boolean isTable(List<TextRecord> records, Region region) {
        int read = region.soundRows() + repairs.size();
        boolean isTable = unreadable.size() <= MOST_UNREADABLE && unreadable.size() * 3 <= read + 3;
        if (isTable) return true;
        String what =
                unreadable.size() + " of " + records.size() + " rows differ from the others in their number of cells";
        problems.add(Code.T07, row(unreadable.get(0)), what, help(records));
        return false;
    }

    /** Files with several kinds of records say the kind in their first column. */
    private static String help(List<TextRecord> records) {
        Set<String> kinds = new HashSet<>();
        for (TextRecord record : records)
            if (!record.cells().isEmpty() && kinds.size() <= MOST_KINDS)
                kinds.add(record.cells().get(0).text());
        return kinds.size() <= MOST_KINDS
                ? "the first column looks like a kind of record: split the file by it"
                : "say --delimiter if another one is meant, or export the table again";
    }

    private Position row(int line) {
        return Position.row(name, line);
    }
}
