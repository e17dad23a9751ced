package dev.adit.cli.generate;

import java.time.LocalDate;

/** Days of the five years that the network speaks of, as words of files. */
final class Calendar {
    private static final LocalDate BEGIN = LocalDate.of(2021, 1, 1);
    private static final LocalDate FRESH = LocalDate.of(2024, 1, 15);
    private static final LocalDate END = LocalDate.of(2025, 12, 20);

    private Calendar() {}

    /** A day of 2021 to 2023: by the end of 2025 most answers of that age are out of date. */
    static String early(Dice dice) {
        return between(BEGIN, FRESH.minusMonths(2), dice);
    }

    /** A day of 2024 or 2025. */
    static String late(Dice dice) {
        return between(FRESH, END, dice);
    }

    private static String between(LocalDate least, LocalDate most, Dice dice) {
        int days = (int) (most.toEpochDay() - least.toEpochDay());
        return least.plusDays(dice.below(days + 1)).toString();
    }
}
