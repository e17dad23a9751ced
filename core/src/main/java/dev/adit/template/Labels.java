package dev.adit.template;

import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The hidden sheet of labels: what each labelled cell says in every language. A layout is verified by the English
 * words, never by what is seen, for that is translated, and not always well.
 */
final class Labels {
    private static final int SHEET = 1;
    private static final int CELL = 2;
    private static final int ENGLISH = 3;
    private static final int MOST_LANGUAGES = 20;

    private final Map<String, GridRow> byKey = new HashMap<>();
    private final Grid sheet;

    Labels(Book book) {
        sheet = book.grid("L");
        for (GridRow row : sheet.rows()) {
            String key = row.cell(SHEET).value() + row.cell(CELL).value();
            if (key.isEmpty()) key = row.cell(0).value();
            if (!key.isEmpty()) byKey.putIfAbsent(key, row);
        }
    }

    boolean isMissing() {
        return byKey.isEmpty();
    }

    int keys() {
        return byKey.size();
    }

    /** Which labels of a layout are missing or say something else, by sheet and cell. */
    List<String> mismatches(Layout layout) {
        List<String> wrong = new ArrayList<>();
        layout.labels().forEach((key, expected) -> {
            GridRow row = byKey.get(key);
            if (row == null || !expected.matcher(row.cell(ENGLISH).value()).find()) wrong.add(key);
        });
        return wrong;
    }

    /**
     * Which numbers of questions are not seen on the Declaration where a layout has them: all that can be verified of
     * a workbook that has lost its labels, for numbers survive translation.
     */
    static List<String> unseenNumbers(Layout layout, Book book) {
        List<String> wrong = new ArrayList<>();
        for (Asked asked : layout.matrix()) {
            if (!asked.isNumberedIn(book.value(Layout.DECLARATION, asked.label())))
                wrong.add(Layout.DECLARATION + asked.label());
        }
        return wrong;
    }

    /** What a cell shows in each language, by sheet and cell; without anything but letters and digits. */
    Set<String> words(String key) {
        GridRow row = byKey.get(key);
        return row == null ? Set.of() : words(row);
    }

    /** What those cells of a sheet show whose English words begin in a certain way. */
    Set<String> words(String ofSheet, Pattern english) {
        Set<String> words = new TreeSet<>();
        for (GridRow row : sheet.rows()) {
            boolean isMeant = row.cell(SHEET).value().equals(ofSheet)
                    && row.cell(CELL).value().matches("[DG]\\d{1,3}")
                    && english.matcher(row.cell(ENGLISH).value()).find();
            if (isMeant) words.addAll(words(row));
        }
        return words;
    }

    private static Set<String> words(GridRow row) {
        Set<String> words = new TreeSet<>();
        for (int column = ENGLISH; column < ENGLISH + MOST_LANGUAGES; column++)
            words.add(plain(row.cell(column).value()));
        words.remove("");
        return words;
    }

    /** Letters and digits in lower case: templates put marks for required fields around their labels, not always the same. */
    static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    /** By the menu; if it is empty, by its index; failing that by the language that the labels are shown in. */
    Optional<Language> language(Book book) {
        Optional<Language> chosen = Language.of(book.value(Layout.DECLARATION, "D3"));
        if (chosen.isPresent()) return chosen;
        String index = book.value(Layout.DECLARATION, "P3");
        if (index.matches("\\d{1,2}")) {
            Optional<Language> indexed = heading(ENGLISH + Integer.parseInt(index) - 1);
            if (indexed.isPresent()) return indexed;
        }
        return shown(book);
    }

    private Optional<Language> heading(int column) {
        return column < ENGLISH
                ? Optional.empty()
                : Language.of(sheet.at(1, column).value());
    }

    /** The language whose words stand in most of the labels that differ from English. */
    private Optional<Language> shown(Book book) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (int row = 7; row <= 27; row++) {
            String seen = book.value(Layout.DECLARATION, "B" + row);
            GridRow label = byKey.get(Layout.DECLARATION + "B" + row);
            if (seen.isEmpty() || label == null) continue;
            for (int column = ENGLISH; column < ENGLISH + MOST_LANGUAGES; column++)
                if (label.cell(column).value().equals(seen)) votes.merge(column, 1, Integer::sum);
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return votes.keySet().stream()
                .filter(column -> votes.getOrDefault(column, 0) == most)
                .findFirst()
                .flatMap(this::heading);
    }
}
