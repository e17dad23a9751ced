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
    /** Beginnings of the names of months in English, German, French and Spanish. */
    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile("jan.*|ene.*"),
            Pattern.compile("feb.*|fev.*"),
            Pattern.compile("mar.*"),
            Pattern.compile("apr.*|avr.*|abr.*"),
            Pattern.compile("may|mai|mayo"),
            Pattern.compile("jun.*|juin"),
            Pattern.compile("jul.*|juil.*"),
            Pattern.compile("aug.*|aou.*|ago.*"),
            Pattern.compile("sep.*"),
            Pattern.compile("oct.*|okt.*"),
            Pattern.compile("nov.*"),
            Pattern.compile("dec.*|dez.*|dic.*"));

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SEPARATED = Pattern.compile("[\\p{L}\\d\\s./,:-]*");

    /** Words of days that may be shown: whole names of months, so that no other text passes for one. */
    private static final Set<String> SHOWN = Set.copyOf(List.of("""
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            januar februar marz mai juni juli oktober dezember mrz okt dez
            janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre janv fevr avr juil
            enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic
            st nd rd th er de t z 年 月 日""".split("\\s+", -1)));

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
                && WORD.matcher(text).results().allMatch(word -> SHOWN.contains(word.group()));
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
            if (MONTHS.get(i).matcher(month).matches()) return date(year, String.valueOf(i + 1), day);
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
