package dev.adit.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads one sheet of a workbook from front to back; what it says of its own size is not believed. */
final class SheetReader {
    private static final int MOST_RANGES = 100_000;

    private final Xml xml;
    private final CellReader cellReader;
    private final SheetCells cells;
    private final List<MergedRange> merged = new ArrayList<>();
    private final TreeSet<Integer> hiddenRows = new TreeSet<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();

    SheetReader(Xml xml, CellReader cellReader, SheetFaults faults) {
        this.xml = xml;
        this.cellReader = cellReader;
        this.cells = new SheetCells(faults);
    }

    List<GridRow> read() throws IOException {
        boolean data = false;
        int row = 0;
        for (Xml.Event event = xml.next(); event != Xml.Event.NOTHING_MORE; event = xml.next()) {
            if (event == Xml.Event.TEXT) continue;
            boolean start = event == Xml.Event.START;
            if (xml.name().equals("sheetData")) data = start;
            if (!start) continue;
            if (!data) layout();
            else if (xml.name().equals("row")) row = row();
            else if (xml.name().equals("c") && row > 0) cell(row);
        }
        return cells.rows();
    }

    Layout found() {
        return new Layout(merged, List.copyOf(hiddenRows), List.copyOf(hiddenColumns));
    }

    private int row() throws Refusal {
        String number = xml.attribute("r");
        int row = cells.startRow(number == null ? -1 : Math.max(0, Digits.of(number)));
        if (xml.says("hidden")) hiddenRows.add(row);
        return row;
    }

    private void cell(int row) throws IOException {
        String address = xml.attribute("r");
        int column = cells.nextColumn();
        if (address != null) {
            Optional<CellPlace> place = CellPlace.of(address);
            if (place.isEmpty() || place.get().row() != row) throw SheetCells.outside();
            column = place.get().column();
        }
        cells.put(column, cellReader.read(xml, row, column));
    }

    private void layout() {
        if (xml.name().equals("col") && xml.says("hidden")) hideColumns();
        if (xml.name().equals("mergeCell") && merged.size() < MOST_RANGES)
            MergedRange.of(xml.attribute("ref", "")).ifPresent(merged::add);
    }

    private void hideColumns() {
        int first = Digits.of(xml.attribute("min", ""));
        int last = Math.min(CellPlace.COLUMNS, Digits.of(xml.attribute("max", "")));
        for (int number = Math.max(1, first); number <= last; number++) hiddenColumns.add(number - 1);
    }
}
