package dev.adit.mapping;

import java.util.List;

/**
 * A field that a column may be.
 *
 * @param score in permille, above 1000 where values support an exact heading; for comparing only
 * @param isNamed whether the heading itself is one of the field's names
 */
record Candidate(Field field, int score, boolean isNamed, List<String> evidence) {
    int shownScore() {
        return Math.max(0, Math.min(1000, score));
    }
}
