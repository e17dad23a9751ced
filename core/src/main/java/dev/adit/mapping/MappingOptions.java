package dev.adit.mapping;

import java.util.List;
import java.util.Optional;

/**
 * What a person says of a list beforehand.
 *
 * @param decimal the sign before decimals, {@code ,} or {@code .}; empty if the columns decide
 * @param dateOrder {@code dmy} or {@code mdy}; empty if the columns decide
 * @param nullWords words that stand for nothing in this file, beside the usual ones
 */
public record MappingOptions(Optional<String> decimal, Optional<String> dateOrder, List<String> nullWords) {
    public MappingOptions {
        decimal.filter(sign -> !sign.equals(",") && !sign.equals(".")).ifPresent(sign -> {
            throw new IllegalArgumentException("decimal is ',' or '.', not '" + sign + "'");
        });
        dateOrder.filter(order -> Dates.Order.of(order).isEmpty()).ifPresent(order -> {
            throw new IllegalArgumentException("date order is 'dmy' or 'mdy', not '" + order + "'");
        });
        nullWords = List.copyOf(nullWords);
    }

    /** Nothing is said. */
    public static MappingOptions none() {
        return new MappingOptions(Optional.empty(), Optional.empty(), List.of());
    }
}
