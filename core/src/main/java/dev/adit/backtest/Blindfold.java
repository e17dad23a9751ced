package dev.adit.backtest;

import dev.adit.claim.Claims;
import dev.adit.value.Days;
import java.util.function.IntPredicate;

/** Hides from the score of a day what was not known yet, and what would give the outcome away. */
final class Blindfold {
    private final Claims claims;
    private final boolean[] isKin;

    Blindfold(Claims claims, Outcome outcome) {
        this.claims = claims;
        this.isKin = new boolean[claims.vocabulary().size()];
        for (String name : outcome.kin())
            claims.vocabulary().place(name).ifPresent(attribute -> isKin[attribute] = true);
    }

    /**
     * Which claims may be seen on a day: what was said by then, of the outcome and its kin what was said before, or
     * nothing. What nobody dated may have been said later, so it is hidden too.
     */
    IntPredicate on(int day, EarlierEvidence evidence) {
        int latestOfKin = evidence == EarlierEvidence.WITH ? day - 1 : Days.UNKNOWN;
        return claim -> {
            int observedOn = claims.observedOn(claim);
            return observedOn != Days.UNKNOWN && observedOn <= (isKin[claims.attribute(claim)] ? latestOfKin : day);
        };
    }
}
