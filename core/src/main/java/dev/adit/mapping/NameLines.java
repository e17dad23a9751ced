package dev.adit.mapping;

import dev.adit.value.Minerals;
import java.util.regex.Pattern;

/** Whether the second line of a name goes on with the name, or says whom to write to there. */
final class NameLines {
    /** Of the 35 characters that SAP gives a line, so many are full enough for the name to run on. */
    private static final int FULL_LINE = 30;

    private static final Pattern ADDRESSEE = Pattern.compile(
            "(c/o|z\\.? ?hd|z\\.? ?h\\.|zu handen|attn|att\\b|att\\.|a l'att|a la at|abt|abteilung|dept|department|departamento"
                    + "|depto|service\\b|herr|herrn|frau|mr|mrs|ms|mme|mlle|m\\.|sr|sra|dr|dipl|ing)\\b.*+",
            Pattern.DOTALL);

    private NameLines() {}

    /** Whether a line is to be joined to the one before it; otherwise it is left out, since it may be a person. */
    static boolean isContinued(String first, String second) {
        if (second.length() > Heading.LONGEST
                || ADDRESSEE.matcher(Minerals.fold(second)).matches()) return false;
        return Subject.hasLegalForm(second) || first.length() >= FULL_LINE;
    }
}
