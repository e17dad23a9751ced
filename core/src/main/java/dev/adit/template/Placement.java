package dev.adit.template;

import dev.adit.grid.Address;
import dev.adit.grid.Cell;
import dev.adit.grid.Grid;
import dev.adit.problem.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether what is seen in a workbook stands where its layout has it. The hidden labels cannot tell: they stay as they were
 * when rows or columns are put in or taken out.
 */
final class Placement {
    private static final int COLUMNS = 40;

    private final Book book;
    private final List<Landmark> landmarks;
    private final boolean areUnknown;
    private final Map<String, Landmark> byPlace = new HashMap<>();
    private final List<Misplaced> misplaced = new ArrayList<>();
    private final List<Position> unseen = new ArrayList<>();

    Placement(Layout layout, Book book, Labels labels) {
        this.book = book;
        this.areUnknown = labels.isMissing();
        this.landmarks = Landmarks.of(layout, book, labels);
        for (Landmark landmark : landmarks) byPlace.putIfAbsent(landmark.place(), landmark);
        for (Landmark landmark : landmarks) compare(landmark);
        if (!areUnknown)
            for (String list : List.of(Layout.SMELTERS, Layout.MINES, Layout.PRODUCTS, Layout.LOOKUP)) headless(list);
    }

    /** A list of whose headings none is seen, though something else is: the row of headings was taken out. */
    private void headless(String list) {
        Grid sheet = book.grid(list);
        List<Landmark> headings = landmarks.stream()
                .filter(landmark -> landmark.sheet().equals(list))
                .toList();
        boolean isSeen = headings.stream().anyMatch(heading -> heading.fits().test(seen(sheet.at(heading.cell()))));
        boolean isTold = misplaced.stream().anyMatch(cell -> cell.at().file().equals(sheet.name()));
        if (isSeen || isTold) return;
        headings.stream()
                .filter(heading -> !seen(sheet.at(heading.cell())).isEmpty())
                .findFirst()
                .ifPresent(heading -> misplaced.add(
                        new Misplaced(sheet.position(heading.cell()), heading.what(), "another text", "", 0)));
    }

    /** In the order of the sheets; none if everything that is seen is in its place. */
    List<Misplaced> misplaced() {
        return List.copyOf(misplaced);
    }

    /**
     * Cells that should show the number of a question and show nothing; and words that are not English, if the workbook has
     * lost its labels. Programs other than Excel leave out what formulas come to, and labels are formulas; the answers
     * beside them are typed, and a shifted label would have been found. So such a workbook is read, and it is told that this
     * could not be verified.
     */
    List<Position> unseen() {
        return List.copyOf(unseen);
    }

    private void compare(Landmark landmark) {
        Grid sheet = book.grid(landmark.sheet());
        String seen = seen(sheet.at(landmark.cell()));
        if (landmark.fits().test(seen)) return;
        Optional<String> stands = elsewhere(landmark, sheet);
        boolean isProof = landmark.kind().isProof();
        boolean isOther =
                !seen.isEmpty() && (isProof || belongsElsewhere(landmark, seen).isPresent());
        Position at = sheet.position(landmark.cell());
        String cell = stands.orElse("");
        if (isOther || stands.isPresent())
            misplaced.add(new Misplaced(at, landmark.what(), found(landmark, seen), cell, lower(landmark, cell)));
        else if (isProof || areUnknown) unseen.add(at);
    }

    private static String seen(Cell cell) {
        return Cells.isEmptyFormula(cell) ? "" : cell.value();
    }

    private String found(Landmark landmark, String seen) {
        if (seen.isEmpty()) return "nothing";
        return belongsElsewhere(landmark, seen).map(Landmark::what).orElse("another text");
    }

    /** The landmark of the same sheet that a text fits. */
    private Optional<Landmark> belongsElsewhere(Landmark landmark, String seen) {
        return landmarks.stream()
                .filter(other ->
                        !other.cell().equals(landmark.cell()) && other.sheet().equals(landmark.sheet()))
                .filter(other -> other.kind() != Landmark.Kind.END)
                .filter(other -> other.fits().test(seen))
                .findFirst();
    }

    /** The nearest cell of the same row or column that shows it, unless it is that cell's own. */
    private Optional<String> elsewhere(Landmark landmark, Grid sheet) {
        if (landmark.kind() == Landmark.Kind.END) return Optional.empty();
        int row = Address.row(landmark.cell());
        int column = Address.column(landmark.cell());
        for (int away = 1; away <= Math.max(COLUMNS, landmark.kind().reach()); away++) {
            boolean isInReach = away <= landmark.kind().reach();
            if (isInReach && shows(landmark, sheet, row + away, column))
                return Optional.of(address(row + away, column));
            if (isInReach && shows(landmark, sheet, row - away, column))
                return Optional.of(address(row - away, column));
            if (away > COLUMNS) continue;
            if (shows(landmark, sheet, row, column + away)) return Optional.of(address(row, column + away));
            if (shows(landmark, sheet, row, column - away)) return Optional.of(address(row, column - away));
        }
        return Optional.empty();
    }

    private boolean shows(Landmark landmark, Grid sheet, int row, int column) {
        if (row < 1 || column < 0) return false;
        String seen = seen(sheet.at(row, column));
        if (seen.isEmpty() || !landmark.fits().test(seen)) return false;
        Landmark own = byPlace.get(landmark.sheet() + "!" + address(row, column));
        return own == null || !own.fits().test(seen);
    }

    private static int lower(Landmark landmark, String stands) {
        boolean isSameColumn = !stands.isEmpty() && Address.column(stands) == Address.column(landmark.cell());
        return isSameColumn ? Address.row(stands) - Address.row(landmark.cell()) : 0;
    }

    private static String address(int row, int column) {
        return Address.letters(column) + row;
    }
}
