package dev.adit.backtest;

import dev.adit.value.Range;

/** An observation, and the own risk of its actor by what was known then, in permille, in the worst theme. */
public record ScoredObservation(Observation observation, Range own) {}
