package dev.adit.whatif;

import dev.adit.ask.Fact;
import dev.adit.ask.Side;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that turns a fact for the better. */
public record Action(Kind kind, Fact fact) {
    /** What can be done, and its weight: engagement costs less than ending a flow, so that leaving comes last. */
    public enum Kind {
        /** find out that it is well: not in anybody's power */
        ANSWER(1),
        /** put a control in place */
        CONTROL(2),
        /** have a stream's segregation, or a recycled feed, verified */
        VERIFY(2),
        /** remedy the harm and end it */
        REMEDIATE(3),
        /** buy no more from the seller; the others fill the gap */
        END_FLOW(5);

        /** What a buyer can do with its suppliers. */
        public static final Set<Kind> ENGAGEMENT = Set.of(CONTROL, VERIFY, REMEDIATE);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        public int weight() {
            return weight;
        }
    }

    /** How the fact turns out once it is done. */
    Side side() {
        return Side.FAVOURABLE;
    }

    int weight() {
        return kind.weight;
    }

    /**
     * What can be done about facts, in their order. What is not known is answered where answers count; else a control or
     * a verification that may be missing can be put in place, and a link that may exist can be ended, but nobody can
     * remedy what nobody has found.
     *
     * @param kinds those that count
     */
    public static List<Action> of(List<Fact> facts, Set<Kind> kinds) {
        List<Action> actions = new ArrayList<>();
        for (Fact fact : facts) {
            Kind kind = fact.isUnknown() && kinds.contains(Kind.ANSWER) ? Kind.ANSWER : inPower(fact);
            if (kind != null && kinds.contains(kind)) actions.add(new Action(kind, fact));
        }
        return actions;
    }

    private static @Nullable Kind inPower(Fact fact) {
        return switch (fact.kind()) {
            case INDICATOR, KNOCKOUT -> fact.bad() == Truth.YES ? Kind.REMEDIATE : null;
            case CONTROL -> Kind.CONTROL;
            case STREAM, RECYCLED -> Kind.VERIFY;
            case LINK -> Kind.END_FLOW;
            case ORIGIN -> null;
        };
    }
}
