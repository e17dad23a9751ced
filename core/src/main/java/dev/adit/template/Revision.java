package dev.adit.template;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A revision number as the templates count: a decimal number, so that 6.31 comes before 6.4.
 *
 * @param text as printed, such as {@code 6.31}
 */
record Revision(String text, BigDecimal number) implements Comparable<Revision> {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,3})?)[a-z]?");

    static Optional<Revision> of(String text) {
        Matcher found = NUMBER.matcher(text);
        return found.matches()
                ? Optional.of(new Revision(found.group(1), new BigDecimal(found.group(1)).stripTrailingZeros()))
                : Optional.empty();
    }

    int major() {
        return number.intValue();
    }

    boolean isSame(Revision other) {
        return compareTo(other) == 0;
    }

    @Override
    public int compareTo(Revision other) {
        return number.compareTo(other.number);
    }
}
