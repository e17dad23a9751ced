package dev.adit.template;

import java.util.Map;
import java.util.Optional;

/**
 * How many of the suppliers asked have answered, between two percentages.
 *
 * @param low from 0 to 100
 * @param high from {@code low} to 100
 */
public record Coverage(int low, int high) {
    private static final Map<String, Coverage> WORDS = Map.of(
            "1", new Coverage(100, 100),
            "100%", new Coverage(100, 100),
            "100 %", new Coverage(100, 100),
            "greater than 90%", new Coverage(90, 100),
            "greater than 75%", new Coverage(75, 100),
            "greater than 50%", new Coverage(50, 100),
            "50% or less", new Coverage(0, 50),
            "none", new Coverage(0, 0));

    /** Reads an answer as the menus give it, the number 1 for 100 %; empty for "did not survey", blanks and the rest. */
    public static Optional<Coverage> of(String text) {
        return Optional.ofNullable(WORDS.get(Reply.fold(text)));
    }

    /** Whether it is certain that all have answered. */
    boolean isComplete() {
        return low == 100;
    }
}
