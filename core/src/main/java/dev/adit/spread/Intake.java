package dev.adit.spread;

import dev.adit.value.Ppm;
import dev.adit.value.Truth;
import java.util.BitSet;

/**
 * What of a state's intake is of unknown origin or recycled once flows have ended or a recycled feed is proven. What an
 * ended flow brought is replaced pro rata by the others, so its end makes no unknown origin; where no other is left, the
 * origin of all of it is unknown.
 *
 * @param unknown ppm
 * @param flexible whether some of what flows without a share bring may be of unknown origin as well
 * @param recycled ppm, proven
 */
record Intake(int unknown, boolean flexible, int recycled) {
    static Intake told(StateGraph graph, int state) {
        Shares shares = graph.shares;
        return new Intake(shares.unknown[state], shares.unknownIsFlexible[state], shares.recycled[state]);
    }

    /**
     * The intake without the ended flows.
     *
     * @param soleSellers whether even the last seller is replaced, as the method's executable reference has it
     */
    static Intake without(StateGraph graph, int state, BitSet ended, Truth proven, boolean soleSellers) {
        Intake told = told(graph, state);
        if (graph.shares.source[state] || !graph.states.hasCommodity(state)) return told;
        Count count = new Count(graph, state, ended, proven);
        Intake now = count.settled();
        if (!count.hasEnded || (!soleSellers && !count.isAnybodyLeft())) return now;
        return new Intake(Math.min(now.unknown, told.unknown), now.flexible && told.flexible, now.recycled);
    }

    /** The parts of one intake, as they are told. */
    private static final class Count {
        final boolean isPool;
        final boolean isDeclared;
        final IntArray known = new IntArray();
        boolean hasEnded;
        int open;
        long sum;
        long unknown;
        long recycled;

        Count(StateGraph graph, int state, BitSet ended, Truth proven) {
            Material material = graph.material;
            long key = Material.key(graph.states.actor(state), graph.states.commodity(state));
            isPool = graph.states.isPool(state);
            Integer declared = isPool ? material.unknownShare.get(key) : null;
            isDeclared = declared != null;
            unknown = graph.shares.onPaper(state) + (declared == null ? 0 : declared);
            Material.Recycled feed = isPool ? material.recycled.get(key) : null;
            if (feed != null && proven == Truth.YES) recycled = feed.share();
            else if (feed != null) unknown += feed.share();
            flows(graph, state, ended);
        }

        private void flows(StateGraph graph, int state, BitSet ended) {
            for (int i = graph.arcs.inStart[state]; i < graph.arcs.inStart[state + 1]; i++) {
                int flow = graph.arcs.inArc[i];
                if (graph.arcs.isLeak(flow)) continue;
                hasEnded |= ended.get(flow);
                if (ended.get(flow)) continue;
                int ppm = graph.material.share.get(flow);
                if (ppm == Material.NO_SHARE) open++;
                else known.add(ppm);
                sum += Math.max(0, ppm);
            }
        }

        boolean isAnybodyLeft() {
            return open > 0 || sum > 0;
        }

        Intake settled() {
            long total = sum + unknown + recycled;
            if (total > Ppm.ONE) return scaled(total);
            int left = (int) (Ppm.ONE - total);
            if (open == 0) return new Intake((int) (unknown + left), false, (int) recycled);
            return new Intake((int) unknown, isPool && !isDeclared && left > 0, (int) recycled);
        }

        /** Rounded down; the parts left over go to the flows first, then to unknown origin, then to recycled feed. */
        private Intake scaled(long total) {
            long rest = Ppm.ONE - unknown * Ppm.ONE / total - recycled * Ppm.ONE / total;
            long takers = 0;
            for (int i = 0; i < known.size(); i++) {
                rest -= (long) known.get(i) * Ppm.ONE / total;
                takers += known.get(i) > 0 ? 1 : 0;
            }
            rest -= Math.min(rest, takers);
            int extra = rest > 0 && unknown > 0 ? 1 : 0;
            int last = rest - extra > 0 && recycled > 0 ? 1 : 0;
            return new Intake(
                    (int) (unknown * Ppm.ONE / total) + extra, false, (int) (recycled * Ppm.ONE / total) + last);
        }
    }
}
