package dev.adit.fuzz;

import dev.adit.problem.Problem;
import java.util.List;

/**
 * What came of bytes at a door.
 *
 * @param read all that was read, as a text in which a difference of any value shows
 */
record Opened(List<Problem> problems, String read) {}
