package dev.adit.grid;

import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sheets of an XML spreadsheet of 2003; the file is gone through once to list them, and once for each that is read. */
final class Spreadsheet2003 implements Workbook.Sheets {
    private static final int MOST_SHEETS = 1_000;

    private final ByteStore store;
    private final List<Workbook.Listed> listed = new ArrayList<>();
    private final Map<String, FormatCode> styles = new HashMap<>();

    Spreadsheet2003(ByteStore store) throws IOException {
        this.store = store;
        if (store.size() > Allowance.OF_AN_ENTRY)
            throw new Refusal(
                    Code.S02,
                    "the XML spreadsheet is larger than " + (Allowance.OF_AN_ENTRY >> 20) + " MB",
                    "ask for it saved as .xlsx or as CSV (UTF-8)");
        try (Xml xml = new Xml(stream())) {
            list(xml);
        }
        if (listed.isEmpty()) throw Refusal.part("the workbook has no sheet");
    }

    private InputStream stream() {
        return new StoreStream(store);
    }

    private void list(Xml xml) throws IOException {
        String style = "";
        for (Xml.Event event = xml.next(); event != Xml.Event.NOTHING_MORE; event = xml.next()) {
            if (event != Xml.Event.START) continue;
            switch (xml.name()) {
                case "Style" -> style = xml.attribute("ID", "");
                case "NumberFormat" -> styles.put(style, FormatCode.of(xml.attribute("Format", "")));
                case "Worksheet" -> add(xml.attribute("Name", ""));
                case "Visible" -> hide(xml);
                default -> {}
            }
        }
    }

    private void add(String name) throws Refusal {
        boolean twice = listed.stream().anyMatch(sheet -> sheet.name().equals(name));
        if (twice || name.isEmpty() || listed.size() == MOST_SHEETS)
            throw Refusal.part("the workbook has sheets without name, of one name, or too many");
        listed.add(new Workbook.Listed(name, Workbook.Visibility.VISIBLE));
    }

    private void hide(Xml xml) throws IOException {
        CellText text = new CellText();
        if (listed.isEmpty() || xml.next() != Xml.Event.TEXT) return;
        xml.addTo(text);
        int last = listed.size() - 1;
        String name = listed.get(last).name();
        switch (text.raw().strip()) {
            case "SheetHidden" -> listed.set(last, new Workbook.Listed(name, Workbook.Visibility.HIDDEN));
            case "SheetVeryHidden" -> listed.set(last, new Workbook.Listed(name, Workbook.Visibility.VERY_HIDDEN));
            default -> {}
        }
    }

    @Override
    public List<Workbook.Listed> listed() {
        return List.copyOf(listed);
    }

    @Override
    public Set<Workbook.Extra> extras() {
        return Set.of();
    }

    @Override
    public Sheet read(String sheet, String file, Problems problems) throws IOException {
        SheetFaults faults = new SheetFaults(new Grid(file, sheet, List.of()), problems);
        try (Xml xml = new Xml(stream())) {
            while (xml.next() != Xml.Event.NOTHING_MORE) {
                if (xml.isAt("Worksheet") && xml.attribute("Name", "").equals(sheet)) {
                    Sheet2003Reader reader = new Sheet2003Reader(xml, styles, faults);
                    Grid grid = new Grid(file, sheet, reader.read());
                    faults.tellNotes();
                    return new Sheet(grid, reader.found());
                }
            }
        }
        throw Refusal.part("the workbook has lost a sheet while it was read");
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
