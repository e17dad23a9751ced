package dev.adit.spread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.Loaded;
import dev.adit.conformance.RandomNetwork;
import dev.adit.spread.PlainGraph.Arc;
import dev.adit.spread.PlainGraph.Way;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Millibits;
import dev.adit.value.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The told path is the one the key stands for, and of equal ones the first by name. */
class PathTraceTest {
    @Test
    void a_path_gives_the_key_and_of_equal_steps_the_first_by_name_is_told() {
        int longest = 0;
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            Loaded loaded = Loaded.of(RandomNetwork.of(seed));
            for (int theme = 0; theme < loaded.method().themes().size(); theme++) {
                BestPaths paths = new BestPaths(loaded.graph(), loaded.input(), theme, Scenario.POINT);
                PlainGraph plain = new PlainGraph(loaded, theme, Scenario.POINT);
                for (int state = 0; state < plain.size(); state++) {
                    if (paths.key(state) == Key.NONE) continue;
                    List<String> told = told(new PathTrace(paths).to(state));
                    assertThat(told).as("seed %d", seed).isEqualTo(right(plain, paths, state));
                    longest = Math.max(longest, told.size());
                }
            }
        }
        assertThat(longest).as("steps of the longest path").isGreaterThan(5);
    }

    private static List<String> told(List<Step> steps) {
        return steps.stream()
                .map(step -> step.via() + " > " + step.state() + " " + step.factor() + " " + step.score())
                .toList();
    }

    private static List<String> right(PlainGraph plain, BestPaths paths, int last) {
        Comparator<Arc> byName = Comparator.comparing(
                        (Arc arc) -> paths.graph.states.name(arc.from()), CodePointOrder.INSTANCE)
                .thenComparing(Arc::name, CodePointOrder.INSTANCE);
        List<String> steps = new ArrayList<>();
        int state = last;
        while (Key.hops(paths.key(state)) > 0) {
            Way way = BestPathsTest.way(paths.key(state));
            Arc first = plain.arcsTo(state).stream()
                    .filter(arc -> paths.key(arc.from()) != Key.NONE)
                    .filter(arc ->
                            BestPathsTest.way(paths.key(arc.from())).over(arc).equals(way))
                    .min(byName)
                    .orElseThrow();
            steps.add(0, step(first.name(), paths, state, first.cost()));
            state = first.from();
        }
        steps.add(0, step("null", paths, state, 0));
        return steps;
    }

    private static String step(String via, BestPaths paths, int state, int cost) {
        int score = Millibits.permille(Key.cost(paths.key(state)));
        return via + " > " + paths.graph.states.name(state) + " " + Millibits.permille(cost) + " " + score;
    }
}
