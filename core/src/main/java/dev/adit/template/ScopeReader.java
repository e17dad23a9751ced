package dev.adit.template;

import dev.adit.grid.Grid;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the minerals that a workbook declares: fixed by the template, or chosen on the sheet. */
final class ScopeReader {
    private static final Pattern DELETED = Pattern.compile("\\(\\s?delete\\s([^)]{1,60})\\)");
    private static final Pattern MARK = Pattern.compile("[(（]\\s?[*1]\\s?[)）]");

    private final Book book;
    private final Layout layout;
    private final Cells cells;

    ScopeReader(Book book, Layout layout, Cells cells) {
        this.book = book;
        this.layout = layout;
        this.cells = cells;
    }

    /** A mineral without the marks of required fields. */
    static String plain(String label) {
        return MARK.matcher(label).replaceAll("").strip();
    }

    /** In the order of the sheet: by the names beside the first question, failing those by the cells of choice. */
    List<ScopeMineral> minerals() {
        Grid sheet = book.grid(Layout.DECLARATION);
        Asked first = layout.matrix().get(0);
        if (!layout.metals().isEmpty()) {
            List<ScopeMineral> fixed = new ArrayList<>();
            for (String metal : layout.metals())
                fixed.add(new ScopeMineral(metal, sheet.position("B" + (first.first() + fixed.size()))));
            return fixed;
        }
        List<ScopeMineral> beside = new ArrayList<>();
        Set<String> deleted = deleted();
        for (int row = first.first(); row <= first.last(); row++) addTo(beside, "B" + row, deleted);
        if (!beside.isEmpty()) return beside;
        for (String address : layout.scopeCells()) addTo(beside, address, deleted);
        return beside.isEmpty() ? untouched(sheet, deleted) : beside;
    }

    private void addTo(List<ScopeMineral> minerals, String address, Set<String> deleted) {
        String mineral = plain(cells.text(Layout.DECLARATION, address));
        if (mineral.isEmpty() || mineral.startsWith("(") || deleted.contains(Reply.fold(mineral))) return;
        minerals.add(new ScopeMineral(mineral, book.grid(Layout.DECLARATION).position(address)));
    }

    private List<ScopeMineral> untouched(Grid sheet, Set<String> deleted) {
        return layout.defaultMinerals().stream()
                .filter(mineral -> !deleted.contains(Reply.fold(mineral)))
                .map(mineral -> new ScopeMineral(
                        mineral, sheet.position(layout.scopeCells().get(0))))
                .toList();
    }

    private Set<String> deleted() {
        Set<String> deleted = new LinkedHashSet<>();
        for (String address : layout.scopeCells()) {
            Matcher mark = DELETED.matcher(Reply.fold(cells.text(Layout.DECLARATION, address)));
            if (mark.matches()) deleted.add(mark.group(1).strip());
        }
        return deleted;
    }

    /** The text for minerals outside the menu. */
    String other() {
        List<String> texts = new ArrayList<>();
        for (String address : layout.otherCells()) {
            String text = cells.text(Layout.DECLARATION, address);
            if (!text.isEmpty()) texts.add(text);
        }
        return String.join("; ", texts);
    }
}
