package dev.adit.rule;

import dev.adit.problem.Position;

/**
 * A source of a rule.
 *
 * @param verified whether the text was read; a citation from memory says so
 */
public record Citation(String cite, boolean verified, Position at) {}
