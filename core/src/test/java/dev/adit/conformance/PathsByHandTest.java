package dev.adit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.Fixtures;
import dev.adit.conformance.Result.Verdict;
import dev.adit.conformance.SmallNetwork.Aim;
import dev.adit.conformance.SmallNetwork.Edge;
import dev.adit.conformance.SmallNetwork.Flow;
import dev.adit.conformance.SmallNetwork.Node;
import dev.adit.conformance.SmallNetwork.Sign;
import dev.adit.network.Link;
import dev.adit.value.Range;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way and which source is told, worked out by hand. */
class PathsByHandTest {
    /**
     * Of equal ways the one with the lesser state, then the lesser edge by code point, is told, whatever the order of
     * the input. Catches: ties decided by input order (maker, smelter), ties of paths reversed (works, by "depot" and
     * edge "10", not by "east" nor edge "4"), names ordered part by part ("6!#0" stands before "6#0").
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    chain | pack-a  | dig coop depot smelter refinery cells pack-a | 01#0 02#0 06#0 08#0 09#0 10#0
                    chain | pack-old | ?recycled cells-old pack-old                | recycled:cells-old/cobalt/pool 15#0
                    loops | dupe    | ?unknown dupe                                | unknown:dupe/tungsten/pool
                    loops | buyer   | mine north south buyer                       | 1#0 3#0 4#0
                    ways  | works   | mine depot works                             | 8#0 10#0
                    ways  | twice   | mine twice                                   | 6!#0
                    ways  | often   | mine often                                   | 7#10
                    ways  | smelter | pit-1 smelter                                | y#0
                    ways  | maker   | pit-3 maker                                  | w#0
                    """)
    void the_worst_way_by_hand(String file, String node, String actors, String arcs) {
        Verdict verdict = result(file).node(node);
        assertThat(verdict.steps().stream().map(state -> state.substring(0, state.indexOf('|'))))
                .containsExactly(actors.split(" "));
        assertThat(verdict.via()).containsExactly(arcs.replace('/', '|').split(" "));
    }

    @Test
    void of_equal_themes_and_of_equal_metals_the_first_by_name_is_told() {
        assertThat(result("own").node("two alike").theme()).isEqualTo("CONFIRMED");
        assertThat(result("custody").node("bad").steps()).containsExactly("bad|aluminium|pool");
    }

    @Test
    void material_that_leaks_into_a_stream_is_told_as_a_leak() {
        Verdict verdict = result("custody").node("of apart?");
        assertThat(verdict.steps())
                .containsExactly(
                        "bad|aluminium|pool",
                        "smelter|aluminium|pool",
                        "smelter|aluminium|apart?",
                        "of apart?|aluminium|pool");
        assertThat(verdict.via()).containsExactly("5#0", "leak:smelter|aluminium|apart?", "8#0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    chain | pack-a  | dig, ?unknown/cobalt, quarry
                    chain | pack-b  | dig, quarry, ?unknown/cobalt
                    ways  | smelter | pit-1, pit-2
                    ways  | maker   | pit-3, pit-1, pit-2
                    ways  | buyer   | mine
                    """)
    void sources_by_hand_each_once_the_worst_first_then_the_nearest_then_the_first_by_name(
            String file, String node, String sources) {
        assertThat(result(file).node(node).sources())
                .containsExactly(sources.replace('/', '|').split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    smelter, audited | [416, 416, 416]
                    maker            | [833, 833, 833]
                    maker, mended    | [416, 416, 416]
                    works            | [0, 666, 833]
                    buyer            | [0, 666, 833]
                    """)
    void scores_of_many_ways_by_hand(String node, String score) {
        assertThat(result("ways").node(node).score()).hasToString(score);
    }

    /** Catches: several ways from one mine counted as several mines (1 - (1 - 0.666)^2 would be 0.889). */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50})
    void one_mine_behind_any_number_of_traders_is_one_source_with_one_score(int traders) {
        Sign shafts = new Sign("shafts", "WFCL", "labour", 500, 500, Truth.YES);
        List<Node> nodes =
                new ArrayList<>(List.of(new Node("mine").asOrigin().withSigns(List.of(shafts)), new Node("buyer")));
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < traders; i++) {
            nodes.add(new Node("trader " + i));
            edges.add(edge("a" + i, "mine", "trader " + i, 1_000_000, Link.VERIFIED));
            edges.add(edge("b" + i, "trader " + i, "buyer", 1_000_000 / traders, Link.COMPANY));
        }
        Verdict buyer = Result.of(new SmallNetwork(nodes, edges, List.of(new Aim("buyer", 1)), 600, 9))
                .node("buyer");
        assertThat(buyer.score()).isEqualTo(new Range(0, 666, 833));
        assertThat(buyer.sources()).containsExactly("mine");
    }

    private static Edge edge(String id, String from, String to, int share, Link link) {
        return new Edge(id, from, to, List.of(new Flow("tin", share, link, "pool", "pool", false)));
    }

    @Test
    void a_portfolio_by_hand() {
        Map<String, Object> result = Plain.members(Result.json(Fixtures.resource("/conformance/chain.json"), 1));
        assertThat(Plain.inner(result, "portfolio"))
                .containsEntry("volume_at_risk_ppm", "177725")
                .containsEntry("volume_unknown_ppm", "72996")
                .containsEntry("worst_tenth_mean", "384")
                .containsEntry("knockouts", "0")
                .containsEntry("order", List.of("pack-a", "pack-b"));
    }

    @Test
    void what_cannot_be_taken_as_it_stands_is_said() {
        assertThat(result("loops").warnings())
                .isEqualTo("[closed loop without an origin:"
                        + " dupe|tungsten|pool, here|tungsten|pool, there|tungsten|pool]");
        assertThat(result("shares").warnings())
                .isEqualTo("[shares into far too much|tin|pool add up to 2100000 ppm; scaled,"
                        + " shares into too much|tin|pool add up to 1500000 ppm; scaled]");
    }

    private static Result result(String file) {
        return Result.of(Fixtures.resource("/conformance/" + file + ".json"));
    }
}
