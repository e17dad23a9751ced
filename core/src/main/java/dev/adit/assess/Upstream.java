package dev.adit.assess;

import dev.adit.finding.Findings;
import dev.adit.gather.Suppliers;
import java.util.Arrays;

/**
 * Counts what was found at an actor and at everybody upstream of it, each once. One search a scored actor, linear in
 * what lies upstream; one object serves many actors one after the other.
 */
final class Upstream {
    private final Suppliers suppliers;
    private final int[] flags;
    private final int[] gaps;
    private final int[] seenFor;
    private final int[] todo;

    Upstream(Findings findings, Suppliers suppliers) {
        this.suppliers = suppliers;
        int actors = suppliers.actors();
        flags = new int[actors];
        gaps = new int[actors];
        for (int actor = 0; actor < actors; actor++) {
            Findings.Counts counts = findings.counts(actor);
            flags[actor] = counts.redFlags();
            gaps[actor] = counts.dataGaps();
        }
        seenFor = new int[actors];
        Arrays.fill(seenFor, -1);
        todo = new int[actors];
    }

    /** Red flags, data gaps and actors at an actor and upstream of it. */
    record Counts(int redFlags, int dataGaps, int actors) {}

    Counts of(int actor) {
        int size = 0;
        int redFlags = 0;
        int dataGaps = 0;
        todo[size++] = actor;
        seenFor[actor] = actor;
        for (int i = 0; i < size; i++) {
            int at = todo[i];
            redFlags += flags[at];
            dataGaps += gaps[at];
            for (int place = 0; place < suppliers.count(at); place++) {
                int supplier = suppliers.supplier(at, place);
                if (seenFor[supplier] == actor) continue;
                seenFor[supplier] = actor;
                todo[size++] = supplier;
            }
        }
        return new Counts(redFlags, dataGaps, size);
    }
}
