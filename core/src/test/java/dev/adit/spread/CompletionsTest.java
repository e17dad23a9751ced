package dev.adit.spread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.Fact;
import dev.adit.conformance.Loaded;
import dev.adit.conformance.RandomNetwork;
import dev.adit.conformance.SmallNetwork;
import dev.adit.score.Scores;
import dev.adit.value.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Row 4 of the method's table of properties: a range holds whatever the unknown facts turn out to be. */
class CompletionsTest {
    @Test
    void no_answer_ever_widens_a_range() {
        int answers = 0;
        int narrowed = 0;
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            SmallNetwork network = RandomNetwork.of(seed);
            Loaded before = Loaded.of(network);
            List<Range> old = scores(before);
            for (Fact fact : some(Fact.of(network), new Random(seed)))
                for (UnaryOperator<SmallNetwork> answer : List.of(fact.favourable(), fact.adverse())) {
                    List<Range> now = scores(answered(before, answer.apply(network)));
                    assertInside(old, now, "seed " + seed + ", " + fact.name());
                    answers++;
                    narrowed += now.equals(old) ? 0 : 1;
                }
        }
        assertThat(answers).isGreaterThan(4 * RandomNetwork.COUNT);
        assertThat(narrowed).isGreaterThan(RandomNetwork.COUNT);
    }

    private static List<Fact> some(List<Fact> facts, Random random) {
        List<Fact> some = new ArrayList<>(facts);
        Collections.shuffle(some, random);
        return some.subList(0, Math.min(3, some.size()));
    }

    @Test
    void every_completion_of_the_unknown_facts_stays_inside_the_range() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            SmallNetwork network = RandomNetwork.of(seed);
            List<Range> old = scores(Loaded.of(network));
            for (int round = 0; round < 3; round++) {
                Random random = new Random(3 * seed + round);
                SmallNetwork told = round == 0 ? network : sharesTold(network, random);
                SmallNetwork known = told;
                for (Fact fact : Fact.of(told))
                    known = (random.nextBoolean() ? fact.favourable() : fact.adverse()).apply(known);
                assertThat(Fact.of(known).stream().filter(fact -> !fact.name().contains("severity")))
                        .as("seed %d", seed)
                        .isEmpty();
                assertInside(old, scores(answered(Loaded.of(told), known)), "seed " + seed);
            }
        }
    }

    @Test
    void telling_the_missing_shares_alone_stays_inside_the_range() {
        for (long seed = 0; seed < RandomNetwork.COUNT; seed++) {
            SmallNetwork network = RandomNetwork.of(seed);
            SmallNetwork told = sharesTold(network, new Random(seed));
            assertInside(scores(Loaded.of(network)), scores(Loaded.of(told)), "seed " + seed);
        }
    }

    private static void assertInside(List<Range> outer, List<Range> inner, String when) {
        for (int actor = 0; actor < outer.size(); actor++) {
            assertThat(inner.get(actor).low())
                    .as("%s, low", when)
                    .isGreaterThanOrEqualTo(outer.get(actor).low());
            assertThat(inner.get(actor).high())
                    .as("%s, high", when)
                    .isLessThanOrEqualTo(outer.get(actor).high());
        }
    }

    private static List<Range> scores(Loaded loaded) {
        Scores scores = loaded.scores();
        List<Range> ranges = new ArrayList<>();
        for (int actor = 0; actor < loaded.actors().size(); actor++) ranges.add(scores.score(actor));
        return ranges;
    }

    /** A flow that turns out not to be there is replaced by the others: it leaves no unknown origin behind. */
    private static Loaded answered(Loaded before, SmallNetwork answered) {
        Loaded after = Loaded.of(answered);
        StateGraph old = before.graph();
        StateGraph now = after.graph();
        assertThat(now.states.size()).isEqualTo(old.states.size());
        for (int flow = 0; flow < now.arcs.flows; flow++)
            if (old.material.isPhysical(flow) && !now.material.isPhysical(flow)) {
                int state = now.arcs.to[flow];
                now.shares.unknown[state] = Math.min(now.shares.unknown[state], old.shares.unknown[state]);
                now.shares.unknownIsFlexible[state] &= old.shares.unknownIsFlexible[state];
            }
        System.arraycopy(old.rootless, 0, now.rootless, 0, now.rootless.length);
        return after;
    }

    /** Flows without a share get one of what is left for them; part of it may turn out to be of unknown origin. */
    private static SmallNetwork sharesTold(SmallNetwork network, Random random) {
        StateGraph graph = Loaded.of(network).graph();
        Map<String, Integer> told = new TreeMap<>();
        for (int state = 0; state < graph.states.size(); state++) {
            List<String> open = openFlows(graph, state);
            int left = graph.shares.slack[state];
            if (graph.shares.unknownIsFlexible[state]) left -= random.nextInt(left / 2 + 1);
            if (left < open.size()) continue;
            for (int i = 0; i < open.size(); i++) {
                int others = open.size() - i - 1;
                int share = others == 0 ? left : 1 + random.nextInt(left - others);
                told.put(open.get(i), share);
                left -= share;
            }
        }
        return network.withEdges(edge -> {
            int[] place = {0};
            return edge.withFlows(flow -> {
                Integer share = told.get(edge.id() + "#" + place[0]++);
                return share == null ? flow : flow.withShare(share);
            });
        });
    }

    private static List<String> openFlows(StateGraph graph, int state) {
        List<String> open = new ArrayList<>();
        for (int i = graph.arcs.inStart[state]; i < graph.arcs.inStart[state + 1]; i++) {
            int arc = graph.arcs.inArc[i];
            if (!graph.arcs.isLeak(arc) && graph.shares.fixed[arc] == Material.NO_SHARE) open.add(graph.arcName(arc));
        }
        return open;
    }
}
