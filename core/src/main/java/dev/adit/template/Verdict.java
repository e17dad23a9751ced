package dev.adit.template;

/** What to do with a supplier's workbook. */
public enum Verdict {
    /** take it */
    PASS,
    /** ask the supplier to mend it */
    FIX,
    /** ask for another one */
    REJECT
}
