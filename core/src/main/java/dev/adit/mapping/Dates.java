package dev.adit.mapping;

import dev.adit.grid.Cell;
import dev.adit.value.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people and programs write them, and what a single one proves about day and month. */
final class Dates {
    /** What SAP writes for no date, and for one without end. */
    static final String NEVER = "00000000";

    private static final int LONGEST = 40;
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 80_000;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern TIME =
            Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?( ?[AaPp][Mm])?Z?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /** In which order day and month stand before the year. */
    enum Order {
        DAY_FIRST("dmy"),
        MONTH_FIRST("mdy");

        private final String word;

        Order(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Optional<Order> of(String word) {
            for (Order order : values()) if (order.word.equals(word)) return Optional.of(order);
            return Optional.empty();
        }
    }

    /** What a date says about the order of day and month. */
    enum Proof {
        DAY_FIRST,
        MONTH_FIRST,
        EITHER,
        NOTHING
    }

    private Dates() {}

    /** A date in text, whatever its order; a bare number of eight digits is not yet one. */
    static boolean isWritten(String value) {
        String day = withoutTime(value);
        return day.length() <= 10
                && (YEAR_FIRST.matcher(day).matches() || YEAR_LAST.matcher(day).matches());
    }

    static boolean isDate(Cell cell) {
        String value = cell.text();
        if (isWritten(value))
            return read(value, Order.DAY_FIRST).isPresent()
                    || read(value, Order.MONTH_FIRST).isPresent();
        if (isEndless(value) || value.equals(NEVER)) return true;
        if (COMPACT.matcher(value).matches())
            return read(value, Order.DAY_FIRST).isPresent();
        return cell.kind() == Cell.Kind.NUMBER && ofSerial(value).isPresent();
    }

    static boolean isEndless(String value) {
        String day = withoutTime(value);
        return day.equals("99991231")
                || day.equals("9999-12-31")
                || day.equals("31.12.9999")
                || day.equals("12/31/9999")
                || day.equals("31/12/9999");
    }

    static Proof proof(String value) {
        Matcher last = yearLast(value);
        if (last == null || isEndless(value)) return Proof.NOTHING;
        int first = Integer.parseInt(last.group(1));
        int second = Integer.parseInt(last.group(3));
        if (first == second) return Proof.NOTHING;
        if (first > 12 && second <= 12) return Proof.DAY_FIRST;
        if (second > 12 && first <= 12) return Proof.MONTH_FIRST;
        if (first > 12) return Proof.NOTHING;
        return last.group(2).equals(".") ? Proof.DAY_FIRST : Proof.EITHER;
    }

    /** The day as year-month-day; empty if it is none in this order. */
    static Optional<String> read(String value, Order order) {
        String day = withoutTime(value);
        Matcher first = YEAR_FIRST.matcher(day);
        if (first.matches()) return day(first.group(1), first.group(3), first.group(4));
        Matcher compact = COMPACT.matcher(day);
        if (compact.matches()) return day(compact.group(1), compact.group(2), compact.group(3));
        Matcher last = yearLast(value);
        if (last == null) return Optional.empty();
        return order == Order.DAY_FIRST
                ? day(last.group(4), last.group(3), last.group(1))
                : day(last.group(4), last.group(1), last.group(3));
    }

    /** The day that a spreadsheet counts from the end of 1899. */
    static Optional<String> ofSerial(String number) {
        if (!number.matches("[0-9]{5}(\\.[0-9]{1,12})?")) return Optional.empty();
        int days = Integer.parseInt(number.substring(0, 5));
        return days < FIRST_SERIAL || days > LAST_SERIAL
                ? Optional.empty()
                : Optional.of(SERIAL_ZERO.plusDays(days).toString());
    }

    private static @Nullable Matcher yearLast(String value) {
        Matcher last = YEAR_LAST.matcher(withoutTime(value));
        return last.matches() ? last : null;
    }

    private static String withoutTime(String value) {
        return value.length() > LONGEST ? "" : TIME.matcher(value).replaceFirst("");
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Days.parse(date.toString()).map(LocalDate::toString);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
