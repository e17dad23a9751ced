package dev.adit.own;

import dev.adit.value.Truth;

/**
 * A sign of harm in a theme.
 *
 * @param group evidence that speaks of the same thing: inside a group only the strongest counts
 * @param strength how likely the harm is if the answer is yes, in permille
 * @param prior how likely the answer yes is while it is unknown, in permille
 */
public record Indicator(int theme, String group, int strength, int prior, Truth answer) {}
