package dev.adit.fuzz;

import dev.adit.grid.Address;
import dev.adit.grid.Cell;
import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import dev.adit.grid.Workbook;
import dev.adit.problem.Problems;
import dev.adit.template.FilledWorkbooks;
import dev.adit.template.Sheets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sheets of a filled workbook, some of their cells changed. */
final class FilledSheets implements Sheets {
    private static final Pattern EDIT = Pattern.compile("([A-Za-z ]{1,30})!([A-Z]{1,2}[1-9][0-9]{0,3})([=#?])(.*)");

    private static final int ROWS = 100;

    private final Map<String, Grid> grids;

    private FilledSheets(Map<String, Grid> grids) {
        this.grids = grids;
    }

    /** A template of our own making, filled by chance of a fixed seed. */
    static FilledSheets made() {
        Problems problems = new Problems();
        Map<String, Grid> grids = new LinkedHashMap<>();
        Path file = FilledWorkbooks.write(new Scratch().folder(), 1, 1).get(0);
        try (Workbook workbook = Workbook.open(file, "filled.xlsx", problems).orElseThrow()) {
            for (Workbook.Listed listed : workbook.sheets())
                grids.put(
                        listed.name(),
                        beginning(workbook.sheet(listed.name(), problems).orElseThrow()));
        }
        return new FilledSheets(grids);
    }

    /** Enough rows for every kind of fault; hundreds more would only take time. */
    private static Grid beginning(Grid grid) {
        return new Grid(
                grid.file(),
                grid.sheet(),
                grid.rows().stream().filter(row -> row.number() <= ROWS).toList());
    }

    /** With {@code Sheet!A1=text}, {@code Sheet!A1#error} and {@code Sheet!A1?} (never worked out), a line each. */
    FilledSheets edited(String edits) {
        Map<String, Map<Integer, Map<Integer, Cell>>> changes = new TreeMap<>();
        edits.lines().limit(200).forEach(line -> {
            Matcher edit = EDIT.matcher(line);
            if (!edit.matches() || !grids.containsKey(edit.group(1))) return;
            changes.computeIfAbsent(edit.group(1), sheet -> new TreeMap<>())
                    .computeIfAbsent(Address.row(edit.group(2)), row -> new TreeMap<>())
                    .put(Address.column(edit.group(2)), cell(edit.group(3), edit.group(4)));
        });
        Map<String, Grid> edited = new LinkedHashMap<>(grids);
        changes.forEach((sheet, rows) -> edited.computeIfPresent(sheet, (name, grid) -> with(grid, rows)));
        return new FilledSheets(edited);
    }

    private static Cell cell(String kind, String text) {
        return switch (kind) {
            case "#" -> new Cell(Cell.Kind.ERROR, "#" + text);
            case "?" -> new Cell(Cell.Kind.NOT_CALCULATED, "");
            default -> Cell.text(text);
        };
    }

    private static Grid with(Grid grid, Map<Integer, Map<Integer, Cell>> changes) {
        Map<Integer, GridRow> rows = new TreeMap<>();
        for (GridRow row : grid.rows()) rows.put(row.number(), row);
        changes.forEach((number, cells) -> {
            GridRow old = rows.get(number);
            List<Cell> row = new ArrayList<>(old == null ? List.of() : old.cells());
            cells.forEach((column, cell) -> {
                while (row.size() <= column) row.add(Cell.blank());
                row.set(column, cell);
            });
            rows.put(number, new GridRow(number, row));
        });
        return new Grid(grid.file(), grid.sheet(), List.copyOf(rows.values()));
    }

    @Override
    public String file() {
        return "filled.xlsx";
    }

    @Override
    public List<String> names() {
        return List.copyOf(grids.keySet());
    }

    @Override
    public Optional<Grid> sheet(String name) {
        return Optional.ofNullable(grids.get(name));
    }
}
