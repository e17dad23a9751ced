package dev.adit.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.conformance.RandomNetwork;
import dev.adit.conformance.Situated;
import dev.adit.value.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final int NETWORKS = 300;

    @Test
    void every_question_is_worth_what_scoring_everything_anew_says() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Situated asReferred = Situated.of(seed % 20 == 0 ? RandomNetwork.of(seed, 14, 30) : RandomNetwork.of(seed));
            Situated network = seed % 2 == 0 ? asReferred : asReferred.asAssessed();
            int[] suppliers = IntStream.range(0, network.actors().size()).toArray();
            List<Fact> facts = Facts.of(network.ground(), EnumSet.allOf(Fact.Kind.class));
            assertThat(Questions.of(network.ground(), facts, suppliers))
                    .as("seed %d", seed)
                    .isEqualTo(anew(network, facts, suppliers));
        }
    }

    @Test
    void that_the_only_seller_sells_nothing_is_worth_less_than_the_reference_has_it_and_nothing_else_is() {
        int less = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            Situated network = Situated.of(RandomNetwork.of(seed));
            Map<Fact, Integer> referred = favourable(network);
            for (Map.Entry<Fact, Integer> assessed :
                    favourable(network.asAssessed()).entrySet()) {
                int before = Objects.requireNonNull(referred.get(assessed.getKey()));
                assertThat(assessed.getValue())
                        .as("seed %d, %s", seed, assessed)
                        .isLessThanOrEqualTo(before);
                if (assessed.getKey().kind() != Fact.Kind.LINK)
                    assertThat(assessed.getValue())
                            .as("seed %d, %s", seed, assessed)
                            .isEqualTo(before);
                else less += assessed.getValue() < before ? 1 : 0;
            }
        }
        assertThat(less).isGreaterThan(5);
    }

    private static Map<Fact, Integer> favourable(Situated network) {
        return Questions.of(network.ground(), network.facts(), network.suppliers()).stream()
                .collect(Collectors.toMap(RankedQuestion::fact, RankedQuestion::ifFavourable));
    }

    @Test
    void no_answer_to_what_the_reference_asks_widens_an_interval() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Situated network = Situated.of(RandomNetwork.of(seed));
            int[] suppliers = IntStream.range(0, network.actors().size()).toArray();
            for (RankedQuestion question : Questions.of(network.ground(), network.facts(), suppliers))
                assertThat(question.suppliers())
                        .as("seed %d, %s", seed, question.fact().name())
                        .allMatch(one -> one.ifFavourable() >= 0 && one.ifAdverse() >= 0);
        }
    }

    /** Plainly: each answer is supposed, and each supplier scored. */
    private static List<RankedQuestion> anew(Situated network, List<Fact> facts, int[] suppliers) {
        Hypothesis world = new Hypothesis(network.ground());
        List<RankedQuestion> questions = new ArrayList<>();
        int[] widths = widths(world, suppliers);
        for (Fact fact : facts) if (fact.isUnknown()) questions.add(question(world, fact, suppliers, widths));
        questions.sort(Comparator.comparingInt((RankedQuestion question) -> -question.value())
                .thenComparingInt(question -> -question.largest()));
        return questions;
    }

    private static RankedQuestion question(Hypothesis world, Fact fact, int[] suppliers, int[] widths) {
        world.suppose(fact, Side.FAVOURABLE);
        int[] good = widths(world, suppliers);
        world.suppose(fact, Side.ADVERSE);
        int[] bad = widths(world, suppliers);
        world.takeBack(fact);
        assertThat(widths(world, suppliers)).as(fact.name()).isEqualTo(widths);
        List<RankedQuestion.Narrowing> by = new ArrayList<>();
        int favourable = 0;
        int adverse = 0;
        for (int i = 0; i < suppliers.length; i++) {
            favourable += widths[i] - good[i];
            adverse += widths[i] - bad[i];
            if (widths[i] != good[i] || widths[i] != bad[i])
                by.add(new RankedQuestion.Narrowing(suppliers[i], widths[i] - good[i], widths[i] - bad[i]));
        }
        int value = Math.floorDiv((1000 - fact.prior()) * favourable + fact.prior() * adverse, 1000);
        return new RankedQuestion(fact, value, favourable, adverse, by);
    }

    private static int[] widths(Hypothesis world, int[] suppliers) {
        return IntStream.of(suppliers)
                .mapToObj(world.bench()::score)
                .mapToInt(Range::width)
                .toArray();
    }
}
