package dev.adit.smelter;

import dev.adit.fact.Countries;
import dev.adit.grid.Cell;
import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import dev.adit.problem.Position;
import dev.adit.template.Declaration;
import dev.adit.template.LookupRow;
import dev.adit.template.SmelterRow;
import dev.adit.value.Country;
import dev.adit.value.Minerals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Look-ups, declarations and grids made up for tests. */
final class Lists {
    static final Minerals MINERALS = new Minerals(
            Map.of("tin", "tin", "gold", "gold", "tantalum", "tantalum", "tungsten", "tungsten", "étain", "tin"));

    private Lists() {}

    static Countries countries() {
        Map<String, List<Country>> names = new HashMap<>();
        for (String code : Locale.getISOCountries())
            names.put(new Locale("", code).getDisplayCountry(Locale.ENGLISH), List.of(new Country(code)));
        names.put("CONGO", List.of(new Country("CD"), new Country("CG")));
        return new Countries(names);
    }

    static LookupRow known(int line, String metal, String alias, String name, String country, String id) {
        return new LookupRow(metal, alias, name, country, id, Position.cell("lookup.csv", line, "1"));
    }

    static SmelterLookup lookup(String version, LookupRow... rows) {
        return new SmelterLookup(new Edition("CMRT", version), List.of(rows), MINERALS);
    }

    /** Cells A to F: typed id, metal, choice, name, country, id. */
    static SmelterRow row(String file, int row, String... cells) {
        return new SmelterRow(
                row,
                cells[1],
                cells[0],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                "RMI",
                "",
                "",
                "",
                Position.cell(file + "[Smelter List]", row, "B"));
    }

    static Declared declared(String supplier, String file, List<LookupRow> lookup, SmelterRow... rows) {
        return new Declared(
                supplier,
                new Declaration(
                        file,
                        "CMRT",
                        "6.4",
                        "English",
                        supplier,
                        "A",
                        "",
                        "",
                        "",
                        Position.file(file),
                        "",
                        null,
                        List.of(),
                        List.of(rows),
                        List.of(),
                        List.of(),
                        lookup));
    }

    static Grid grid(String file, String... lines) {
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            List<Cell> cells = new ArrayList<>();
            for (String text : lines[i].split(";", -1)) cells.add(Cell.text(text));
            rows.add(new GridRow(i + 1, cells));
        }
        return new Grid(file, "", rows);
    }
}
