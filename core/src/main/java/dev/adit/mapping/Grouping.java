package dev.adit.mapping;

import dev.adit.grid.Frame;
import dev.adit.mapping.MappedList.MappedRow;
import dev.adit.mapping.MappedList.Supplier;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the rows of one supplier together: by its number within this file, never by its name. */
final class Grouping {
    private final Frame frame;
    private final Problems problems;
    private final boolean isNumberedByUnit;

    /** @param isNumberedByUnit whether the same number means another supplier in another business unit */
    Grouping(Frame frame, Problems problems, boolean isNumberedByUnit) {
        this.frame = frame;
        this.problems = problems;
        this.isNumberedByUnit = isNumberedByUnit;
    }

    List<Supplier> suppliers(List<MappedRow> rows) {
        Map<String, List<MappedRow>> groups = new LinkedHashMap<>();
        for (MappedRow row : rows)
            groups.computeIfAbsent(key(row), fresh -> new ArrayList<>()).add(row);
        List<Supplier> suppliers = new ArrayList<>();
        long repeated = 0;
        for (List<MappedRow> group : groups.values()) {
            if (group.size() > 1) repeated++;
            if (group.stream().map(row -> row.value(Field.NAME)).distinct().count() > 1) tellNames(group);
            suppliers.add(new Supplier(
                    group.get(0).value(Field.SUPPLIER_ID),
                    group.stream().map(MappedRow::number).toList()));
        }
        if (repeated > 0)
            problems.add(
                    Code.M12,
                    Position.file(frame.grid().name()),
                    repeated + " suppliers stand in several rows; their rows are kept and count as one supplier",
                    null);
        return suppliers;
    }

    private void tellNames(List<MappedRow> group) {
        MappedRow last = group.get(group.size() - 1);
        problems.add(
                Code.M13,
                last.at(),
                "the supplier number of row " + group.get(0).number() + " stands here with another name",
                "check that it is the same supplier");
    }

    /** Leading zeros are the same number within one file, where a spreadsheet may have eaten some of them. */
    private String key(MappedRow row) {
        Optional<String> id = row.value(Field.SUPPLIER_ID);
        if (id.isEmpty()) return "row " + row.number();
        String number = id.get();
        int zeros = 0;
        if (number.chars().allMatch(unit -> unit >= '0' && unit <= '9'))
            while (zeros < number.length() - 1 && number.charAt(zeros) == '0') zeros++;
        String unit = isNumberedByUnit ? row.value(Field.BUSINESS_UNIT).orElse("") : "";
        return "id " + number.substring(zeros) + "\n" + unit;
    }
}
