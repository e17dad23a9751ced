package dev.adit.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the rows that say what the columns are: words, all different, known ones if possible, and of another shape than
 * what stands below them.
 */
final class HeadingRows {
    private static final int LAST = 30;
    private static final int BELOW = 200;
    private static final int FULL = 1000;
    private static final int ENOUGH = 1500;

    private final List<GridRow> rows;
    private final Predicate<String> known;

    /**
     * Heading rows by their places in the list.
     *
     * @param isAssumed whether nothing but its place tells the heading from the rows below
     */
    record Found(int first, int last, boolean isAssumed) {}

    private HeadingRows(List<GridRow> rows, Predicate<String> known) {
        this.rows = rows;
        this.known = known;
    }

    /** The heading rows; empty if no row of the first thirty is like one. */
    static Optional<Found> find(List<GridRow> rows, Predicate<String> known) {
        return new HeadingRows(rows, known).find();
    }

    private Optional<Found> find() {
        int best = -1;
        Score most = new Score(ENOUGH - 1, false);
        for (int i = 0; i < Math.min(rows.size(), LAST); i++) {
            Score score = score(i);
            if (score.points() <= most.points()) continue;
            best = i;
            most = score;
        }
        if (best < 0) return Optional.empty();
        int first = best;
        while (first > 0 && isUpperRow(first - 1, first)) first--;
        int last = best;
        while (last + 1 < rows.size() && isSame(rows.get(best), rows.get(last + 1))) last++;
        return Optional.of(new Found(first, last, !most.isBorneOut()));
    }

    /** Whether most cells of two rows are the same. */
    static boolean isSame(GridRow row, GridRow other) {
        int same = 0;
        int filled = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cell(column).text();
            if (text.isBlank()) continue;
            filled++;
            if (other.cell(column).text().equals(text)) same++;
        }
        return same > 1 && same * 10 >= filled * 7;
    }

    private record Score(int points, boolean isBorneOut) {
        static final Score NONE = new Score(0, false);
    }

    private Score score(int place) {
        GridRow row = rows.get(place);
        List<String> filled = filled(row);
        if (filled.isEmpty()) return Score.NONE;
        List<GridRow> below = rowsBelow(place);
        int usual = usual(below, filled.size());
        int words = share(filled.stream().filter(Words::isWord).count(), filled.size());
        int distinct = share(new HashSet<>(filled).size(), filled.size());
        int hits = share(filled.stream().filter(known).count(), filled.size());
        int blank = FULL - Math.min(FULL, share(filled.size(), usual));
        int repeated = share(repeated(row, below), filled.size());
        int odd = odd(row, below);
        boolean isRuledOut = isBelowRows(place, filled.size(), below)
                || words < FULL / 2
                || (filled.size() < 2 && usual > 1)
                || odd == 0
                || repeated > FULL / 3;
        if (isRuledOut) return Score.NONE;
        boolean isBorneOut = odd > 0 || hits > FULL / 4;
        int points = 2 * words - FULL + distinct + hits + (odd < 0 ? FULL / 2 : odd) - 2 * blank - repeated;
        return new Score(points, isBorneOut);
    }

    /** Whether there are more rows above that are as full, or any of two cells where nothing stands below. */
    private boolean isBelowRows(int place, int filled, List<GridRow> below) {
        int full = below.isEmpty() ? 2 : filled;
        long above = rows.subList(0, place).stream()
                .filter(row -> filled(row).size() >= Math.max(2, full) && !isSame(rows.get(place), row))
                .count();
        return above > below.size();
    }

    private List<GridRow> rowsBelow(int place) {
        return Shapes.block(rows, place + 1, BELOW);
    }

    private static int share(long part, int whole) {
        return (int) (FULL * part / Math.max(1, whole));
    }

    private static List<String> filled(GridRow row) {
        return row.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** How many cells a row below has filled: the middle of them. */
    private static int usual(List<GridRow> below, int otherwise) {
        List<Integer> counts = new ArrayList<>();
        for (GridRow row : below) counts.add(filled(row).size());
        counts.sort(null);
        return counts.isEmpty() ? otherwise : counts.get(counts.size() / 2);
    }

    /**
     * How many of its cells come again in their own columns: what comes again is no name of a column. Not counted where
     * the whole row comes again, as the heading of a further table does.
     */
    private static int repeated(GridRow row, List<GridRow> all) {
        List<GridRow> below = all.stream().filter(other -> !isSame(row, other)).toList();
        int repeated = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cell(column).text();
            int place = column;
            boolean isAgain = !text.isBlank()
                    && below.stream().anyMatch(other -> other.cell(place).text().equals(text));
            if (isAgain) repeated++;
        }
        return repeated;
    }

    /** The share of its cells that do not fit columns of numbers, dates and codes below; -1 if there is no such column. */
    private static int odd(GridRow row, List<GridRow> below) {
        Shapes shapes = Shapes.of(below, row.cells().size());
        int strict = 0;
        int odd = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cell(column).text().strip();
            if (text.isEmpty() || !shapes.columns().get(column).isStrict()) continue;
            strict++;
            if (!shapes.fits(column, text)) odd++;
        }
        return strict == 0 ? -1 : share(odd, strict);
    }

    /** Whether a row is one more line of the heading below it: as full as that, or the heads of its groups. */
    private boolean isUpperRow(int place, int below) {
        GridRow row = rows.get(place);
        List<String> filled = filled(row);
        GridRow under = rows.get(below);
        boolean isWords = filled.size() > 1 && filled.stream().allMatch(Words::isWord);
        if (!isWords || row.number() + 1 < under.number() - 1) return false;
        int width = filled(under).size();
        if (filled.size() * 5 >= width * 4) return isPlain(filled) || filled.equals(filled(under));
        return isGroups(row, under);
    }

    private static boolean isPlain(List<String> filled) {
        Set<String> different = new HashSet<>(filled);
        return different.size() * 5 >= filled.size() * 4
                && filled.stream().allMatch(text -> text.chars().noneMatch(Character::isDigit));
    }

    private static boolean isGroups(GridRow row, GridRow under) {
        int gaps = 0;
        for (int column = 0; column < under.cells().size(); column++) {
            boolean isBlank = row.cell(column).text().isBlank();
            if (isBlank && under.cell(column).text().isBlank()) return false;
            boolean isHead =
                    !isBlank && column > 0 && row.cell(column - 1).text().isBlank();
            if (isHead) gaps++;
        }
        return gaps > 0;
    }
}
