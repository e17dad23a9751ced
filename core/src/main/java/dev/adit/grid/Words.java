package dev.adit.grid;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its text alone what a cell is: words, a unit, the head of a totals row. */
final class Words {
    private static final Pattern UNIT = Pattern.compile("[\\[(][^\\])]{1,20}[\\])]|%|\u20AC|\\$|\u00A3");
    private static final Set<String> UNITS = Set.of(
            "kg",
            "t",
            "g",
            "mt",
            "to",
            "lb",
            "lbs",
            "oz",
            "km",
            "m",
            "eur",
            "usd",
            "gbp",
            "chf",
            "cny",
            "jpy",
            "pcs",
            "stk",
            "tonnes",
            "tons",
            "tonnen",
            "yyyy-mm-dd",
            "dd.mm.yyyy",
            "dd/mm/yyyy",
            "mm/dd/yyyy",
            "tt.mm.jjjj",
            "jj/mm/aaaa");
    private static final Set<String> TOTALS = Set.of(
            "total",
            "totals",
            "grand total",
            "overall total",
            "subtotal",
            "sub total",
            "sub-total",
            "sum",
            "summe",
            "gesamt",
            "gesamtsumme",
            "endsumme",
            "zwischensumme",
            "insgesamt",
            "ergebnis",
            "gesamtergebnis",
            "total g\u00E9n\u00E9ral",
            "sous-total",
            "somme",
            "suma",
            "suma total",
            "total general",
            "totale",
            "totale generale",
            "totaal",
            "summa",
            "razem",
            "celkem",
            "\u603B\u8BA1",
            "\u5408\u8BA1",
            "\u5C0F\u8BA1",
            "\u5408\u8A08",
            "\u5C0F\u8A08",
            "\uD569\uACC4");
    private static final int LONGEST = 200;

    private Words() {}

    /** Whether a cell could name a column: letters, and more of them than digits. */
    static boolean isWord(String cell) {
        long letters = cell.codePoints().filter(Character::isLetter).count();
        long digits = cell.codePoints().filter(Character::isDigit).count();
        return letters > digits && cell.length() <= LONGEST && !Shape.isNumber(cell) && !cell.contains("://");
    }

    /** Whether all these cells, none blank, are units such as [kg]. */
    static boolean areUnits(List<String> cells) {
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(
                                cell -> UNIT.matcher(cell).matches() || UNITS.contains(cell.toLowerCase(Locale.ROOT)));
    }

    /** Whether a cell is the word for a total and nothing else. */
    static boolean isTotal(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        while (!word.isEmpty() && ":*=".indexOf(word.charAt(word.length() - 1)) >= 0)
            word = word.substring(0, word.length() - 1).strip();
        return TOTALS.contains(word);
    }
}
