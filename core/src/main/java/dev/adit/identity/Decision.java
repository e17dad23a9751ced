package dev.adit.identity;

import dev.adit.problem.Position;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person decided about records.
 *
 * @param ids two or more; SAME makes all of them one, DIFFERENT keeps each from each of the others
 * @param by the role of who decided, such as "buyer, metals"
 */
public record Decision(Verdict verdict, List<String> ids, String reason, String by, LocalDate on, Position at) {
    /** The answer of a person. */
    public enum Verdict {
        SAME,
        DIFFERENT
    }
}
