package dev.adit.backtest;

import java.util.List;

/**
 * What calibration gains on observations it never saw.
 *
 * @param before area of the rules' own numbers on all that was held back
 * @param after area on the same of the numbers that were fitted without it
 */
public record Validation(Area before, Area after, List<Part> parts) {
    /** One part that was held back; areas are NaN where all its observations came out the same. */
    public record Part(String name, int learnt, int tried, int positives, double before, double after) {}
}
