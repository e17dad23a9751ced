package dev.adit.grid;

import dev.adit.problem.Position;

/**
 * Something that was read otherwise than it is written, told so that nobody has to take it on trust.
 *
 * @param what what was done and why, in one sentence; never echoes a cell that may hold personal data
 */
public record Repair(Position at, String what) {}
