package dev.adit.rule;

import dev.adit.network.ActorKind;
import dev.adit.problem.Position;
import dev.adit.value.Truth;
import java.time.LocalDate;
import java.util.List;

/**
 * A small case that a rule must decide as it says.
 *
 * @param asOf the day it is judged on
 * @param suppliers who supplies the actor directly; empty if nobody is known
 * @param inRemediation whether the case must come out as being remedied
 */
public record Example(
        String name,
        LocalDate asOf,
        List<Given> given,
        List<Supplier> suppliers,
        Truth expect,
        boolean inRemediation,
        Position at) {
    /** The day an example is judged on if it does not say. */
    public static final LocalDate USUAL_DAY = LocalDate.of(2026, 1, 1);

    /** An answer of the example: an attribute's number, the cell, and when it was said. */
    public record Given(int attribute, long cell, LocalDate observedOn) {}

    /** A supplier in the example, with what is known of it. */
    public record Supplier(ActorKind kind, List<Given> given) {}
}
