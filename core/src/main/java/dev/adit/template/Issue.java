package dev.adit.template;

import dev.adit.problem.Position;
import java.util.Comparator;

/**
 * Something that a filled template lacks, or that does not fit together.
 *
 * @param sheet the sheet's name
 * @param cell the address on it, such as {@code D8}; empty if the workbook as a whole is meant
 * @param subject what is meant in numbers and names that need no translation, such as {@code 4) Tin}; may be empty
 * @param current what the cell holds; empty if it is blank or about a person
 * @param found what was found, in one English sentence without its full stop
 * @param proposed what should stand there, if that follows; otherwise empty
 */
public record Issue(
        Check check,
        Level level,
        String sheet,
        String cell,
        Position at,
        String subject,
        String current,
        String found,
        String proposed)
        implements Comparable<Issue> {
    private static final Comparator<Issue> ORDER = Comparator.comparing(Issue::check)
            .thenComparing(Issue::at)
            .thenComparing(Issue::subject)
            .thenComparing(Issue::found);

    /** How much it matters. */
    public enum Level {
        /** something required is missing, or contradicts itself */
        ERROR,
        /** hardly right; the supplier can say */
        WARNING,
        /** for the record */
        INFO,
        /** for the buyer, not the supplier, to follow up */
        FINDING,
        /** something to look at; may well be right */
        HINT
    }

    /** Whether the supplier is asked to mend it. */
    public boolean isForSupplier() {
        return level == Level.ERROR || level == Level.WARNING;
    }

    @Override
    public int compareTo(Issue other) {
        return ORDER.compare(this, other);
    }
}
