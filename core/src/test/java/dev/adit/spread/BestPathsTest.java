package dev.adit.spread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.Loaded;
import dev.adit.conformance.RandomNetwork;
import dev.adit.spread.PlainGraph.Arc;
import dev.adit.spread.PlainGraph.Way;
import dev.adit.value.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Row 2 of the method's table of properties: three ways to the same keys, ties of hops and source included. */
class BestPathsTest {
    private static final int MOST_ARCS = 24;

    @Test
    void worst_paths_are_what_synchronous_rounds_settle_on() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            Loaded loaded = Loaded.of(RandomNetwork.of(seed));
            for (int theme = 0; theme < loaded.method().themes().size(); theme++)
                for (Scenario scenario : Scenario.values())
                    assertThat(engine(loaded, theme, scenario))
                            .as("seed %d, theme %d, %s", seed, theme, scenario)
                            .isEqualTo(rounds(new PlainGraph(loaded, theme, scenario)));
        }
    }

    @Test
    void worst_paths_are_the_worst_of_all_simple_paths() {
        int looked = 0;
        for (long seed = 0; looked < RandomNetwork.COUNT; seed++) {
            Loaded loaded = Loaded.of(RandomNetwork.tiny(seed));
            if (new PlainGraph(loaded, 0, Scenario.HIGH).arcs.size() > MOST_ARCS) continue;
            looked++;
            for (int theme = 0; theme < loaded.method().themes().size(); theme++)
                for (Scenario scenario : Scenario.values())
                    assertThat(engine(loaded, theme, scenario))
                            .as("seed %d, theme %d, %s", seed, theme, scenario)
                            .isEqualTo(simplePaths(new PlainGraph(loaded, theme, scenario)));
        }
    }

    @Test
    void worst_paths_of_a_larger_network_are_what_rounds_settle_on() {
        for (long seed = 0; seed < 10; seed++) {
            Loaded loaded = Loaded.of(RandomNetwork.of(seed, 120, 400));
            for (Scenario scenario : Scenario.values())
                assertThat(engine(loaded, 3, scenario))
                        .as("seed %d, %s", seed, scenario)
                        .isEqualTo(rounds(new PlainGraph(loaded, 3, scenario)));
        }
    }

    private static Map<Integer, Way> engine(Loaded loaded, int theme, Scenario scenario) {
        BestPaths paths = new BestPaths(loaded.graph(), loaded.input(), theme, scenario);
        Map<Integer, Way> found = new TreeMap<>();
        for (int state = 0; state < loaded.graph().states.size(); state++)
            if (paths.key(state) != Key.NONE) found.put(state, way(paths.key(state)));
        return found;
    }

    static Way way(long key) {
        return new Way(Key.cost(key), Key.hops(key), Key.source(key));
    }

    private static Map<Integer, Way> rounds(PlainGraph graph) {
        Map<Integer, Way> best = new TreeMap<>();
        for (int state = 0; state < graph.size(); state++) keepBetter(best, state, graph.begin(state));
        while (true) {
            Map<Integer, Way> next = new TreeMap<>(best);
            for (Arc arc : graph.arcs) {
                Way way = best.get(arc.from());
                if (way != null) keepBetter(next, arc.to(), way.over(arc));
            }
            if (next.equals(best)) return best;
            best = next;
        }
    }

    private static Map<Integer, Way> simplePaths(PlainGraph graph) {
        List<List<Arc>> out = new ArrayList<>();
        for (int state = 0; state < graph.size(); state++) {
            int from = state;
            out.add(graph.arcs.stream().filter(arc -> arc.from() == from).toList());
        }
        Map<Integer, Way> best = new TreeMap<>();
        boolean[] onPath = new boolean[graph.size()];
        for (int state = 0; state < graph.size(); state++) walk(out, state, graph.begin(state), onPath, best);
        return best;
    }

    private static void walk(List<List<Arc>> out, int state, Way way, boolean[] onPath, Map<Integer, Way> best) {
        if (onPath[state] || !way.counts()) return;
        keepBetter(best, state, way);
        onPath[state] = true;
        for (Arc arc : out.get(state)) walk(out, arc.to(), way.over(arc), onPath, best);
        onPath[state] = false;
    }

    private static void keepBetter(Map<Integer, Way> best, int state, Way way) {
        if (way.counts()) best.merge(state, way, (left, right) -> left.compareTo(right) <= 0 ? left : right);
    }
}
