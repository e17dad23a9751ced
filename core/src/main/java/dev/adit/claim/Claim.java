package dev.adit.claim;

import dev.adit.problem.Position;
import dev.adit.table.Attribute;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer somebody gave.
 *
 * @param value in words, as it may be shown: small counts of children are told as "fewer than 10"
 * @param observedOn null if nobody dated it; {@link Standing} says what it then counts as
 * @param validUntil null if the attribute's own time applies
 */
public record Claim(
        Attribute attribute,
        String value,
        @Nullable LocalDate observedOn,
        @Nullable LocalDate validUntil,
        String source,
        EvidenceGrade grade,
        Position at) {
    /** The last day on which an answer counts that is not adverse; null if it does not expire. */
    public @Nullable LocalDate lastDay() {
        Integer months = attribute.lastsMonths();
        LocalDate day = observedOn;
        if (months == null || day == null) return validUntil;
        LocalDate outlived = day.plusMonths(months);
        return validUntil == null || outlived.isBefore(validUntil) ? outlived : validUntil;
    }
}
