package dev.adit.cli.check;

import dev.adit.open.Source;
import dev.adit.problem.Problem;
import dev.adit.template.Change;
import dev.adit.template.Checked;
import dev.adit.template.Reading;
import java.util.List;
import java.util.Optional;

/**
 * A file and what is to be done with it.
 *
 * @param what the file is, such as {@code CMRT 6.4 in German} or {@code supplier list}
 * @param reading empty if it is no declaration that can be read
 * @param reason why it is not taken as it is; empty if its changes or its issues say so, or if it is
 * @param changes what to ask the supplier for
 * @param problems what was found while it was opened
 */
public record CheckedFile(
        Source source,
        String what,
        Optional<Reading> reading,
        Outcome outcome,
        String reason,
        Checked checked,
        List<Change> changes,
        List<Problem> problems) {
    /** What the file is called. */
    public String name() {
        return source.name();
    }

    /** Whether there is nothing to do about it: it is taken, or it is no declaration and nothing of it was lost. */
    public boolean isFine() {
        return switch (outcome) {
            case PASS -> true;
            case FIX, REJECT -> false;
            case LIST, OTHER -> reason.isEmpty();
        };
    }

    /** The company as it names itself; empty if it does not, or if nobody could read it. */
    public String company() {
        return reading.map(declared -> declared.declaration().company()).orElse("");
    }
}
