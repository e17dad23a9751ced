package dev.adit.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Days as spreadsheets number them, from 1900 (with a 29 February that never was) or from 1904. */
record SerialDay(boolean since1904) {
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final int NEVER_WAS = 60;
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

    /** The day of a number, its time of day left out; empty if the number is no day. */
    Optional<LocalDate> of(BigDecimal number) {
        BigDecimal first = since1904 ? BigDecimal.ZERO : BigDecimal.ONE;
        if (number.compareTo(first) < 0 || number.compareTo(LAST) > 0) return Optional.empty();
        int serial = number.setScale(0, RoundingMode.FLOOR).intValueExact();
        if (since1904) return Optional.of(EPOCH_1904.plusDays(serial));
        if (serial == NEVER_WAS) return Optional.empty();
        return Optional.of(EPOCH_1900.plusDays(serial < NEVER_WAS ? serial + 1 : serial));
    }
}
