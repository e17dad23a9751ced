package dev.adit.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole number as rules write it, with or without a unit of time.
 *
 * @param unit {@code months}, or empty for a bare number
 */
public record Amount(int number, String unit) {
    private static final Pattern WRITTEN = Pattern.compile("(0|[1-9][0-9]{0,8})|([1-9][0-9]{0,2}) (months)");

    /** What a text says; empty if it is neither a whole number from 0 nor a time such as {@code 24 months}. */
    static Optional<Amount> of(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) return Optional.empty();
        return Optional.of(
                matcher.group(1) != null
                        ? new Amount(Integer.parseInt(matcher.group(1)), "")
                        : new Amount(Integer.parseInt(matcher.group(2)), matcher.group(3)));
    }

    /** As an operand is written: {@code 20} or {@code 24 months}. */
    public String text() {
        return unit.isEmpty() ? String.valueOf(number) : number + " " + unit;
    }
}
