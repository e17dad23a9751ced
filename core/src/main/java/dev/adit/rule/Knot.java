package dev.adit.rule;

/** A point of the curve that turns likelihood into weight, both in permille. */
public record Knot(int likelihood, int weight) {}
