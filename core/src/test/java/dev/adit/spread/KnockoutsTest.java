package dev.adit.spread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.Loaded;
import dev.adit.conformance.RandomNetwork;
import dev.adit.network.Link;
import dev.adit.spread.Knockouts.Why;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A finding goes as far as material can go, by the shortest way. */
class KnockoutsTest {
    private static final int FAR = 1_000_000;

    @Test
    void a_finding_reaches_whoever_material_reaches() {
        Map<Why, Integer> found = new EnumMap<>(Why.class);
        for (long seed = 0; seed < 2 * RandomNetwork.COUNT; seed++) {
            Loaded loaded = Loaded.of(RandomNetwork.of(seed));
            Knockouts knockouts = new Knockouts(loaded.graph(), loaded.input());
            Map<Why, int[]> hops = new EnumMap<>(Why.class);
            hops.put(Why.ESTABLISHED, hops(loaded, Truth.YES, true));
            hops.put(Why.POSSIBLE_LINK, hops(loaded, Truth.YES, false));
            hops.put(Why.UNSCREENED, hops(loaded, Truth.UNKNOWN, false));
            for (int actor = 0; actor < loaded.actors().size(); actor++) {
                Why why = assertVerdict(loaded, actor, knockouts, hops, "seed " + seed);
                if (why != null) found.merge(why, 1, Integer::sum);
            }
        }
        assertThat(found)
                .hasSize(3)
                .allSatisfy((why, count) -> assertThat(count).isGreaterThan(30));
    }

    private static @Nullable Why assertVerdict(
            Loaded loaded, int actor, Knockouts knockouts, Map<Why, int[]> hops, String seed) {
        for (Map.Entry<Why, int[]> way : hops.entrySet()) {
            int nearest = FAR;
            for (int state = 0; state < way.getValue().length; state++)
                if (loaded.graph().states.actor(state) == actor) nearest = Math.min(nearest, way.getValue()[state]);
            if (nearest == FAR) continue;
            assertThat(knockouts.flag(actor)).as(seed).isEqualTo(way.getKey().flag());
            Knockouts.Verdict verdict = knockouts.verdict(actor);
            assertThat(verdict.why()).as(seed).isEqualTo(way.getKey());
            assertThat(verdict.path()).as(seed).hasSize(nearest + 1);
            assertThat(verdict.path().get(nearest))
                    .as(seed)
                    .startsWith(loaded.actors().get(actor) + "|");
            return way.getKey();
        }
        assertThat(knockouts.flag(actor)).as(seed).isEqualTo(Truth.NO);
        return null;
    }

    /** Rounds: one hop more than the nearest state that sells or leaks into this one. */
    private static int[] hops(Loaded loaded, Truth seed, boolean established) {
        StateGraph graph = loaded.graph();
        int[] hops = new int[graph.states.size()];
        for (int state = 0; state < hops.length; state++) {
            boolean isSeed =
                    !graph.states.isVirtual(state) && loaded.input().knockout(graph.states.actor(state)) == seed;
            hops[state] = isSeed ? 0 : FAR;
        }
        List<int[]> ways = ways(graph, established);
        for (int round = 0; round < hops.length; round++)
            for (int[] way : ways) hops[way[1]] = Math.min(hops[way[1]], hops[way[0]] + 1);
        for (int state = 0; state < hops.length; state++) hops[state] = Math.min(hops[state], FAR);
        return hops;
    }

    private static List<int[]> ways(StateGraph graph, boolean established) {
        List<int[]> ways = new ArrayList<>();
        for (int flow = 0; flow < graph.arcs.flows; flow++) {
            Link link = Link.values()[graph.material.link.get(flow)];
            boolean certain = link == Link.VERIFIED || link == Link.DECLARED;
            if (graph.material.isPhysical(flow) && (certain || !established))
                ways.add(new int[] {graph.arcs.from[flow], graph.arcs.to[flow]});
        }
        for (Material.Stream kept : graph.material.declaredStreams) {
            int pool = graph.states.pool(kept.actor(), kept.commodity());
            boolean leaks = kept.verified() == Truth.NO || (!established && kept.verified() == Truth.UNKNOWN);
            if (pool >= 0 && leaks)
                ways.add(new int[] {pool, graph.states.find(kept.actor(), kept.commodity(), kept.stream())});
        }
        return ways;
    }
}
