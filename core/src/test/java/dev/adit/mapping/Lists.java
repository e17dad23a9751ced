package dev.adit.mapping;

import dev.adit.fact.Facts;
import dev.adit.grid.Cell;
import dev.adit.grid.Frame;
import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import dev.adit.house.Plot;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Supplier lists made in a test: cells parted by a bar, a row a line. */
final class Lists {
    static final String FILE = "suppliers.csv";

    private Lists() {}

    static WordLists words() {
        return Shipped.WORDS;
    }

    /** Read once, since the pack is large. */
    private static final class Shipped {
        static final WordLists WORDS = read();

        private static WordLists read() {
            RuleSet rules = new RuleSetReader(
                            RuleFiles.ofFolder(Plot.root().resolve("rulesets/src/main/resources/rulesets")))
                    .read();
            Facts facts = rules.facts();
            return new WordLists(facts.countries(), rules.minerals(), facts.hsCodes());
        }
    }

    static SupplierLists lists() {
        return new SupplierLists(words());
    }

    /** A table whose first line is its heading. */
    static Frame table(String... lines) {
        return frame(
                Arrays.stream(lines).map(line -> List.of(line.split("\\|", -1))).toList());
    }

    static Frame frame(List<List<String>> rows) {
        List<GridRow> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++)
            all.add(new GridRow(i + 1, rows.get(i).stream().map(Cell::text).toList()));
        return new Frame(
                new Grid(FILE, "", all),
                rows.get(0),
                List.of(1),
                List.copyOf(all.subList(1, all.size())),
                List.of(),
                List.of());
    }

    static Grid grid(String... lines) {
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++)
            rows.add(new GridRow(
                    i + 1,
                    Arrays.stream(lines[i].split("\\|", -1)).map(Cell::text).toList()));
        return new Grid(FILE, "", rows);
    }

    static Proposal propose(Frame frame) {
        return lists().propose(frame, MappingOptions.none());
    }

    /** The columns that are used, by field, from 1. */
    static Map<Field, List<Integer>> used(Proposal proposal) {
        Map<Field, List<Integer>> used = new TreeMap<>();
        for (Proposal.ProposedColumn column : proposal.columns())
            if (column.decision() == Proposal.Decision.USED)
                used.computeIfAbsent(column.field().orElseThrow(), fresh -> new ArrayList<>())
                        .add(column.number());
        return used;
    }

    /** What is asked, in words of mapping files. */
    static List<String> asked(Proposal proposal) {
        return proposal.questions().stream().map(Proposal.Question::about).toList();
    }

    static MappedList map(Frame frame, Problems problems) {
        return map(frame, MappingOptions.none(), problems);
    }

    static MappedList map(Frame frame, MappingOptions options, Problems problems) {
        Proposal proposal = lists().propose(frame, options);
        if (!proposal.isDecided()) throw new AssertionError("asked: " + proposal.questions());
        return lists().map(frame, MapFile.of(frame, proposal, options), problems)
                .orElseThrow(() -> new AssertionError(problems.list().toString()));
    }

    static List<String> codes(Problems problems) {
        return problems.list().stream()
                .map(Problem::code)
                .map(Enum::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** The values of a field, row by row; a hyphen where there is none. */
    static List<String> values(MappedList list, Field field) {
        return list.rows().stream().map(row -> row.value(field).orElse("-")).toList();
    }
}
