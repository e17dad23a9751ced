package dev.adit.template;

import dev.adit.grid.Cell;
import dev.adit.grid.Grid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workbook while it is read: each sheet is fetched once, and found by its name whatever its place and case. */
final class Book {
    private final Sheets sheets;
    private final Map<String, Optional<Grid>> fetched = new HashMap<>();

    Book(Sheets sheets) {
        this.sheets = sheets;
    }

    String file() {
        return sheets.file();
    }

    /** The file's name without folders. */
    String fileName() {
        String path = sheets.file();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    boolean has(String sheet) {
        return nameOf(sheet).isPresent();
    }

    Optional<Grid> find(String sheet) {
        return fetched.computeIfAbsent(sheet, name -> nameOf(name).flatMap(sheets::sheet));
    }

    /** The sheet, or one without cells if there is none. */
    Grid grid(String sheet) {
        return find(sheet).orElseGet(() -> new Grid(file(), sheet, List.of()));
    }

    Cell cell(String sheet, String address) {
        return grid(sheet).at(address);
    }

    String value(String sheet, String address) {
        return cell(sheet, address).value();
    }

    private Optional<String> nameOf(String sheet) {
        if (sheets.names().contains(sheet)) return Optional.of(sheet);
        return sheets.names().stream()
                .filter(name -> name.strip().equalsIgnoreCase(sheet))
                .findFirst();
    }
}
