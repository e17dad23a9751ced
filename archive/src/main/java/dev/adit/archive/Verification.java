package dev.adit.archive;

import dev.adit.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of hashing an archive anew.
 *
 * @param head the hash of the last run, to be noted down elsewhere; null if there is no run
 * @param problems A07 and A08, run by run; none if the archive is whole
 */
public record Verification(long runs, long rows, @Nullable String head, List<Problem> problems) {
    public boolean isWhole() {
        return problems.isEmpty();
    }

    static Verification ofNone(@Nullable String head, Refusals refusals) {
        return new Verification(0, 0, null, head == null ? List.of() : List.of(Verifier.isMissing(head, 0, refusals)));
    }
}
