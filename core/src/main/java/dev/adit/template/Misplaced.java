package dev.adit.template;

import dev.adit.problem.Position;

/**
 * A cell that does not show what the layout has there. What it shows is never repeated, for in a sheet whose columns were
 * shifted it may be a person's name.
 *
 * @param expected what should stand there, such as {@code question 2}
 * @param found what stands there instead: {@code nothing}, what belongs elsewhere, or {@code another text}
 * @param stands the cell in which the expected stands; empty if it was not found
 * @param lower by how many rows that is lower, negative if higher; 0 if it is not in the same column
 */
public record Misplaced(Position at, String expected, String found, String stands, int lower) {}
