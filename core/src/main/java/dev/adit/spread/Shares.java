package dev.adit.spread;

import dev.adit.value.Ppm;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a state's intake comes from, in ppm: known flows, flows without a share, unknown origin, proven recycled
 * (docs/method.md, "Unknown, missing, recycled"). Arrays by flow or by state.
 */
final class Shares {
    /** Share of a flow as declared, scaled if the declared ones exceed the whole; -1 if it was not declared. */
    final int[] fixed;

    /** Share of a flow in the point scenario: declared, or its even part of what is left. */
    final int[] point;

    /** What flows without a share have to divide among themselves. */
    final int[] slack;

    /** Unknown origin for certain. */
    final int[] unknown;

    /** Whether some of the slack may be of unknown origin as well. */
    final boolean[] unknownIsFlexible;

    final int[] recycled;

    /** Whether material begins in the state. */
    final boolean[] source;

    final List<String> warnings = new ArrayList<>();

    private final Material material;
    private final States states;
    private final Arcs arcs;
    private final long[] onPaper;

    Shares(Material material, States states, Arcs arcs) {
        this.material = material;
        this.states = states;
        this.arcs = arcs;
        fixed = new int[material.flows()];
        point = new int[material.flows()];
        Arrays.fill(fixed, Material.NO_SHARE);
        slack = new int[states.size()];
        unknown = new int[states.size()];
        unknownIsFlexible = new boolean[states.size()];
        recycled = new int[states.size()];
        source = new boolean[states.size()];
        onPaper = onPaper();
        for (int state = 0; state < states.size(); state++) if (!states.isVirtual(state)) mix(state, onPaper[state]);
    }

    /** Bought on paper: the metal itself came from anywhere. -1 where there is not even such a flow. */
    private long[] onPaper() {
        long[] onPaper = new long[states.size()];
        Arrays.fill(onPaper, -1);
        for (int flow = 0; flow < material.flows(); flow++) {
            if (material.isPhysical(flow)) continue;
            int state = arcs.to[flow];
            onPaper[state] = Math.max(0, onPaper[state]) + Math.max(0, material.share.get(flow));
        }
        return onPaper;
    }

    /** What a state buys on paper, in ppm. */
    long onPaper(int state) {
        return Math.max(0, onPaper[state]);
    }

    private void mix(int state, long onPaper) {
        Mix mix = new Mix(Math.max(0, onPaper));
        boolean noFlow = onPaper < 0;
        for (int i = arcs.inStart[state]; i < arcs.inStart[state + 1]; i++) {
            if (arcs.isLeak(arcs.inArc[i])) continue;
            noFlow = false;
            mix.add(arcs.inArc[i]);
        }
        if (states.isPool(state)) mix.declared(states.actor(state), states.commodity(state));
        source[state] = material.origin[states.actor(state)] && noFlow && mix.total() == 0;
        if (states.hasCommodity(state) && !source[state]) mix.settle(state);
        unknown[state] = (int) mix.unknown;
        recycled[state] = (int) mix.recycled;
        mix.split(slack[state]);
    }

    /** One state's intake while it is being worked out. */
    private final class Mix {
        final IntArray withShare = new IntArray();
        final IntArray without = new IntArray();
        long known;
        long unknown;
        long recycled;

        @Nullable
        Integer declaredUnknown;

        Mix(long onPaper) {
            unknown = onPaper;
        }

        void add(int flow) {
            int ppm = material.share.get(flow);
            (ppm == Material.NO_SHARE ? without : withShare).add(flow);
            if (ppm == Material.NO_SHARE) return;
            fixed[flow] = ppm;
            known += ppm;
        }

        void declared(int actor, int commodity) {
            declaredUnknown = material.unknownShare.get(Material.key(actor, commodity));
            if (declaredUnknown != null) unknown += declaredUnknown;
            Material.Recycled feed = material.recycled.get(Material.key(actor, commodity));
            if (feed == null) return;
            if (feed.proven() == Truth.YES) recycled = feed.share();
            else unknown += feed.share();
        }

        long total() {
            return known + unknown + recycled;
        }

        void settle(int state) {
            if (total() > Ppm.ONE) {
                scale(state);
                return;
            }
            int left = (int) (Ppm.ONE - total());
            if (without.size() == 0) {
                unknown += left;
                return;
            }
            slack[state] = left;
            unknownIsFlexible[state] = declaredUnknown == null && states.isPool(state) && left > 0;
        }

        /** Over 100 %: scaled down, rounded down, and the parts left over given one by one in the order of flows. */
        private void scale(int state) {
            long total = total();
            warnings.add("shares into " + states.name(state) + " add up to " + total + " ppm; scaled");
            long rest = Ppm.ONE - unknown * Ppm.ONE / total - recycled * Ppm.ONE / total;
            for (int i = 0; i < withShare.size(); i++) rest -= (long) fixed[withShare.get(i)] * Ppm.ONE / total;
            for (int i = 0; i < withShare.size(); i++) {
                int flow = withShare.get(i);
                boolean extra = rest > 0 && fixed[flow] > 0;
                fixed[flow] = (int) ((long) fixed[flow] * Ppm.ONE / total) + (extra ? 1 : 0);
                rest -= extra ? 1 : 0;
            }
            boolean extraUnknown = rest > 0 && unknown > 0;
            unknown = unknown * Ppm.ONE / total + (extraUnknown ? 1 : 0);
            rest -= extraUnknown ? 1 : 0;
            recycled = recycled * Ppm.ONE / total + (rest > 0 && recycled > 0 ? 1 : 0);
            if (without.size() > 0)
                warnings.add("no room for the " + without.size() + " flows without a share into " + states.name(state));
        }

        void split(int slack) {
            for (int i = 0; i < withShare.size(); i++) point[withShare.get(i)] = fixed[withShare.get(i)];
            int count = without.size();
            for (int i = 0; i < count; i++) point[without.get(i)] = slack / count + (i < slack % count ? 1 : 0);
        }
    }
}
