package dev.adit.template;

import dev.adit.grid.Address;
import dev.adit.grid.Cell;
import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import dev.adit.grid.RawWorkbook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A workbook laid out like a template, with invented labels in English and German, 2,500 rows of formulas that came to
 * nothing, errors such as {@code #N/A} and a look-up of invented smelters. In memory, or as XLSX.
 */
final class MadeWorkbook implements Sheets {
    static final int PREFILLED = 2_500;
    private static final Cell EMPTY_FORMULA = new Cell(Cell.Kind.BLANK, "");

    private final Map<String, Map<Integer, Map<Integer, Cell>>> sheets = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Layout layout;
    private String file;

    private MadeWorkbook(Layout layout, String version) {
        this.layout = layout;
        this.file = "RMI_" + layout.kind() + "_" + version + ".xlsx";
    }

    static MadeWorkbook blank(String layoutName, String version) {
        MadeWorkbook made = new MadeWorkbook(Layouts.named(layoutName).orElseThrow(), version);
        made.sheets(version);
        made.declaration(version);
        new MadeLabels(made.layout).write(made);
        made.lists();
        return made;
    }

    Layout layout() {
        return layout;
    }

    private void sheets(String version) {
        add("Revision", "Instructions", "Definitions", "Declaration");
        if (layout.kind() == TemplateKind.AMRT) add("Minerals Scope");
        add("Smelter List", "Checker");
        if (layout.kind() == TemplateKind.AMRT || layout.name().equals("EMRT-2")) add("Mine List");
        add("Product List");
        if (!layout.name().equals("AMRT-1.2")) add("Smelter Look-up");
        add("L", "C", "SorP");
        put("Revision", "B12", "REVISION").put("Revision", "D12", "DAY");
        put("Revision", "B13", new Cell(Cell.Kind.NUMBER, "1")).put("Revision", "D13", "July 19th, 2011");
        put("Revision", "B14", new Cell(Cell.Kind.NUMBER, version))
                .put("Revision", "D14", new Cell(Cell.Kind.DATE, "2024-04-26"));
        put("Revision", "B15", "(c) nobody");
    }

    private void add(String... more) {
        for (String name : more) {
            names.add(name);
            sheets.put(name, new TreeMap<>());
        }
    }

    private void declaration(String version) {
        put("Declaration", "D2", "Erfundene Vorlage (" + layout.kind() + ")");
        put("Declaration", "D3", "Deutsch");
        put("Declaration", "P3", new Cell(Cell.Kind.NUMBER, "2"));
        put("Declaration", "J3", "Revision " + version + "\nApril 26, 2024");
        put("Smelter List", layout.name().equals("AMRT-1.2") ? "O3" : "Q3", "Revision " + version + "\nApril 26, 2024");
        for (Asked asked : layout.matrix())
            if (asked.perMetal())
                for (int row = asked.first(); row <= asked.last(); row++)
                    put("Declaration", "B" + row, mineral(row - asked.first()));
        if (layout.name().equals("AMRT-1.2"))
            for (int i = 0; i < 7; i++) put("Declaration", layout.scopeCells().get(i), mineral(i));
    }

    /** What stands beside a question's rows: translated where the template translates, read where it does not. */
    private Cell mineral(int place) {
        if (!layout.metals().isEmpty()) return Cell.text("Metall " + place + "(*)");
        List<String> minerals = minerals();
        return place < minerals.size() ? Cell.text(minerals.get(place) + "(*)") : EMPTY_FORMULA;
    }

    /** What a blank template of this layout declares. */
    List<String> minerals() {
        if (!layout.metals().isEmpty()) return layout.metals();
        if (!layout.defaultMinerals().isEmpty()) return layout.defaultMinerals();
        return List.of("Aluminum", "Chromium", "Copper", "Lithium", "Nickel", "Silver", "Zinc");
    }

    /** Shows the labels in another of the languages that the hidden sheet has. */
    MadeWorkbook shownIn(Language language) {
        new MadeLabels(layout).show(this, language);
        return put("Declaration", "D3", language.title());
    }

    /** Puts an empty row before one of a sheet's rows, as a spreadsheet program would. */
    MadeWorkbook insertRow(String sheet, int before) {
        Map<Integer, Map<Integer, Cell>> cells = new TreeMap<>();
        cellsOf(sheet).forEach((row, values) -> cells.put(row < before ? row : row + 1, values));
        sheets.put(sheet, cells);
        return this;
    }

    MadeWorkbook deleteRow(String sheet, int which) {
        Map<Integer, Map<Integer, Cell>> cells = new TreeMap<>();
        cellsOf(sheet).forEach((row, values) -> {
            if (row != which) cells.put(row < which ? row : row - 1, values);
        });
        sheets.put(sheet, cells);
        return this;
    }

    /** Puts an empty column before one of a sheet's columns. */
    MadeWorkbook insertColumn(String sheet, String before) {
        int place = Address.column(before + 1);
        cellsOf(sheet).replaceAll((row, values) -> {
            Map<Integer, Cell> moved = new TreeMap<>();
            values.forEach((column, cell) -> moved.put(column < place ? column : column + 1, cell));
            return moved;
        });
        return this;
    }

    private void lists() {
        for (int row = 5; row < 5 + PREFILLED; row++) {
            for (String column : List.of("B", "C", "E", "F", "G")) put("Smelter List", column + row, EMPTY_FORMULA);
            put("Smelter List", "H" + row, new Cell(Cell.Kind.NUMBER, "0"));
            put("Smelter List", "V" + row, new Cell(Cell.Kind.ERROR, "#N/A"));
        }
        if (!names.contains("Smelter Look-up")) return;
        int row = 5;
        for (String metal : minerals()) {
            lookup(row++, metal, metal + " Works", "CID00" + (1000 + row), "GERMANY");
            lookup(row++, metal, metal + " Hütte", "CID00" + (1000 + row), "CONGO, DEMOCRATIC REPUBLIC OF THE");
            lookup(row++, metal, "Smelter not listed", "", "");
            lookup(row++, metal, "Smelter not yet identified", "Unknown", "Unknown");
        }
    }

    void lookup(int row, String metal, String alias, String id, String country) {
        put("Smelter Look-up", "A" + row, metal).put("Smelter Look-up", "B" + row, alias);
        put("Smelter Look-up", "C" + row, alias).put("Smelter Look-up", "D" + row, country);
        put("Smelter Look-up", "E" + row, id);
    }

    /** The id of a metal's first smelter in the look-up. */
    String idOf(String metal) {
        for (Map.Entry<Integer, Map<Integer, Cell>> row :
                cellsOf("Smelter Look-up").entrySet())
            if (cell(row.getValue(), 0).equals(metal)) return cell(row.getValue(), 4);
        throw new IllegalArgumentException(metal);
    }

    /** A declaration in which nothing is missing and nothing contradicts itself, with one smelter for each metal. */
    MadeWorkbook filled() {
        for (CompanyField field : CompanyField.values())
            put("Declaration", layout.cell(field), field.isEmail() ? "kontakt@example.org" : "so-and-so");
        company(CompanyField.COMPANY_NAME, "Muster GmbH").company(CompanyField.SCOPE, "C. Benutzerdefiniert");
        put("Declaration", layout.cell(CompanyField.EFFECTIVE_DATE), new Cell(Cell.Kind.DATE, "2025-03-12"));
        for (Asked asked : layout.matrix()) {
            int rows = asked.perMetal()
                    ? Math.min(asked.last() - asked.first() + 1, minerals().size())
                    : 1;
            for (int i = 0; i < rows; i++) put("Declaration", "D" + (asked.first() + i), answer(asked.meaning()));
            if (asked.number().equals(layout.policy()))
                put("Declaration", "G" + asked.first(), "https://example.org/policy");
        }
        int row = 5;
        for (String metal : minerals()) smelter(row++, metal);
        return this;
    }

    private static String answer(Question meaning) {
        return switch (meaning) {
            case FROM_COVERED_COUNTRIES, FROM_HIGH_RISK_AREAS, ALL_RECYCLED -> "No";
            case SUPPLIERS_ANSWERED -> "100%";
            default -> "Yes";
        };
    }

    private void smelter(int row, String metal) {
        if (layout.name().equals("AMRT-1.2")) {
            put("Smelter List", "A" + row, metal).put("Smelter List", "B" + row, metal + " Works");
            put("Smelter List", "C" + row, "GERMANY").put("Smelter List", "N" + row, "No");
            return;
        }
        put("Smelter List", "B" + row, metal).put("Smelter List", "C" + row, metal + " Works");
        put("Smelter List", "E" + row, "GERMANY").put("Smelter List", "F" + row, idOf(metal));
        put("Smelter List", "G" + row, "RMI").put("Smelter List", "P" + row, "No");
    }

    MadeWorkbook company(CompanyField field, String text) {
        return put("Declaration", layout.cell(field), text);
    }

    /** Answers a question for a metal of the fixed or default ones; for the company with an empty metal. */
    MadeWorkbook answer(String number, String metal, String text) {
        return put("Declaration", cell(number, metal), text);
    }

    String cell(String number, String metal) {
        Asked asked = layout.matrix().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
        return "D" + (asked.first() + (metal.isEmpty() ? 0 : minerals().indexOf(metal)));
    }

    MadeWorkbook put(String sheet, String address, String text) {
        return put(sheet, address, Cell.text(text));
    }

    MadeWorkbook put(String sheet, String address, Cell cell) {
        cellsOf(sheet)
                .computeIfAbsent(Address.row(address), fresh -> new TreeMap<>())
                .put(Address.column(address), cell);
        return this;
    }

    MadeWorkbook without(String sheet) {
        names.remove(sheet);
        sheets.remove(sheet);
        return this;
    }

    MadeWorkbook backwards() {
        Collections.reverse(names);
        return this;
    }

    MadeWorkbook named(String newName) {
        file = newName;
        return this;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<Grid> sheet(String name) {
        if (!sheets.containsKey(name)) return Optional.empty();
        List<GridRow> rows = new ArrayList<>();
        cellsOf(name).forEach((number, cells) -> {
            List<Cell> row = new ArrayList<>();
            cells.forEach((column, cell) -> {
                while (row.size() < column) row.add(Cell.blank());
                row.add(cell);
            });
            rows.add(new GridRow(number, row));
        });
        return Optional.of(new Grid(file, name, rows));
    }

    /** The same workbook as a file, empty formulas included. */
    RawWorkbook xlsx() {
        RawWorkbook raw = new RawWorkbook();
        for (String name : names) MadeCells.write(raw.sheet(name), cellsOf(name));
        return raw;
    }

    private Map<Integer, Map<Integer, Cell>> cellsOf(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet), sheet);
    }

    private static String cell(Map<Integer, Cell> row, int column) {
        return row.getOrDefault(column, Cell.blank()).text();
    }
}
