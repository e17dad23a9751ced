package dev.adit.grid;

import dev.adit.problem.Problems;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sheets of an XLSX file. */
final class XlsxSheets implements Workbook.Sheets {
    private final Archive archive;
    private final WorkbookParts parts;
    private final SharedStrings strings;
    private final NumberFormats formats;

    XlsxSheets(Archive archive) throws IOException {
        this.archive = archive;
        this.parts = new WorkbookParts(archive);
        this.strings = strings();
        this.formats = formats();
    }

    private SharedStrings strings() throws IOException {
        Optional<String> part = parts.part("/sharedStrings");
        if (part.isEmpty()) return SharedStrings.NONE;
        try (Xml xml = new Xml(archive.stream(part.get()))) {
            return SharedStrings.read(xml);
        }
    }

    private NumberFormats formats() throws IOException {
        Optional<String> part = parts.part("/styles");
        if (part.isEmpty()) return NumberFormats.NONE;
        try (Xml xml = new Xml(archive.stream(part.get()))) {
            return NumberFormats.read(xml);
        }
    }

    @Override
    public List<Workbook.Listed> listed() {
        return parts.sheets().stream().map(WorkbookParts.Part::listed).toList();
    }

    @Override
    public Set<Workbook.Extra> extras() {
        Set<Workbook.Extra> extras = EnumSet.noneOf(Workbook.Extra.class);
        for (String name : archive.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith("vbaproject.bin") || lower.contains("/macrosheets/")) extras.add(Workbook.Extra.MACROS);
            if (lower.contains("/externallinks/")) extras.add(Workbook.Extra.EXTERNAL_LINKS);
            if (lower.contains("/embeddings/")) extras.add(Workbook.Extra.EMBEDDED_FILES);
            if (lower.contains("/media/")) extras.add(Workbook.Extra.PICTURES);
        }
        return extras;
    }

    @Override
    public Sheet read(String sheet, String file, Problems problems) throws IOException {
        String part = parts.sheets().stream()
                .filter(one -> one.listed().name().equals(sheet))
                .findFirst()
                .orElseThrow()
                .part();
        SheetFaults faults = new SheetFaults(new Grid(file, sheet, List.of()), problems);
        CellReader cells = new CellReader(strings, formats, new SerialDay(parts.since1904()), faults);
        try (Xml xml = new Xml(archive.stream(part))) {
            SheetReader reader = new SheetReader(xml, cells, faults);
            Grid grid = new Grid(file, sheet, reader.read());
            faults.tellNotes();
            return new Sheet(grid, reader.found());
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
