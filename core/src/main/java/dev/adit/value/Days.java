package dev.adit.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as whole days counted from 1970-01-01, in columns; {@link #UNKNOWN} where nobody gave one. */
public final class Days {
    public static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private Days() {}

    /** Reads {@code 2024-03-01}; empty for any other form and for years outside 1900 to 2200. */
    public static Optional<LocalDate> parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') return Optional.empty();
        try {
            LocalDate date = LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
            boolean sane = date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR;
            return sane ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) throw new NumberFormatException(text);
            number = number * 10 + digit;
        }
        return number;
    }

    public static int of(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /** The same day of the month a number of months later, or that month's last day. */
    public static int plusMonths(int day, int months) {
        return of(date(day).plusMonths(months));
    }
}
