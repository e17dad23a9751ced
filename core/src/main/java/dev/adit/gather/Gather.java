package dev.adit.gather;

import dev.adit.table.TruthColumn;

/** A way to ask suppliers, one a file, found by {@link java.util.ServiceLoader}. */
public interface Gather {
    /** The key in a rule file. */
    String name();

    /**
     * Answers for every actor.
     *
     * @param answers what each actor would answer itself; no where the question does not apply to its kind
     * @param suppliers who supplies whom on the day of the table
     */
    TruthColumn gather(TruthColumn answers, Suppliers suppliers);
}
