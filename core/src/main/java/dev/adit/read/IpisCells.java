package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.value.Truth;
import java.util.Optional;
import java.util.function.Function;

/** Cells of a visit in our words; notes what is in them and cannot be understood, so that it is not lost unseen. */
final class IpisCells {
    private final Row row;

    IpisCells(Row row) {
        this.row = row;
    }

    String text(String heading) {
        return row.text(heading);
    }

    Truth truth(String heading) {
        return word(heading, IpisWords::truth, "known are: 1, 0, oui, non").orElse(Truth.UNKNOWN);
    }

    Optional<String> status(String heading) {
        return word(heading, IpisWords::status, "known are: vert, jaune, rouge, bleu, no class");
    }

    Optional<String> mechanisation(String heading) {
        return word(heading, IpisWords::mechanisation, "known are: bas, moyen, haut");
    }

    Optional<String> workers(String heading) {
        return word(
                heading,
                text -> Optional.of(text).filter(digits -> digits.matches("[0-9]{1,6}")),
                "write one number in digits");
    }

    /** The kind of an armed group; empty if the cell is, or if there is a group of a kind that nobody knows. */
    Optional<String> armedActor(String heading) {
        return word(heading, IpisWords::armedActor, "it counts as an armed group of unknown kind");
    }

    private <T> Optional<T> word(String heading, Function<String, Optional<T>> reading, String help) {
        String text = row.text(heading);
        Optional<T> read = reading.apply(text);
        if (read.isEmpty() && !IpisWords.isUnknown(text))
            row.spoilt(Code.D15, heading, "'" + Row.shown(text) + "' is not understood", help);
        return read;
    }
}
