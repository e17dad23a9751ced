package dev.adit.open;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;

/** What is told of a file that broke the program instead of being refused by it: no blame falls on who sent it. */
public final class OurFault {
    /** The sentence by which such problems are known. */
    public static final String WHAT = "this file could not be read through, which is a fault of ours; report it";

    private OurFault() {}

    /** Whether a problem tells of such a fault. */
    public static boolean is(Problem problem) {
        return problem.what().equals(WHAT);
    }

    /** The problem, with where the fault happened and without anything of the file. */
    public static Problem in(String file, Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return new Problem(
                Code.F09,
                Position.file(file),
                WHAT,
                "say that it ended in " + fault.getClass().getSimpleName() + where);
    }
}
