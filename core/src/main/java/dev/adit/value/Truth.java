package dev.adit.value;

import java.util.Locale;

/**
 * An answer in Kleene's three-valued logic. What nobody has recorded is {@link #UNKNOWN}, never {@link #NO}.
 * The order matters: "and" is the lesser of two answers, "or" the greater.
 */
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }

    /** The word used in rule files and reports: no, unknown, yes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Truth of(boolean known) {
        return known ? YES : NO;
    }
}
