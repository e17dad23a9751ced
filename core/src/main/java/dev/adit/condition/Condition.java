package dev.adit.condition;

import dev.adit.table.Table;
import dev.adit.table.TruthColumn;
import dev.adit.value.Truth;
import java.util.List;

/** A three-valued question about an actor. Both ways of asking it give the same answer; a test holds them to it. */
public sealed interface Condition permits All, Any, Not, Ask, Blank, Given {
    /** The answers of all rows. */
    TruthColumn over(Table table);

    /** The answer of one row. */
    Truth at(Table table, int row);

    /** The questions without parts, in the order they are written. */
    List<Condition> leaves();

    /**
     * The leaves that bear the row's answer: those which, with this answer, make the whole what it is. For an unknown
     * row they are what would settle it; a branch that another one has already decided is left out.
     */
    List<Condition> decisive(Table table, int row);

    /** The attribute that a leaf asks, or the clause it was gathered under; empty for a question with parts. */
    String subject();
}
