package dev.adit.cli.check;

import dev.adit.problem.Code;
import dev.adit.problem.Level;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Why a file is not taken as it is, in a few words. */
final class Reasons {
    private static final String OURS = "this file could not be read through, which is a fault of ours; report it";

    private Reasons() {}

    static Optional<Problem> firstError(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.level() == Level.ERROR)
                .findFirst();
    }

    /** Faults that cost cells or sheets: what was lost there must not be held against the supplier. */
    private static boolean isDamage(Problem problem) {
        if (problem.level() != Level.ERROR) return false;
        return switch (problem.code()) {
            case F09, F10, F13, S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11, S12, S13, S14 -> true;
            default -> false;
        };
    }

    static boolean isDamaged(List<Problem> problems) {
        return damage(problems).isPresent();
    }

    private static Optional<Problem> damage(List<Problem> problems) {
        return problems.stream().filter(Reasons::isDamage).findFirst();
    }

    /** Why a file that is no declaration, or none that can be read, came to nothing; empty if nothing is wrong. */
    static String unread(List<Problem> problems) {
        if (problems.stream().anyMatch(problem -> problem.what().equals(OURS))) return OURS;
        return damage(problems)
                .map(problem -> "damaged, ask for it again: " + problem.what())
                .or(() -> firstError(problems).map(Problem::what))
                .orElse("");
    }

    /** Our own fault; it says which kind and where in the program, and nothing of what the file holds. */
    static Problem ours(String file, Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return new Problem(
                Code.F09,
                Position.file(file),
                OURS,
                "say that it ended in " + fault.getClass().getSimpleName() + where);
    }
}
