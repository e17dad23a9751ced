package dev.adit.mapping;

import dev.adit.grid.Cell;
import dev.adit.grid.Frame;
import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A file that holds several kinds of records, each with headings of its own, told by the first cell of every row. */
public final class RecordTypes {
    private static final int LEAST_TYPES = 2;
    private static final int MOST_TYPES = 20;
    private static final Set<String> HEADINGS =
            Set.of("record type", "datensatztyp", "type d enregistrement", "tipo de registro", "datensatzart");
    private static final Set<String> OF_SUPPLIERS = Set.of(
            "header",
            "supplier",
            "vendor",
            "kopf",
            "kopfzeile",
            "lieferant",
            "en tete",
            "entete",
            "fournisseur",
            "cabecera",
            "encabezado",
            "proveedor");

    private final Grid grid;
    private final Map<String, GridRow> headings;
    private final Map<String, List<GridRow>> bodies;

    private RecordTypes(Grid grid, Map<String, GridRow> headings, Map<String, List<GridRow>> bodies) {
        this.grid = grid;
        this.headings = headings;
        this.bodies = bodies;
    }

    /** The kinds of records of a file; empty if it has but one. */
    public static Optional<RecordTypes> of(Grid grid) {
        Map<String, GridRow> headings = new LinkedHashMap<>();
        Map<String, List<GridRow>> bodies = new LinkedHashMap<>();
        boolean isMarked = grid.rows().stream().anyMatch(row -> HEADINGS.contains(first(row)));
        Optional<GridRow> heading = Optional.empty();
        for (GridRow row : grid.rows()) {
            String type = first(row);
            if (row.isBlank()) continue;
            if (HEADINGS.contains(type)) {
                heading = Optional.of(row);
                continue;
            }
            if (type.isEmpty() || (isMarked && heading.isEmpty())) return Optional.empty();
            boolean isNew = !bodies.containsKey(type);
            bodies.computeIfAbsent(type, fresh -> new ArrayList<>());
            if (isNew) headings.put(type, isMarked ? heading.get() : row);
            if (isMarked || !isNew) bodies.get(type).add(row);
            if (bodies.size() > MOST_TYPES) return Optional.empty();
        }
        boolean isKnown = isMarked || bodies.keySet().stream().anyMatch(OF_SUPPLIERS::contains);
        boolean areSeveral = bodies.size() >= LEAST_TYPES && new TreeSet<>(widths(headings)).size() > 1;
        return isKnown && areSeveral ? Optional.of(new RecordTypes(grid, headings, bodies)) : Optional.empty();
    }

    private static List<Integer> widths(Map<String, GridRow> headings) {
        return headings.values().stream().map(RecordTypes::width).toList();
    }

    private static int width(GridRow row) {
        int width = row.cells().size();
        while (width > 0 && !row.cell(width - 1).isFilled()) width--;
        return width;
    }

    private static String first(GridRow row) {
        return Heading.of(row.cell(0).value()).words();
    }

    /** The words of the kinds, in the order of the file, in lower case. */
    public List<String> types() {
        return List.copyOf(bodies.keySet());
    }

    /** The kind whose records are suppliers; empty if none or several may be. */
    public Optional<String> ofSuppliers() {
        List<String> fitting =
                bodies.keySet().stream().filter(OF_SUPPLIERS::contains).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /**
     * The table of one kind.
     *
     * @param type empty for that of suppliers; a problem is noted if there is no such kind, or if it is not certain
     */
    public Optional<Frame> frame(Optional<String> type, Problems problems) {
        Optional<String> chosen =
                type.isPresent() ? type.map(word -> Heading.of(word).words()) : ofSuppliers();
        if (chosen.isPresent() && bodies.containsKey(chosen.get())) return Optional.of(frame(chosen.get()));
        problems.add(
                Code.M14,
                Position.file(grid.name()),
                "the file holds several kinds of records: "
                        + String.join(", ", types().stream().map(Shown::of).toList()),
                "say by --record-type which of them are the suppliers");
        return Optional.empty();
    }

    private Frame frame(String type) {
        GridRow heading = java.util.Objects.requireNonNull(headings.get(type));
        List<GridRow> body = java.util.Objects.requireNonNull(bodies.get(type));
        Set<Integer> own = new TreeSet<>(body.stream().map(GridRow::number).toList());
        own.add(heading.number());
        List<Frame.Beside> beside = grid.rows().stream()
                .filter(row -> !row.isBlank() && !own.contains(row.number()))
                .map(row -> new Frame.Beside(row.number(), Frame.Beside.Kind.OTHER_TABLE))
                .toList();
        List<String> words = heading.cells().subList(0, width(heading)).stream()
                .map(Cell::value)
                .toList();
        return new Frame(grid, words, List.of(heading.number()), List.copyOf(body), beside, List.of());
    }
}
