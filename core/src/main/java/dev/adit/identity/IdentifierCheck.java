package dev.adit.identity;

/**
 * What came of checking an identifier.
 *
 * @param canonical the form to compare and to keep; empty if the identifier is invalid
 * @param proof how far the check goes
 * @param reason what was mended, or what is wrong and how to mend it, without the text itself; empty if there is
 *     nothing to say
 */
public record IdentifierCheck(Status status, String canonical, Proof proof, String reason) {
    /** Whether an identifier can be used. */
    public enum Status {
        /** as its rules want it, the usual blanks, dots and hyphens aside */
        VALID,
        /** blanks, case, padding or invisible characters were mended: to be told */
        DAMAGED,
        INVALID
    }

    /** What a check rests on. */
    public enum Proof {
        /** a check digit or character agrees */
        CHECKSUM,
        /** only the form: prefix, length and kind of characters */
        FORM
    }

    /** Whether there is a canonical form, mended or not. */
    public boolean isUsable() {
        return status != Status.INVALID;
    }

    static IdentifierCheck invalid(String reason) {
        return new IdentifierCheck(Status.INVALID, "", Proof.FORM, reason);
    }

    /** The same, but told as damaged. */
    IdentifierCheck mended(String what) {
        if (status == Status.INVALID) return this;
        String both = reason.isEmpty() ? what : what + "; " + reason;
        return new IdentifierCheck(Status.DAMAGED, canonical, proof, both);
    }
}
