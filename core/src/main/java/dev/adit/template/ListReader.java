package dev.adit.template;

import dev.adit.grid.Address;
import dev.adit.grid.Cell;
import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import dev.adit.grid.Repair;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the lists of smelters, mines, products and names. A row is there only if somebody put text into its first cells. */
final class ListReader {
    private static final int FIRST_CELLS = 4;
    private static final int FIRST_PRODUCT = 6;
    private static final Pattern FOOTER = Pattern.compile("^(?:©|\\([cC]\\)) ");

    private final Book book;
    private final Layout layout;
    private final Cells cells;
    private final Problems problems;
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Reading.MendedId> mendedIds = new ArrayList<>();

    ListReader(Book book, Layout layout, Cells cells, Problems problems) {
        this.book = book;
        this.layout = layout;
        this.cells = cells;
        this.problems = problems;
    }

    List<Repair> repairs() {
        return repairs;
    }

    List<Reading.MendedId> mended() {
        return mendedIds;
    }

    List<SmelterRow> smelters() {
        List<SmelterRow> rows = new ArrayList<>();
        Grid sheet = book.grid(Layout.SMELTERS);
        for (GridRow row : sheet.rows()) if (isThere(sheet, row)) rows.add(smelter(sheet, row.number()));
        return rows;
    }

    private SmelterRow smelter(Grid sheet, int row) {
        return new SmelterRow(
                row,
                smelterText(sheet, row, SmelterColumn.METAL),
                id(sheet, row, SmelterColumn.ID_TYPED),
                smelterText(sheet, row, SmelterColumn.LOOKUP),
                smelterText(sheet, row, SmelterColumn.NAME),
                smelterText(sheet, row, SmelterColumn.COUNTRY),
                id(sheet, row, SmelterColumn.ID),
                smelterText(sheet, row, SmelterColumn.ID_SOURCE),
                smelterText(sheet, row, SmelterColumn.MINES),
                smelterText(sheet, row, SmelterColumn.MINE_COUNTRIES),
                smelterText(sheet, row, SmelterColumn.RECYCLED),
                sheet.position(layout.smelterCell(SmelterColumn.METAL, row)));
    }

    private String smelterText(Grid sheet, int row, SmelterColumn column) {
        String letters = layout.smelterColumns().get(column);
        return letters == null ? "" : cells.text(sheet, row, Address.column(letters + row));
    }

    /** Mended if that needs no guess, and every mend is told; otherwise as written, and told as well. */
    private String id(Grid sheet, int row, SmelterColumn column) {
        String written = smelterText(sheet, row, column);
        if (written.isEmpty() || isPlaceholder(written)) return written;
        Position at = sheet.position(layout.smelterCell(column, row));
        String raw = sheet.at(layout.smelterCell(column, row)).text();
        String mended = SmelterIds.mend(written).orElse("");
        if (mended.isEmpty()) tellForeign(written, at);
        if (mended.isEmpty() || mended.equals(raw)) return written;
        mendedIds.add(new Reading.MendedId(at, shown(raw), mended));
        repairs.add(new Repair(at, "'" + shown(raw) + "' read as " + mended));
        return mended;
    }

    private static String shown(String raw) {
        return raw.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").replaceAll("\\p{Z}", " ");
    }

    private static boolean isPlaceholder(String id) {
        return Smelters.isSpecial(id) || Reply.of(id) == Reply.UNKNOWN;
    }

    private void tellForeign(String id, Position at) {
        SmelterIds.foreignLetter(id)
                .ifPresent(letter -> problems.add(
                        Code.W09,
                        at,
                        "the smelter's identification holds " + letter + ", a letter that is not Latin",
                        "type it anew; it was not changed, for the letters may be of somebody else's make"));
    }

    List<MineRow> mines() {
        List<MineRow> rows = new ArrayList<>();
        Grid sheet = book.grid(Layout.MINES);
        for (GridRow row : sheet.rows()) {
            if (!isThere(sheet, row)) continue;
            int number = row.number();
            rows.add(new MineRow(
                    number,
                    cells.text(sheet, number, 0),
                    cells.text(sheet, number, 1),
                    cells.text(sheet, number, 2),
                    cells.text(sheet, number, 3),
                    cells.text(sheet, number, 4),
                    cells.text(sheet, number, 5),
                    sheet.position("A" + number)));
        }
        return rows;
    }

    List<Declaration.Product> products(boolean requester) {
        List<Declaration.Product> rows = new ArrayList<>();
        Grid sheet = book.grid(Layout.PRODUCTS);
        for (GridRow row : sheet.rows()) {
            int number = row.number();
            if (number < FIRST_PRODUCT || isFooter(row)) continue;
            Declaration.Product product = new Declaration.Product(
                    cells.text(sheet, number, 1),
                    cells.text(sheet, number, 2),
                    requester ? cells.text(sheet, number, 3) : "",
                    requester ? cells.text(sheet, number, 4) : "",
                    sheet.position("B" + number));
            boolean blank = product.number().isEmpty() && product.name().isEmpty();
            if (!blank || !product.requesterNumber().isEmpty()) rows.add(product);
        }
        return rows;
    }

    /** The workbook's own look-up; names that stand for no smelter have no id. */
    List<LookupRow> lookup() {
        List<LookupRow> rows = new ArrayList<>();
        Grid sheet = book.grid(Layout.LOOKUP);
        for (GridRow row : sheet.rows()) {
            String alias = row.cell(1).value();
            if (row.number() < Layout.FIRST_ROW || alias.isEmpty() || isFooter(row)) continue;
            String id = row.cell(4).value();
            boolean smelter = SmelterIds.isSound(id) && !Smelters.isSpecial(alias);
            rows.add(new LookupRow(
                    row.cell(0).value(),
                    alias,
                    row.cell(2).value(),
                    row.cell(3).value(),
                    smelter ? id : "",
                    sheet.position("B" + row.number())));
        }
        return rows;
    }

    private boolean isThere(Grid sheet, GridRow row) {
        if (row.number() < Layout.FIRST_ROW || isFooter(row)) return false;
        boolean there = false;
        for (int column = 0; column < FIRST_CELLS; column++)
            there |= !cells.text(sheet, row.number(), column).isEmpty();
        return there;
    }

    /** The line at the foot of a sheet that says whose the template is. */
    private static boolean isFooter(GridRow row) {
        for (Cell cell : row.cells())
            if (cell.isFilled()) return FOOTER.matcher(cell.value()).find();
        return false;
    }
}
