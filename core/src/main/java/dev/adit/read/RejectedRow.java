package dev.adit.read;

import dev.adit.problem.Problem;
import java.util.List;

/**
 * A row that could not be used, or not whole, with everything that is wrong with it.
 *
 * @param whole false if only single cells could not be used
 * @param headings as the file has them
 * @param cells as the file has them
 */
public record RejectedRow(
        String file, int line, boolean whole, List<Problem> problems, List<String> headings, List<String> cells) {}
