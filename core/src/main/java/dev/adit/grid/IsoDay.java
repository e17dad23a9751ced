package dev.adit.grid;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as XML writes them. */
final class IsoDay {
    private IsoDay() {}

    static Optional<LocalDate> of(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
