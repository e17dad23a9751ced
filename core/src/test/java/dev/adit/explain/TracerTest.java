package dev.adit.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Assessor;
import dev.adit.assess.LocalEngine;
import dev.adit.assess.Scored;
import dev.adit.assess.ScoredSupplier;
import dev.adit.assess.Workings;
import dev.adit.gather.Chain;
import dev.adit.network.Target;
import dev.adit.rule.Packs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where one source's risk goes, held against the scores of everybody. */
class TracerTest {
    private static final int ROUNDS = 25;

    @Test
    void no_source_alone_brings_more_than_the_score_and_the_source_of_the_worst_path_brings_all_of_it() {
        int whole = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Assessor assessor = Assessor.of(Packs.tiny()).asOf(LocalDate.parse(Scored.TODAY));
            Workings workings = assessor.workings(tiers(new Random(seed)).inputs());
            whole += compare("seed " + seed, workings, scores(assessor, workings));
        }
        assertThat(whole).as("worst paths from another actor").isGreaterThan(ROUNDS);
    }

    /** Three tiers of three, in which every buyer names all its sellers. */
    private static Chain tiers(Random random) {
        Chain chain = new Chain().actors("mine-site", "M0", "M1", "M2");
        chain.actors("trader", "T0", "T1", "T2").actors("company", "C0", "C1", "C2");
        for (int place = 0; place < 3; place++) {
            buys(chain, "T" + place, "M", random);
            buys(chain, "C" + place, "T", random);
            if (random.nextBoolean()) chain.says("M" + place, "credible_allegation", "yes", "2024-02-01");
            if (random.nextBoolean()) chain.says("M" + place, "children_present", "no", Scored.LATELY);
        }
        return chain;
    }

    private static void buys(Chain chain, String buyer, String tier, Random random) {
        int first = random.nextInt(3);
        String link = random.nextInt(3) == 0 ? "link=COMPANY" : "link=DECLARED";
        int share = random.nextInt(1, 100);
        chain.flow(tier + first, buyer, "share=" + share, link);
        chain.flow(tier + (first + 1 + random.nextInt(2)) % 3, buyer, "share=" + (100 - share), "link=VERIFIED");
    }

    @Test
    void a_share_that_comes_on_two_ways_counts_both() {
        Chain chain = new Chain()
                .actors("mine-site", "M", "N")
                .actors("trader", "T", "U")
                .actors("company", "C");
        chain.flow("M", "T", "share=100").flow("M", "U", "share=50").flow("N", "U", "share=50");
        chain.flow("T", "C", "share=40").flow("U", "C", "share=60");
        Workings workings =
                Assessor.of(Packs.tiny()).asOf(LocalDate.parse(Scored.TODAY)).workings(chain.inputs());

        Trace trace =
                new Tracer(workings, new LocalEngine(1)).of(number(workings, "M"), List.of(number(workings, "C")));

        assertThat(trace.reached()).hasSize(1);
        assertThat(trace.reached().get(0).share().point()).isEqualTo(700_000);
        assertThat(trace.reached().get(0).path()).extracting(Stop::id).containsExactly("M", "T", "C");
    }

    @Test
    void whom_a_source_does_not_reach_is_left_out_and_so_is_the_source_itself() {
        Chain chain = new Chain().actors("mine-site", "M").actors("trader", "T").actors("company", "C", "D");
        chain.flow("M", "T", "share=100").flow("T", "C", "share=100");
        Workings workings =
                Assessor.of(Packs.tiny()).asOf(LocalDate.parse(Scored.TODAY)).workings(chain.inputs());

        Trace trace = new Tracer(workings, new LocalEngine(1)).of(number(workings, "T"), List.of(0, 1, 2, 3));

        assertThat(trace.reached())
                .extracting(traced -> traced.actor().id().text())
                .containsExactly("C");
    }

    private static int number(Workings workings, String id) {
        return workings.inputs().network().number(id);
    }

    private static Map<String, ScoredSupplier> scores(Assessor assessor, Workings workings) {
        List<Target> all = new ArrayList<>();
        workings.inputs()
                .network()
                .actors()
                .forEach(actor -> all.add(new Target(actor.id().text(), 1)));
        Map<String, ScoredSupplier> scores = new HashMap<>();
        assessor.score(workings, all).forEach(scored -> scores.put(scored.card().actor(), scored));
        return scores;
    }

    private static int compare(String seed, Workings workings, Map<String, ScoredSupplier> scores) {
        int whole = 0;
        int actors = workings.inputs().network().actors().size();
        Tracer tracer = new Tracer(workings, new LocalEngine(1));
        List<Integer> everybody = IntStream.range(0, actors).boxed().toList();
        for (int source = 0; source < actors; source++) {
            Trace trace = tracer.of(source, everybody);
            String from = trace.source().id().text();
            for (Traced traced : trace.reached()) {
                ScoredSupplier scored = scores.get(traced.actor().id().text());
                assertThat(scored).isNotNull();
                int alone = traced.card().score().point();
                String as = seed + ", " + from + " to " + traced.actor().id().text();
                assertThat(alone)
                        .as(as)
                        .isLessThanOrEqualTo(scored.card().score().point());
                assertThat(traced.path().get(0).id()).as(as).isEqualTo(from);
                assertThat(traced.path().get(traced.path().size() - 1).id())
                        .as(as)
                        .isEqualTo(traced.actor().id().text());
                if (scored.card().path().isEmpty()
                        || !scored.card().path().get(0).state().startsWith(from + "|")) continue;
                assertThat(alone).as(as).isEqualTo(scored.card().score().point());
                whole++;
            }
        }
        return whole;
    }
}
