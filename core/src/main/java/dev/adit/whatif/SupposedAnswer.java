package dev.adit.whatif;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.read.InputSet;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.List;

/**
 * An answer that nobody gave.
 *
 * @param actor by number
 * @param attribute by its number in the vocabulary
 * @param cell held as {@link dev.adit.table.AttributeType} says
 */
public record SupposedAnswer(int actor, int attribute, long cell) {
    private static final String SOURCE = "what-if";

    /**
     * Inputs in which the answers have been given on a day, with papers from an independent party. They stand in place
     * of what was said on the same day and of what nobody dated; of two to the same question the later counts.
     */
    public static InputSet in(InputSet inputs, List<SupposedAnswer> answers, LocalDate asOf) {
        int day = Days.of(asOf);
        Claims told = inputs.claims();
        Claims claims = told.copy(claim -> answers.stream().noneMatch(answer -> answer.standsFor(claim, told, day)));
        Claims.Origin origin = new Claims.Origin(day, Days.UNKNOWN, SOURCE, EvidenceGrade.A, SOURCE, 1);
        for (SupposedAnswer answer : answers)
            if (answer.equals(answer.last(answers)))
                claims.add(answer.actor, answer.attribute, answer.cell, origin, "--set");
        return inputs.with(claims);
    }

    private SupposedAnswer last(List<SupposedAnswer> answers) {
        SupposedAnswer last = this;
        for (SupposedAnswer other : answers) if (other.actor == actor && other.attribute == attribute) last = other;
        return last;
    }

    private boolean standsFor(int claim, Claims claims, int day) {
        int said = claims.observedOn(claim);
        return claims.actor(claim) == actor
                && claims.attribute(claim) == attribute
                && (said == day || said == Days.UNKNOWN);
    }
}
