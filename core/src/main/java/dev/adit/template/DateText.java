package dev.adit.template;

import dev.adit.value.Minerals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as people write it. A text that may be two days is none. */
final class DateText {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})\\s?日?(?:[T ].{0,20})?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4})");
    private static final Pattern DAY_AND_NAME = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th|er)?[-. ,/]{1,3}(?:de )?(\\p{L}{3,10})[-. ,/]{1,3}(?:de )?(\\d{4})");
    private static final Pattern NAME_AND_DAY =
            Pattern.compile("(\\p{L}{3,10})[-. ]{1,3}(\\d{1,2})(?:st|nd|rd|th)?[-. ,]{1,3}(\\d{4})");
    /** Names of months and their usual abbreviations in English, German, French, Spanish, Portuguese and Italian. */
    private static final List<Set<String>> MONTHS = List.of(
            Set.of("jan january januar janner janvier janv enero ene janeiro gennaio gen".split(" ", -1)),
            Set.of("feb february februar feber fevrier fev fevr febrero fevereiro febbraio".split(" ", -1)),
            Set.of("mar march marz mrz mars marzo marco".split(" ", -1)),
            Set.of("apr april avril avr abril abr aprile".split(" ", -1)),
            Set.of("may mai mayo maio maggio mag".split(" ", -1)),
            Set.of("jun june juni juin junio junho giugno giu".split(" ", -1)),
            Set.of("jul july juli juillet juil julio julho luglio lug".split(" ", -1)),
            Set.of("aug august aout agosto ago".split(" ", -1)),
            Set.of("sep sept september septembre septiembre setiembre setembro set settembre".split(" ", -1)),
            Set.of("oct october oktober okt octobre octubre outubro out ottobre ott".split(" ", -1)),
            Set.of("nov november novembre noviembre novembro".split(" ", -1)),
            Set.of("dec december dezember dez decembre diciembre dic dezembro dicembre".split(" ", -1)));

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SEPARATED = Pattern.compile("[\\p{L}\\d\\s./,:-]*");

    /** What may stand beside digits and names of months in a day that is shown. */
    private static final Set<String> BESIDE = Set.of("st", "nd", "rd", "th", "er", "de", "t", "z", "年", "月", "日");

    private static final int LONGEST = 40;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EARLIEST_SERIAL = 36_526;
    private static final int LATEST_SERIAL = 73_050;

    private DateText() {}

    /** The one day that a text means; empty if it means none or may mean two. */
    static Optional<LocalDate> of(String written) {
        if (written.length() > LONGEST) return Optional.empty();
        String text = Minerals.fold(written);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches())
            return numbered(yearLast.group(1), yearLast.group(2), yearLast.group(3), yearLast.group(4));
        Matcher dayName = DAY_AND_NAME.matcher(text);
        if (dayName.matches()) return named(dayName.group(3), dayName.group(2), dayName.group(1));
        Matcher nameDay = NAME_AND_DAY.matcher(text);
        return nameDay.matches() ? named(nameDay.group(3), nameDay.group(1), nameDay.group(2)) : Optional.empty();
    }

    /** Whether a text is made of nothing but digits, separators and names of months, so that it names no person. */
    static boolean isOnlyOfDays(String written) {
        if (written.length() > LONGEST) return false;
        String text = Minerals.fold(written);
        return SEPARATED.matcher(text).matches()
                && WORD.matcher(text)
                        .results()
                        .allMatch(word -> BESIDE.contains(word.group()) || isNameOfMonth(word.group()));
    }

    /** Whether day and month could be either way round. */
    static boolean mayBeTwo(String written) {
        return written.length() <= LONGEST
                && of(written).isEmpty()
                && YEAR_LAST
                        .matcher(written)
                        .results()
                        .anyMatch(text -> isMonth(text.group(1)) && isMonth(text.group(3)));
    }

    private static boolean isNameOfMonth(String word) {
        return MONTHS.stream().anyMatch(names -> names.contains(word));
    }

    private static boolean isMonth(String number) {
        return Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= 12;
    }

    /** The day of a spreadsheet's count; empty outside the years 2000 to 2099. */
    static Optional<LocalDate> ofSerial(String number) {
        String whole = number.replaceFirst("\\.\\d{1,20}$", "");
        if (!whole.matches("\\d{5}")) return Optional.empty();
        int serial = Integer.parseInt(whole);
        boolean sane = serial >= EARLIEST_SERIAL && serial <= LATEST_SERIAL;
        return sane ? Optional.of(DAY_ZERO.plusDays(serial)) : Optional.empty();
    }

    /** Where dots stand, the day comes first; elsewhere only if the order cannot be doubted. */
    private static Optional<LocalDate> numbered(String one, String mark, String two, String year) {
        boolean same = Integer.parseInt(one) == Integer.parseInt(two);
        if (mark.equals(".") || same) return date(year, two, one);
        Optional<LocalDate> dayFirst = date(year, two, one);
        Optional<LocalDate> monthFirst = date(year, one, two);
        if (dayFirst.isPresent() && monthFirst.isPresent()) return Optional.empty();
        return dayFirst.or(() -> monthFirst);
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        for (int i = 0; i < MONTHS.size(); i++)
            if (MONTHS.get(i).contains(month)) return date(year, String.valueOf(i + 1), day);
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
