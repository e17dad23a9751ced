package dev.adit.smelter;

import dev.adit.problem.Position;
import dev.adit.value.Country;
import dev.adit.value.Truth;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A facility as a scheme lists it.
 *
 * @param id the smelter identification where it is one, else the scheme's own id
 * @param metal as written; empty if the list does not say
 * @param country null if not given or not known
 * @param statusText the status as written
 * @param cycleYears how many years an assessment holds; empty if not known
 */
public record Facility(
        String scheme,
        String id,
        String name,
        String metal,
        @Nullable Country country,
        Status status,
        String statusText,
        @Nullable LocalDate statusDate,
        @Nullable LocalDate auditDate,
        @Nullable LocalDate validUntil,
        OptionalInt cycleYears,
        String source,
        @Nullable LocalDate sourceDate,
        Position at) {
    /** What a scheme says of a facility. Only CONFORMANT and CROSS_RECOGNISED mean that an assessment was passed. */
    public enum Status {
        CONFORMANT,
        CROSS_RECOGNISED,
        /** committed and scheduled; nothing is passed yet */
        ACTIVE,
        /** may be assessed; says nothing more */
        ELIGIBLE,
        NON_CONFORMANT,
        SUSPENDED,
        REMOVED,
        UNKNOWN
    }

    /** The last day on which the assessment holds; null if neither it nor audit and cycle are known. */
    public @Nullable LocalDate holdsUntil() {
        if (validUntil != null) return validUntil;
        return auditDate == null || cycleYears.isEmpty() ? null : auditDate.plusYears(cycleYears.getAsInt());
    }

    /** Whether its assessment has run out on a day; unknown if the list does not say until when it holds. */
    public Truth isStale(LocalDate day) {
        LocalDate last = holdsUntil();
        return last == null ? Truth.UNKNOWN : Truth.of(last.isBefore(day));
    }

    /** Whether an assessment was passed and still holds: no for Active, Eligible and all that passed nothing. */
    public Truth isConformant(LocalDate day) {
        return switch (status) {
            case CONFORMANT, CROSS_RECOGNISED -> isStale(day).not();
            case UNKNOWN -> Truth.UNKNOWN;
            default -> Truth.NO;
        };
    }
}
