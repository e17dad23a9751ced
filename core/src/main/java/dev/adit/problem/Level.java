package dev.adit.problem;

/** How much a problem matters: an error costs a row or a file, a warning is used as it stands, a note is for the record. */
public enum Level {
    ERROR,
    WARNING,
    NOTE;

    /** The word people read. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
