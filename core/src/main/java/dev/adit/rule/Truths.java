package dev.adit.rule;

import dev.adit.value.Truth;
import java.util.Optional;

/** Reads an answer in words (yes, no, unknown) or in letters (T, F, U). */
public final class Truths {
    private Truths() {}

    public static Optional<Truth> read(String word) {
        return switch (word) {
            case "yes", "T" -> Optional.of(Truth.YES);
            case "no", "F" -> Optional.of(Truth.NO);
            case "unknown", "U" -> Optional.of(Truth.UNKNOWN);
            default -> Optional.empty();
        };
    }

    /** T, F or U. */
    public static String letter(Truth truth) {
        return switch (truth) {
            case YES -> "T";
            case NO -> "F";
            case UNKNOWN -> "U";
        };
    }
}
