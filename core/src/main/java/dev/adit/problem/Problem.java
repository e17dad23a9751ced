package dev.adit.problem;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A fault in an input: where it is, what was found there, and how to mend it.
 *
 * <p>Texts of inputs may be quoted in it as they are: what a terminal or a log would obey is made seen here.
 *
 * @param what what was found and what is allowed; never echoes a cell that may hold personal data
 * @param help the mend; null when {@code what} already says it
 */
public record Problem(
        Code code, Position at, String what, @Nullable String help) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::code).thenComparing(Problem::what);

    public Problem {
        what = Shown.text(what);
        if (help != null) help = Shown.text(help);
    }

    /** How much it matters; fixed by the code. */
    public Level level() {
        return code.level();
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code place: error[D16]: what}, and the help on a line of its own. */
    @Override
    public String toString() {
        String text = at + ": " + level().word() + "[" + code.name() + "]: " + what;
        return help == null ? text : text + "\n  help: " + help;
    }
}
