package dev.adit.rule;

/** A name for scores from a number of permille upwards. */
public record Band(int from, String name) {}
