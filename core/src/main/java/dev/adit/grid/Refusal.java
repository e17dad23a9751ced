package dev.adit.grid;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.io.IOException;

/** Why reading stopped: a file, a part or a sheet that is damaged or not to be trusted. */
final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    private final Code code;
    private final String help;

    Refusal(Code code, String what, String help) {
        super(what);
        this.code = code;
        this.help = help;
    }

    static Refusal damaged(String what) {
        return new Refusal(Code.F09, what, "ask for the file again; it may have been cut off on its way");
    }

    static Refusal part(String what) {
        return new Refusal(Code.F10, what, "open it in the program that wrote it, save it as .xlsx and send that");
    }

    void tell(Position at, Problems problems) {
        problems.add(code, at, String.valueOf(getMessage()), help);
    }

    /** What a failure to read means for the one who sent the file. */
    static Refusal of(IOException failure) {
        return failure instanceof Refusal refusal ? refusal : damaged("the file cannot be read to its end");
    }
}
