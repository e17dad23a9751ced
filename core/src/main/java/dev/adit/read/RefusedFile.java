package dev.adit.read;

import dev.adit.problem.Problem;
import java.util.List;

/**
 * A file of a folder or zip file that looks like input and cannot be used; nothing of it was read.
 *
 * @param problems why, in the order found; at least one of them is an error
 */
public record RefusedFile(String file, List<Problem> problems) {
    public RefusedFile {
        problems = List.copyOf(problems);
    }
}
