package dev.adit.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the delimiter of a text table: under the right one the first hundred records have the same number of cells,
 * and one of them is worded like a heading. Never by how numbers are written.
 */
final class SyntaxFinder {
    private static final List<String> USUAL = List.of(";", ",", "\t", "|", ", ");
    private static final String BLANK = " ";
    private static final int SAMPLE = 100;
    private static final int HEAD = 1 << 18;
    private static final int FULL = 1000;
    private static final int MARGIN = 100;
    private static final int STEADY = 950;

    private final String text;
    private final String head;
    private final int start;
    private List<Tried> rivals = List.of();

    SyntaxFinder(String text, int start) {
        this.text = text;
        this.head = text.substring(start, Math.min(text.length(), start + HEAD));
        this.start = start;
    }

    /**
     * A delimiter tried.
     *
     * @param cells how many cells most records have under it
     * @param score from 0 to 1000
     */
    record Tried(Syntax syntax, int cells, int score) {
        /** The same with its quotes decided from the whole text. */
        Tried decided(String text) {
            return new Tried(Quotes.under(syntax.delimiter(), text), cells, score);
        }
    }

    /** The syntax; empty if two delimiters do about as well, also from the heading on. */
    Optional<Tried> find() {
        List<Tried> tried = new ArrayList<>();
        for (String delimiter : USUAL) if (text.contains(delimiter)) tried.add(under(delimiter));
        preferCommaAndBlank(tried);
        tried.removeIf(one -> one.score() == 0);
        byBlanks().ifPresent(tried::add);
        if (tried.isEmpty()) return oneColumn();
        tried.sort((one, other) -> other.score() - one.score());
        boolean isClear =
                tried.size() == 1 || tried.get(0).score() - tried.get(1).score() >= MARGIN;
        if (isClear) return Optional.of(tried.get(0).decided(text));
        rivals = tried.stream()
                .filter(one -> tried.get(0).score() - one.score() < MARGIN)
                .toList();
        return steadiest();
    }

    /** The delimiters that {@link #find} could not decide between, in words for messages. */
    String rivals() {
        return rivals.stream()
                .map(one -> one.syntax().delimiter())
                .map(one -> one.equals("\t") ? "tab" : "'" + one + "'")
                .collect(Collectors.joining(" and "));
    }

    /**
     * Titles above a table may have as many commas as its amounts have. From its heading on the true delimiter is steadier
     * than any other and makes more cells.
     */
    private Optional<Tried> steadiest() {
        Map<Tried, Integer> steady = new LinkedHashMap<>();
        for (Tried one : rivals) steady.put(one, steadiness(one));
        return rivals.stream()
                .filter(one -> steady.getOrDefault(one, 0) >= STEADY)
                .filter(one -> rivals.stream()
                        .allMatch(other -> other.equals(one)
                                || (one.cells() > other.cells()
                                        && steady.getOrDefault(one, 0) > steady.getOrDefault(other, 0))))
                .findFirst()
                .map(one -> one.decided(text));
    }

    /** Of a thousand records from the first on that has the usual number of cells, so many have it; 0 if it is no heading. */
    private int steadiness(Tried tried) {
        int same = 0;
        int all = 0;
        for (RecordScan.Scanned record : sample(tried.syntax())) {
            int count = record.broken() ? 0 : record.cells().size();
            if (all == 0 && count != tried.cells()) continue;
            if (all == 0 && !isWorded(record.cells())) return 0;
            all++;
            if (count == tried.cells()) same++;
        }
        return all == 0 ? 0 : FULL * same / all;
    }

    /** The first records that hold anything. */
    private List<RecordScan.Scanned> sample(Syntax syntax) {
        List<RecordScan.Scanned> sample = new ArrayList<>();
        int at = start;
        for (int i = 0; i < SAMPLE && at < text.length(); i++) {
            RecordScan.Scanned record = RecordScan.of(text, at, syntax);
            at = record.broken() ? Syntax.nextLine(text, at) : record.end();
            if (record.broken() || !record.cells().stream().allMatch(String::isBlank)) sample.add(record);
        }
        return sample;
    }

    /** Where every comma has a blank behind it, the blank is no part of the cells. */
    private static void preferCommaAndBlank(List<Tried> tried) {
        Optional<Tried> wide = tried.stream()
                .filter(one -> one.syntax().delimiter().equals(", "))
                .findFirst();
        if (wide.isEmpty() || wide.get().score() == 0) return;
        Tried kept = wide.get();
        tried.removeIf(one ->
                one.syntax().delimiter().equals(",") && one.cells() <= kept.cells() && one.score() <= kept.score());
        boolean isCommaLeft =
                tried.stream().anyMatch(one -> one.syntax().delimiter().equals(",") && one.score() > 0);
        if (isCommaLeft) dropWorse(tried, kept);
    }

    private static void dropWorse(List<Tried> tried, Tried wide) {
        Tried comma = tried.stream()
                .filter(one -> one.syntax().delimiter().equals(","))
                .findFirst()
                .orElseThrow();
        if (wide.score() >= comma.score() + MARGIN) tried.remove(comma);
        else tried.remove(wide);
    }

    Tried under(String delimiter) {
        Syntax syntax = Quotes.under(delimiter, head);
        CellCounts counts = new CellCounts();
        Set<Integer> worded = new HashSet<>();
        for (RecordScan.Scanned record : sample(syntax)) {
            int count = record.broken() ? 0 : record.cells().size();
            counts.add(count);
            if (isWorded(record.cells())) worded.add(count);
        }
        int most = counts.most(0);
        if (most < 2) return new Tried(syntax, Math.max(most, 1), 0);
        int score = FULL * counts.of(most) / counts.total() - counts.different() + 1;
        return new Tried(syntax, most, Math.max(1, worded.contains(most) ? score : score / 2));
    }

    /** Texts without digits, as headings mostly are. */
    private static boolean isWorded(List<String> cells) {
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        return filled * 2 >= cells.size()
                && cells.stream().allMatch(cell -> cell.chars().noneMatch(Character::isDigit));
    }

    /** Blanks are a delimiter only where quotes bear it out in every line, because words have blanks between them too. */
    private Optional<Tried> byBlanks() {
        if (!head.contains("\" ") && !head.contains("' ")) return Optional.empty();
        Tried tried = under(BLANK);
        boolean isBorneOut = Quotes.pairs(head, tried.syntax()) >= head.lines().count();
        return isBorneOut && tried.cells() > 2 && tried.score() > FULL / 4 ? Optional.of(tried) : Optional.empty();
    }

    private Optional<Tried> oneColumn() {
        return Optional.of(new Tried(Quotes.under(Syntax.ONE_COLUMN, text), 1, FULL));
    }
}
