package dev.adit.spread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.Loaded;
import dev.adit.conformance.RandomNetwork;
import dev.adit.conformance.SmallNetwork;
import dev.adit.spread.PlainGraph.Arc;
import dev.adit.spread.PlainGraph.Way;
import dev.adit.value.Millibits;
import dev.adit.value.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Row 3 of the method's table of properties: lists made forward, searches made backward, and all ways listed. */
class TopSourcesTest {
    @Test
    void lists_made_forward_hold_the_first_of_what_a_search_backward_finds() {
        int cut = 0;
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            Loaded loaded = Loaded.of(RandomNetwork.of(seed, 7, 18));
            int length = 1 + (int) (seed % 4);
            Scenario scenario = Scenario.values()[(int) (seed % 3)];
            for (int theme = 0; theme < loaded.method().themes().size(); theme++) {
                BestPaths paths = new BestPaths(loaded.graph(), loaded.input(), theme, scenario);
                TopSources top = new TopSources(paths, length);
                for (int state = 0; state < loaded.graph().states.size(); state++) {
                    List<Long> searched = search(paths, state);
                    List<Long> first = searched.subList(0, Math.min(length, searched.size()));
                    assertThat(listed(top, state))
                            .as("seed %d, theme %d, %s", seed, theme, scenario)
                            .isEqualTo(first);
                    cut += length > 1 && searched.size() > length ? 1 : 0;
                }
            }
        }
        assertThat(cut).as("lists that were cut").isGreaterThan(300);
    }

    @Test
    void a_search_backward_finds_every_source_once_by_its_best_way() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            Loaded loaded = Loaded.of(RandomNetwork.of(seed));
            int theme = (int) (seed % 4);
            Scenario scenario = Scenario.values()[(int) (seed % 3)];
            BestPaths paths = new BestPaths(loaded.graph(), loaded.input(), theme, scenario);
            List<Map<Integer, Way>> right = bySource(new PlainGraph(loaded, theme, scenario));
            for (int state = 0; state < right.size(); state++) {
                List<Way> ways =
                        search(paths, state).stream().map(BestPathsTest::way).toList();
                assertThat(ways)
                        .as("seed %d, %s", seed, loaded.graph().states.name(state))
                        .isEqualTo(right.get(state).values().stream().sorted().toList());
            }
        }
    }

    @Test
    void the_worst_few_sources_of_an_actor_are_the_first_of_all() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            Loaded loaded = Loaded.of(RandomNetwork.of(seed));
            Spread spread = loaded.spread();
            List<TopSources> top = new ArrayList<>();
            for (int theme = 0; theme < spread.themes(); theme++)
                top.add(new TopSources(spread.paths(theme, Scenario.POINT), 3));
            Sources sources = new Sources(spread);
            for (int actor = 0; actor < loaded.actors().size(); actor++) {
                List<Sources.Source> all = sources.all(actor);
                assertThat(sources.worst(actor, top))
                        .as("seed %d, %s", seed, loaded.actors().get(actor))
                        .isEqualTo(all.subList(0, Math.min(3, all.size())));
            }
        }
    }

    @Test
    void counting_the_sources_over_a_line_agrees_with_listing_them() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            SmallNetwork network = RandomNetwork.of(seed);
            Sources sources = new Sources(Loaded.of(network).spread());
            for (int actor = 0; actor < network.nodes().size(); actor++) {
                List<Sources.Source> all = sources.all(actor);
                for (int line : List.of(1, 290, 833)) {
                    int over = (int) all.stream()
                            .filter(source -> source.score() >= line)
                            .count();
                    assertThat(sources.atOrOver(actor, line, Integer.MAX_VALUE))
                            .as("seed %d, line %d", seed, line)
                            .isEqualTo(new Sources.Count(over, false));
                    Sources.Count few = sources.atOrOver(actor, line, 1);
                    assertThat(few.sources()).as("seed %d", seed).isLessThanOrEqualTo(over);
                    if (few.sources() < over)
                        assertThat(few.cut()).as("seed %d", seed).isTrue();
                }
            }
        }
    }

    /** The best key of each source, best first. */
    private static List<Long> search(BestPaths paths, int state) {
        Map<Integer, Long> best = new TreeMap<>();
        new SourceSearch(paths)
                .run(state, Millibits.CAP, Integer.MAX_VALUE, key -> best.merge(Key.source(key), key, Math::min));
        return best.values().stream().sorted().toList();
    }

    private static List<Long> listed(TopSources top, int state) {
        List<Long> keys = new ArrayList<>();
        for (int place = 0; place < top.length() && top.key(state, place) != Key.NONE; place++)
            keys.add(top.key(state, place));
        return keys;
    }

    /** For every state the best way from each source, by rounds without any cut. */
    private static List<Map<Integer, Way>> bySource(PlainGraph graph) {
        List<Map<Integer, Way>> ways = new ArrayList<>();
        for (int state = 0; state < graph.size(); state++) {
            ways.add(new TreeMap<>());
            Way own = graph.begin(state);
            if (own.counts()) ways.get(state).put(own.source(), own);
        }
        boolean better = true;
        while (better) {
            better = false;
            for (Arc arc : graph.arcs)
                for (Way way : List.copyOf(ways.get(arc.from()).values()))
                    better |= improves(ways.get(arc.to()), way.over(arc));
        }
        return ways;
    }

    private static boolean improves(Map<Integer, Way> ways, Way way) {
        Way old = ways.get(way.source());
        if (!way.counts() || (old != null && old.compareTo(way) <= 0)) return false;
        ways.put(way.source(), way);
        return true;
    }
}
