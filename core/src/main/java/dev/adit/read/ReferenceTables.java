package dev.adit.read;

import dev.adit.fact.Countries;
import dev.adit.fact.Facts;
import dev.adit.fact.GivenTable;
import dev.adit.fact.ReferenceList;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.table.Vocabulary;
import dev.adit.value.Minerals;
import dev.adit.value.Sha256;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the reference tables of a rule pack, and those that the user gives instead, row by row. */
public final class ReferenceTables {
    private final Problems problems;
    private final Minerals minerals;
    private final Vocabulary vocabulary;
    private final ReferenceRows rows;
    private final Map<ReferenceShape, Integer> counts = new EnumMap<>(ReferenceShape.class);
    private final List<GivenTable> given = new ArrayList<>();

    public ReferenceTables(Problems problems, Minerals minerals, Vocabulary vocabulary) {
        this.problems = problems;
        this.minerals = minerals;
        this.vocabulary = vocabulary;
        this.rows = new ReferenceRows(problems);
    }

    /**
     * The facts; every fault of every table is told to the problems.
     *
     * @param pack texts of the pack by their path in it; files that are no reference table are left out
     * @param own the user's tables by the names to tell them by, in the order in which one replaces rows of another
     */
    public Facts read(Map<String, String> pack, Map<String, String> own) {
        pack.forEach((file, text) -> ReferenceShape.ofFile(file).ifPresent(shape -> addShipped(shape, file, text)));
        own.forEach(this::addGiven);
        Countries countries = new CountryTables().read(rows);
        ListDates dates = new ListDates(rows);
        FactRows facts = new FactRows(countries, minerals, vocabulary, dates);
        return new Facts(
                countries,
                dates.lists().stream().filter(this::hasRows).toList(),
                facts.countryFacts(rows),
                facts.listedGoods(rows),
                facts.tradePlaces(rows),
                facts.fatf(rows),
                facts.nationalOutput(rows),
                facts.conflictAreas(rows),
                facts.listedEntities(rows),
                facts.hsCodes(rows),
                List.copyOf(given));
    }

    private boolean hasRows(ReferenceList list) {
        return counts.entrySet().stream()
                .anyMatch(count -> count.getKey().list().equals(list.name()) && count.getValue() > 0);
    }

    private void addShipped(ReferenceShape shape, String file, String text) {
        ReferenceText table = new ReferenceText(file, text, problems);
        if (ReferenceShape.of(table.headings()).equals(Optional.of(shape))) add(shape, table, false);
        else
            problems.add(
                    Code.R14,
                    Position.row(file, 1),
                    "the columns are not those of " + shape.list(),
                    "write " + shape.columns());
    }

    private void addGiven(String file, String text) {
        ReferenceText table = new ReferenceText(file, text, problems);
        Optional<ReferenceShape> shape = ReferenceShape.of(table.headings());
        if (shape.isEmpty()) {
            problems.add(
                    Code.R14,
                    Position.row(file, 1),
                    "no reference table has just these columns",
                    "take one of " + ReferenceShape.allowed());
            return;
        }
        add(shape.get(), table, true);
        given.add(new GivenTable(
                shape.get().list(), file, Sha256.of(text), table.lines().size()));
    }

    private void add(ReferenceShape shape, ReferenceText table, boolean isGiven) {
        rows.add(shape, table, isGiven);
        counts.merge(shape, table.lines().size(), Integer::sum);
    }
}
