package dev.adit.whatif;

import dev.adit.value.Scenario;

/**
 * A score to get under.
 *
 * @param actor by number
 * @param line in permille; the score is to be less
 */
public record Goal(int actor, Scenario scenario, int line) {}
