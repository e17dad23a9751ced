package dev.adit.backtest;

import java.util.List;

/**
 * Numbers that fit the observations better, and what they are worth.
 *
 * @param before area of the rules' own numbers
 * @param after area of the fitted ones on the observations they were fitted to; flatters
 * @param byPlace on territories that were held back; without parts if there is one territory only
 * @param byTime on later observations that were held back
 */
public record Calibrated(List<Move> moves, double before, double after, Validation byPlace, Validation byTime) {
    /** What is proposed for a rule, beside what it has; in permille. */
    public record Move(String rule, int strength, int prior, int usualStrength, int usualPrior) {}
}
