package dev.adit.cli.report;

import dev.adit.assess.Assessment;
import dev.adit.finding.State;
import dev.adit.gather.Suppliers;
import dev.adit.rule.Effect;
import java.util.BitSet;
import java.util.Collection;

/** At how many places upstream the questions whose answer could be a knock-out were never answered. */
final class Screened {
    private final Suppliers suppliers;
    private final BitSet asked = new BitSet();
    private final BitSet unanswered = new BitSet();

    Screened(Assessment assessment) {
        this.suppliers = assessment.findings().suppliers();
        for (int rule = 0; rule < assessment.findings().rules(); rule++) {
            if (assessment.findings().rule(rule).effect().kind() != Effect.Kind.KNOCKOUT) continue;
            for (int actor = 0; actor < suppliers.actors(); actor++) {
                if (!assessment.findings().applies(rule, actor)) continue;
                asked.set(actor);
                if (assessment.findings().state(rule, actor) == State.GAP) unanswered.set(actor);
            }
        }
    }

    /** Of the places that are asked, how many have not answered all of it. */
    record Places(int unanswered, int asked) {
        /** That nothing was found says little without it. */
        String told() {
            return asked == 0
                    ? "no place upstream is named"
                    : "not answered at " + Words.count(unanswered) + " of " + Words.count(asked, "place", "places");
        }
    }

    /** The places at some actors and upstream of them, each once. */
    Places upstream(Collection<Integer> actors) {
        BitSet seen = new BitSet();
        int[] queue = new int[suppliers.actors()];
        int count = 0;
        for (int actor : actors) {
            if (!seen.get(actor)) queue[count++] = actor;
            seen.set(actor);
        }
        for (int first = 0; first < count; first++)
            for (int place = 0; place < suppliers.count(queue[first]); place++) {
                int next = suppliers.supplier(queue[first], place);
                if (!seen.get(next)) queue[count++] = next;
                seen.set(next);
            }
        BitSet places = (BitSet) seen.clone();
        places.and(asked);
        seen.and(unanswered);
        return new Places(seen.cardinality(), places.cardinality());
    }
}
