package dev.adit.assess;

import dev.adit.finding.Findings;
import dev.adit.gather.Suppliers;
import java.util.Arrays;

/**
 * Counts what was found at an actor and at everybody upstream of it, each once.
 *
 * <p>Sixty-four scored actors are followed at a time, a bit each in a word an actor, so that a big portfolio takes a
 * few passes over the flows and not one a supplier.
 */
final class Upstream {
    private final Suppliers suppliers;
    private final int[] flags;
    private final int[] gaps;
    private final long[] reached;
    private final int[] waiting;
    private final boolean[] isWaiting;
    private int first;
    private int count;

    Upstream(Findings findings) {
        this.suppliers = findings.suppliers();
        int actors = suppliers.actors();
        flags = new int[actors];
        gaps = new int[actors];
        for (int actor = 0; actor < actors; actor++) {
            Findings.Counts counts = findings.counts(actor);
            flags[actor] = counts.redFlags();
            gaps[actor] = counts.dataGaps();
        }
        reached = new long[actors];
        waiting = new int[actors];
        isWaiting = new boolean[actors];
    }

    /** Red flags, data gaps and actors at an actor and upstream of it. */
    record Counts(int redFlags, int dataGaps, int actors) {}

    /** The counts of each of the actors, in their order. */
    Counts[] of(int[] actors) {
        Counts[] counts = new Counts[actors.length];
        for (int begin = 0; begin < actors.length; begin += Long.SIZE)
            follow(actors, begin, Math.min(actors.length, begin + Long.SIZE), counts);
        return counts;
    }

    private void follow(int[] actors, int begin, int end, Counts[] counts) {
        Arrays.fill(reached, 0);
        for (int i = begin; i < end; i++) reach(actors[i], 1L << (i - begin));
        while (count > 0) {
            int at = waiting[first];
            first = (first + 1) % waiting.length;
            count--;
            isWaiting[at] = false;
            for (int place = 0; place < suppliers.count(at); place++) reach(suppliers.supplier(at, place), reached[at]);
        }
        for (int i = begin; i < end; i++) counts[i] = sum(1L << (i - begin));
    }

    private void reach(int actor, long bits) {
        if ((reached[actor] | bits) == reached[actor]) return;
        reached[actor] |= bits;
        if (isWaiting[actor]) return;
        isWaiting[actor] = true;
        waiting[(first + count++) % waiting.length] = actor;
    }

    private Counts sum(long bit) {
        int redFlags = 0;
        int dataGaps = 0;
        int actors = 0;
        for (int actor = 0; actor < reached.length; actor++) {
            if ((reached[actor] & bit) == 0) continue;
            redFlags += flags[actor];
            dataGaps += gaps[actor];
            actors++;
        }
        return new Counts(redFlags, dataGaps, actors);
    }
}
