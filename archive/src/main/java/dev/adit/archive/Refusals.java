package dev.adit.archive;

import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with an archive, under the name its user gave it and without its password. */
record Refusals(ArchiveAddress address) {
    InvalidInputException because(Code code, String what, @Nullable String help) {
        return new InvalidInputException(List.of(problem(code, what, help)));
    }

    Problem problem(Code code, String what, @Nullable String help) {
        return new Problem(code, Position.file(address.shown()), what, help);
    }

    /** The first line of a fault of a driver, without password. */
    String told(Throwable fault) {
        String message = String.valueOf(fault.getMessage()).strip();
        return address.hidden(message.lines().findFirst().orElse(message));
    }

    InvalidInputException busy() {
        return because(
                Code.A05,
                "another process has been writing for " + Database.PATIENCE_MILLIS / 1000
                        + " seconds; nothing was kept",
                "let it end, then run the same again");
    }

    InvalidInputException damaged(String what) {
        return because(
                Code.A03,
                what,
                "if it ought to be an archive, restore it from a backup; Adit never repairs one, for that would rewrite it");
    }
}
