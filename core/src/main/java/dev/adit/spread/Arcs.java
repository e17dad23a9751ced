package dev.adit.spread;

import dev.adit.network.Link;
import dev.adit.rule.Method;
import dev.adit.value.Millibits;
import dev.adit.value.Range;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;

/**
 * The arcs between states, in both directions as compressed rows: one for each flow that carries material, and one
 * from an actor's pool into each stream it declares to keep apart.
 *
 * <p>Arc numbers below the number of flows are flows; above them leaks. Arrays are primitive, for hot loops.
 */
final class Arcs {
    /** Classes of cost: the links by ordinal, then the leaks by ordinal of "verified". */
    private static final int FIRST_LEAK = Link.values().length;

    private static final int CLASSES = FIRST_LEAK + Truth.values().length;

    final int[] from;
    final int[] to;
    final byte[] kind;
    final int flows;

    /** Rows of the sellers: states a state's material goes to, with the class of the arc. */
    final int[] outStart;

    final int[] outTo;
    final byte[] outKind;

    /** Rows of the buyers: arcs into a state, in rising order. */
    final int[] inStart;

    final int[] inArc;
    private final int[][] cost;

    Arcs(Material material, States states) {
        flows = material.flows();
        int leaks = material.declaredStreams.size();
        from = new int[flows + leaks];
        to = new int[flows + leaks];
        kind = new byte[flows + leaks];
        cost = costs(material.method);
        for (int flow = 0; flow < flows; flow++) flow(material, states, flow);
        for (int i = 0; i < leaks; i++) leak(material.declaredStreams.get(i), states, flows + i);
        outStart = starts(material, states.size(), from);
        int[] outArc = rows(material, outStart, from);
        outTo = new int[outArc.length];
        outKind = new byte[outArc.length];
        for (int i = 0; i < outArc.length; i++) {
            outTo[i] = to[outArc[i]];
            outKind[i] = kind[outArc[i]];
        }
        inStart = starts(material, states.size(), to);
        inArc = rows(material, inStart, to);
    }

    private void flow(Material material, States states, int flow) {
        int traded = material.commodity.get(flow);
        from[flow] = states.find(material.seller.get(flow), traded, material.sellerStream.get(flow));
        to[flow] = states.find(material.buyer.get(flow), traded, material.buyerStream.get(flow));
        kind[flow] = (byte) material.link.get(flow);
    }

    private void leak(Material.Stream kept, States states, int arc) {
        from[arc] = states.pool(kept.actor(), kept.commodity());
        to[arc] = states.find(kept.actor(), kept.commodity(), kept.stream());
        kind[arc] = (byte) (FIRST_LEAK + kept.verified().ordinal());
    }

    /** Leaks from a pool that does not exist, and flows without material, are no arcs. */
    private boolean isArc(Material material, int arc) {
        return arc < flows ? material.isPhysical(arc) : from[arc] >= 0;
    }

    private int[] starts(Material material, int states, int[] end) {
        int[] start = new int[states + 1];
        for (int arc = 0; arc < end.length; arc++) if (isArc(material, arc)) start[end[arc] + 1]++;
        for (int state = 0; state < states; state++) start[state + 1] += start[state];
        return start;
    }

    private int[] rows(Material material, int[] start, int[] end) {
        int[] place = start.clone();
        int[] row = new int[start[start.length - 1]];
        for (int arc = 0; arc < end.length; arc++) if (isArc(material, arc)) row[place[end[arc]]++] = arc;
        return row;
    }

    private static int[][] costs(Method method) {
        int[][] cost = new int[Scenario.values().length][CLASSES];
        for (Scenario scenario : Scenario.values()) {
            for (Link link : Link.values())
                cost[scenario.ordinal()][link.ordinal()] =
                        Millibits.cost(method.link(link).at(scenario));
            for (Truth verified : Truth.values()) {
                Range leak = method.leak(verified);
                cost[scenario.ordinal()][FIRST_LEAK + verified.ordinal()] = Millibits.cost(leak.at(scenario));
            }
        }
        return cost;
    }

    /** The class of a leak. */
    static byte leak(Truth verified) {
        return (byte) (FIRST_LEAK + verified.ordinal());
    }

    /** Cost by class of arc, in millibits. */
    int[] cost(Scenario scenario) {
        return cost[scenario.ordinal()];
    }

    boolean isLeak(int arc) {
        return arc >= flows;
    }

    /** Whether an arc of the class is a leak, which the actor's own controls do not touch. */
    static boolean isLeakClass(int kind) {
        return kind >= FIRST_LEAK;
    }
}
