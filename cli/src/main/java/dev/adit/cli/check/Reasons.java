package dev.adit.cli.check;

import dev.adit.open.OurFault;
import dev.adit.problem.Level;
import dev.adit.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Why a file is not taken as it is, in a few words. */
final class Reasons {
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
        if (problems.stream().anyMatch(OurFault::is)) return OurFault.WHAT;
        return damage(problems)
                .map(problem -> "damaged, ask for it again: " + problem.what())
                .or(() -> firstError(problems).map(Problem::what))
                .orElse("");
    }
}
