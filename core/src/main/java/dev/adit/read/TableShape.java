package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.table.Attribute;
import dev.adit.table.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Checks a table's headings and the number of cells of its rows. */
final class TableShape {
    private TableShape() {}

    /** Notes headings that are unknown, missing or doubled; false if the table cannot be read so. */
    static boolean check(InputTable table, InputFormat format, Vocabulary vocabulary, Problems problems) {
        int before = problems.size();
        Set<String> known = new TreeSet<>(format.headings());
        if (format.takesAttributes()) known.addAll(vocabulary.names());
        PersonalColumns.refuse(table, known, format.phase() == InputFormat.Phase.FACTS, problems);
        if (problems.size() > before) return false;
        Headings headings = table.headings();
        for (String heading : headings.written()) unknown(heading, known, format, table, problems);
        for (String heading : format.required())
            if (!headings.has(heading)) {
                Position at = Position.cell(table.name(), 1, heading);
                problems.add(
                        Code.D10,
                        at,
                        "the column '" + heading + "' is missing",
                        "required: " + String.join(", ", new TreeSet<>(format.required())));
            }
        for (String heading : headings.doubles()) {
            Position at = Position.cell(table.name(), 1, heading);
            problems.add(Code.D10, at, "the column stands there twice", "keep one of them");
        }
        return problems.size() == before;
    }

    private static void unknown(
            String written, Set<String> known, InputFormat format, InputTable table, Problems problems) {
        String heading = table.headings().name(written);
        Position at = Position.cell(table.name(), 1, written);
        if (format.headings().isEmpty() || known.contains(heading) || heading.startsWith(Headings.OWN_PREFIX)) return;
        String what = heading.isEmpty()
                ? "a column without a heading"
                : "unknown column '" + Row.shown(written) + "' in " + format.id();
        String help = heading.isEmpty()
                ? "give it a heading or take it out"
                : Spelling.nearest(heading, known)
                        .map(nearest -> "did you mean '" + nearest + "'? A column of your own begins with '"
                                + Headings.OWN_PREFIX + "'")
                        .orElse("take it out, or let its heading begin with '" + Headings.OWN_PREFIX
                                + "' if it is for people only");
        problems.add(Code.D09, at, what, help);
    }

    /** Hands on every row that has a cell for each heading; counts blank lines as ignored and others as rejected. */
    static void eachRow(InputTable table, Intake intake, Intake.Tally tally, Consumer<Row> reader) {
        List<String> withheld = intake.vocabulary.attributes().stream()
                .filter(Attribute::countsChildren)
                .map(Attribute::name)
                .filter(table.headings()::has)
                .toList();
        while (table.next()) {
            Row row = new Row(table);
            withheld.forEach(row::withhold);
            if (table.count() == 1 && table.cell(0).isEmpty()) tally.ignored++;
            else if (table.count() != table.headings().count()) ragged(row, table);
            else reader.accept(row);
            intake.close(row, table, tally);
        }
    }

    private static void ragged(Row row, InputTable table) {
        int headings = table.headings().count();
        String what = "the row has " + table.count() + " cells, the heading has " + headings;
        row.reject(Code.D11, table.headings().written().get(0), what, "check delimiters and quotes in this row");
    }
}
